import { bodyOpeners, noLawBefore, noLawName } from '../../lexicon/citation-words.js'
import { partWords } from '../../lexicon/document-parts.js'
import { isDigit, isWord } from '../../time/characters.js'
import { patterns } from './patterns.js'
import { endOf, indexPhrases, isBridge, isCapital, phraseEnd, phrases, wordBefore, wordEnd } from './words.js'

const never = indexPhrases(noLawName)
const bodies = indexPhrases(bodyOpeners)
const others = indexPhrases(['pháp luật', 'của'])
const parts = indexPhrases(partWords.map(([word]) => word))
const notBefore: ReadonlySet<string> = new Set(noLawBefore)

const maxWords = 24
/** "…, vật liệu nổ và công cụ hỗ trợ năm 2027": the year or number behind shows that the commas belong to the name. */
const dated = /(, [^;.:(),]{1,60}(?:, [^;.:(),]{1,60}){0,3}) (?:ngày|năm|số:?) ?\d/uy
/** Luật | sửa đổi, bổ sung một số điều của | Luật … */
const amending =
  /sửa đổi(?:,| và)?(?: bổ sung)?(?:,? thay thế)?(?: (?:một số|\d{1,3}))?(?: điều)?(?: khoản)?(?: (?:của|tại))?(?: (?:các|\d{1,3}))? ?/y
const lawWord = /(?:(?:bộ )?luật|pháp lệnh) /y
const nextLaw = /(?:,|;|,? và) (?=(?:bộ )?luật )/y

/** Whether the word before makes "luật" part of another word (pháp luật, kỷ luật). */
export function isOtherLaw(key: string, at: number): boolean {
  return key[at - 1] === ' ' && notBefore.has(key.slice(wordBefore(key, at), at - 1))
}

/**
 * End of a law's name at `at` (behind "Luật "), or -1: "Kiến trúc", "Tiêu chuẩn và quy chuẩn kỹ thuật", "sửa đổi, bổ sung một
 * số điều của Luật Thư viện". Decided by case and by closed classes of words. A name in lower case needs a sign that a law
 * is meant: `sure` when the words before announce one ("một số điều của luật …"), `word` when "Luật" is a capital.
 */
export function lawNameEnd(text: string, key: string, at: number, sign: 'sure' | 'word' | 'none', depth = 0): number {
  const amended = amendedEnd(text, key, at, depth)
  if (amended !== 0) return amended
  if (!isWord(key.charCodeAt(at)) || isDigit(key.charCodeAt(at)) || phraseEnd(key, at, never) > 0) return -1
  // "Luật Các tổ chức tín dụng": no function word where it is a capital.
  if (isCapital(text, key, at)) return nameEnd(text, key, at)
  if (sign === 'none' || phraseEnd(key, at, phrases.functions) > 0) return -1
  return sign === 'word' && phraseEnd(key, at, phrases.verbs) > 0 ? -1 : nameEnd(text, key, at)
}

function nameEnd(text: string, key: string, at: number): number {
  let end = wordEnd(key, at)
  for (let words = 1; words < maxWords; words++) {
    const bridge = isBridge(key, end)
    let from = end + 1
    if (key.startsWith(', ', end)) {
      if (!bridge && !isDatedList(text, key, end)) break
      from++
    } else if (key.startsWith(' - ', end)) from += 2
    else if (key[end] !== ' ') break
    const stop = wordEnd(key, from)
    if (stop === from || isDigit(key.charCodeAt(from)) || endOf(patterns.numberAhead, key, from) > 0) break
    if (key.slice(from, stop) === 'và') {
      if (!isPartAfterAnd(text, key, stop + 1)) break
    } else if (!bridge && !key.startsWith(' và', from - 4) && endsName(key, from)) break
    end = stop
  }
  return end
}

const endsName = (key: string, at: number) =>
  phraseEnd(key, at, phrases.types) > 0 ||
  phraseEnd(key, at, others) > 0 ||
  phraseEnd(key, at, phrases.functions) > 0 ||
  phraseEnd(key, at, phrases.verbs) > 0

/** Whether "và" goes on with the name: not before a body, another document or one of its parts, or a duty. */
function isPartAfterAnd(text: string, key: string, at: number): boolean {
  if (!isWord(key.charCodeAt(at)) || phraseEnd(key, at, parts) > 0) return false
  if (isCapital(text, key, at) && phraseEnd(key, at, bodies) > 0) return false
  return key.startsWith('phát triển', at) || key.startsWith('thi hành tạm', at) || !endsName(key, at)
}

/** Whether a year or number behind the next commas shows that they belong to the name, and no word among them ends it. */
function isDatedList(text: string, key: string, comma: number): boolean {
  dated.lastIndex = comma
  const list = dated.exec(key)?.[1]
  if (!list) return false
  for (let at = comma + 2; at < comma + list.length; at = wordEnd(key, at) + 1) {
    if (!isCapital(text, key, at) && endsName(key, at)) return false
  }
  return true
}

/** End of the name of an amending law, all the laws it names included; 0 when it is none, -1 when it names none. */
export function amendedEnd(text: string, key: string, at: number, depth = 0): number {
  let from = endOf(amending, key, at)
  if (from < 0) return 0
  let end = -1
  // A law may amend an amending law; deeper is no name.
  for (let laws = 0; laws < maxWords && depth < 2; laws++) {
    const name = endOf(lawWord, key, from)
    const stop = name < 0 ? -1 : lawNameEnd(text, key, name, 'sure', depth + 1)
    if (stop < 0) break
    end = stop
    from = endOf(nextLaw, key, end)
    if (from < 0) break
  }
  return end
}
