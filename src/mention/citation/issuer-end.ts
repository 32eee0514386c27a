import { headWords } from '../../lexicon/citation-words.js'
import { isWord } from '../../time/characters.js'
import { patterns } from './patterns.js'
import { endOf, isBridge, isCapital, phraseEnd, phrases, wordEnd } from './words.js'

const heads: ReadonlySet<string> = new Set(headWords)
const maxWords = 32

/**
 * End of the name of a body that begins at `at` (cơ quan ban hành); `at` itself when there is none: "Bộ trưởng Bộ Tài chính | quy
 * định …". It ends before a function word, before the verb that opens the title, before a bracket or a stop. `shouted`:
 * the text is in capitals, so that case tells nothing; `joint`: several bodies may stand behind one another.
 */
export function issuerEnd(text: string, key: string, at: number, shouted: boolean, joint: boolean): number {
  const isProper = (from: number) =>
    isCapital(text, key, from) && phraseEnd(key, from, phrases.types) < 0 && !key.startsWith('các ', from)
  let end = at
  let last = ''
  // Whether the last word was the head of a unit, or one that joins two halves of its name.
  let afterHead = false
  for (let from = at, words = 0; words < maxWords; words++) {
    const stop = wordEnd(key, from)
    if (stop === from || endOf(patterns.numberAhead, key, from) > 0) break
    const word = key.slice(from, stop)
    const capital = !shouted && isCapital(text, key, from)
    if (word === 'và' || word === 'với') {
      if (!isProper(stop + 1) || (word === 'với' && !joint)) break
    } else {
      // "Ban Quản lý các Khu công nghiệp": behind "các" a capital goes on with the name.
      if (
        !capital &&
        phraseEnd(key, from, phrases.functions) > 0 &&
        !(words > 0 && word === 'các' && isProper(stop + 1))
      )
        break
      if (
        words > 0 &&
        phraseEnd(key, from, phrases.verbs) > 0 &&
        !(afterHead && phraseEnd(key, from, phrases.verbsInNames) > 0)
      )
        break
    }
    end = stop
    afterHead = word === 'và' || (heads.has(word) && (capital || words === 0)) || heads.has(`${last} ${word}`)
    last = word
    from = nextWord(key, end)
    if (from < 0) break
    if (key.startsWith(' - ', end)) {
      afterHead = true
      if (!isCapital(text, key, from)) break
    } else if (key[end] === ',' && !(joint && isProper(from)) && !isCommaName(text, key, at, end)) break
  }
  return end
}

/** Start of the next word of a name, over a blank or a sign that names hold; -1 at any other sign. */
function nextWord(key: string, end: number): number {
  if (key.startsWith(' - ', end)) return end + 3
  if (key.startsWith(', ', end) || key.startsWith(' &', end)) return end + 2
  const sign = key[end]
  if (sign === '.') return isWord(key.charCodeAt(end + 1)) ? end + 1 : -1
  return sign === ' ' || sign === '-' || sign === '&' || sign === '/' ? end + 1 : -1
}

/** UBND xã Mỹ Lạc*, huyện * Đông Khê */
const territory = /, (?:tỉnh|thành phố|huyện|quận|thị xã) /y
const meeting = /hội nghị lần thứ [^ ]{1,10}$/

/** Whether the comma stands inside a name: Sở Văn hóa, Thể thao …; Hội nghị lần thứ 6, Ban Chấp hành Trung ương. */
function isCommaName(text: string, key: string, at: number, comma: number): boolean {
  const place = endOf(territory, key, comma)
  return (
    (place > 0 && isCapital(text, key, place)) ||
    isBridge(key, comma) ||
    meeting.test(key.slice(Math.max(at, comma - 30), comma))
  )
}
