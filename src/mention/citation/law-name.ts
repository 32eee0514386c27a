import { bodyOpeners, dutyVerbs, functionWords, lawNames, noLawBefore, noLawName, titleOpeners } from '../../lexicon/citation-words.js'
import { partWords } from '../../lexicon/document-parts.js'
import { documentTypes } from '../../lexicon/document-types.js'
import { isDigit, isWord } from '../../time/characters.js'
import { indexPhrases, isCapital, phraseEnd, wordBefore, wordEnd } from './words.js'

const known = indexPhrases(lawNames)
const stops = indexPhrases(functionWords, titleOpeners, dutyVerbs)
const functions = indexPhrases(functionWords)
const never = indexPhrases(noLawName)
const types = indexPhrases(documentTypes.map((type) => type.name), ['pháp luật', 'của'])
const parts = indexPhrases(partWords.map(([word]) => word))
const bodies = indexPhrases(bodyOpeners)
const notBefore: ReadonlySet<string> = new Set(noLawBefore)

const maxWords = 24
/** "…, vật liệu nổ và công cụ hỗ trợ năm 2027": the year or number behind shows that the commas belong to the name. */
const dated = /(, [^;.:(),]{1,60}(?:, [^;.:(),]{1,60}){0,3}) (?:ngày|năm|số:?) ?\d/uy
/** Luật sửa đổi, bổ sung một số điều của … */
const amending = /sửa đổi(?:,| và)?(?: bổ sung)?(?:,? thay thế)?(?: (?:một số|\d{1,3}))?(?: điều)?(?: khoản)?(?: (?:của|tại))?(?: (?:các|\d{1,3}))? ?/y
const nextLaw = /(?:,|;| và|, và) (?=(?:bộ )?luật )/y
const lawWord = /(?:(?:bộ )?luật|pháp lệnh) /y

/** Whether the word before makes "luật" part of another word (pháp luật, kỷ luật). */
export function isOtherLaw(key: string, at: number): boolean {
  return key[at - 1] === ' ' && notBefore.has(key.slice(wordBefore(key, at), at - 1))
}

/**
 * End of a law's name at `at` (behind "Luật "), or -1: "Kiến trúc", "Tiêu chuẩn và quy chuẩn kỹ thuật", "sửa đổi, bổ sung một
 * số điều của Luật Thư viện". Decided by known names, by case and by closed classes of words; `named` says that the
 * words before announce a law ("một số điều của luật …"), so that a lower-case name will do.
 */
export function lawNameEnd(text: string, key: string, at: number, named: boolean, depth = 0): number {
  const amended = amendedEnd(text, key, at, depth)
  if (amended !== 0) return amended
  const listed = phraseEnd(key, at, known)
  if (listed > 0) return listed
  const capital = isCapital(text, key, at)
  if (!isWord(key.charCodeAt(at)) || isDigit(key.charCodeAt(at)) || phraseEnd(key, at, never) > 0) return -1
  if (!capital && (!named || phraseEnd(key, at, stops) > 0)) return -1
  if (capital && phraseEnd(key, at, functions) > 0) return -1
  return nameEnd(text, key, at)
}

function nameEnd(text: string, key: string, at: number): number {
  let end = wordEnd(key, at)
  for (let words = 1; words < maxWords; words++) {
    let from = end
    const sign = key[from]
    if (sign === ',' && key[from + 1] === ' ') {
      dated.lastIndex = from
      const rest = dated.exec(key)?.[1]
      if (!rest || holdsStop(text, key, from + 2, from + rest.length)) break
      from += 2
    } else if (key.startsWith(' - ', from)) from += 3
    else if (sign === ' ') from++
    else break
    const stop = wordEnd(key, from)
    if (stop === from) break
    if (key.startsWith('và ', from) && stop === from + 2) {
      if (!isPartAfterAnd(text, key, from + 3)) break
    } else if (phraseEnd(key, from, types) > 0 || (phraseEnd(key, from, stops) > 0 && !key.startsWith(' và', from - 4)) || isDigit(key.charCodeAt(from))) break
    end = stop
  }
  return end
}

/** Whether "và" goes on with the name: not before a body, another document or a duty. */
function isPartAfterAnd(text: string, key: string, at: number): boolean {
  if (phraseEnd(key, at, types) > 0 || phraseEnd(key, at, parts) > 0 || phraseEnd(key, at, functions) > 0 || !isWord(key.charCodeAt(at))) return false
  if (isCapital(text, key, at) && phraseEnd(key, at, bodies) > 0) return false
  return key.startsWith('phát triển', at) || phraseEnd(key, at, stops) < 0
}

/** Whether a word between the offsets ends a name. */
function holdsStop(text: string, key: string, at: number, end: number): boolean {
  for (let from = at; from < end; from = wordEnd(key, from) + 1) {
    if (!isCapital(text, key, from) && (phraseEnd(key, from, types) > 0 || phraseEnd(key, from, stops) > 0)) return true
  }
  return false
}

/** End of the name of an amending law, all the laws it names included; 0 when it is none, -1 when it names none. */
export function amendedEnd(text: string, key: string, at: number, depth = 0): number {
  amending.lastIndex = at
  if (!amending.test(key)) return 0
  // A law may amend an amending law; deeper is no name.
  if (depth > 1) return -1
  let end = -1
  let from = amending.lastIndex
  for (let laws = 0; laws < maxWords; laws++) {
    lawWord.lastIndex = from
    if (!lawWord.test(key)) break
    const name = lawNameEnd(text, key, lawWord.lastIndex, true, depth + 1)
    if (name < 0) break
    end = name
    nextLaw.lastIndex = end
    if (!nextLaw.test(key)) break
    from = nextLaw.lastIndex
  }
  return end
}
