import { commaNames, dutyVerbs, functionWords, longHeadWords, titleOpeners, headWords, verbsInNames } from '../../lexicon/citation-words.js'
import { isWord } from '../../time/characters.js'
import { indexPhrases, isCapital, phraseEnd, wordEnd } from './words.js'

const functions = indexPhrases(functionWords)
const verbs = indexPhrases(titleOpeners, dutyVerbs)
const heads: ReadonlySet<string> = new Set(headWords)
const longHeads: ReadonlySet<string> = new Set(longHeadWords)
const inNames = indexPhrases(verbsInNames)
const otherDocument = indexPhrases(['kế hoạch', 'luật', 'nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công văn', 'chương trình', 'văn bản', 'các'])
const maxWords = 32

/**
 * End of the name of a body at `at` (cơ quan ban hành), at most: "Bộ trưởng Bộ Tài chính | quy định …". It ends before a
 * function word, before the verb that opens the title, before a bracket or a stop. `shouted`: the text is in capitals, so
 * that case tells nothing; `joint`: several bodies may stand behind one another.
 */
export function issuerEnd(text: string, key: string, at: number, shouted: boolean, joint: boolean): number {
  let end = at
  let last = ''
  // Whether the last word was the head of a unit, or one that joins two halves of its name.
  let afterHead = false
  for (let from = at, words = 0; words < maxWords; words++) {
    const stop = wordEnd(key, from)
    const word = key.slice(from, stop)
    if (stop === from) break
    const capital = !shouted && isCapital(text, key, from)
    if (word === 'và' || word === 'với') {
      const next = stop + 1
      const goesOn = shouted ? phraseEnd(key, next, otherDocument) < 0 : isCapital(text, key, next) && phraseEnd(key, next, otherDocument) < 0
      if (!goesOn || !isWord(key.charCodeAt(next)) || (word === 'với' && !joint)) break
    } else if (words > 0) {
      if (!capital && phraseEnd(key, from, functions) > 0 && !(word === 'các' && isCapital(text, key, stop + 1) && phraseEnd(key, stop + 1, otherDocument) < 0)) break
      if (phraseEnd(key, from, verbs) > 0 && !(afterHead && phraseEnd(key, from, inNames) > 0)) break
    } else if (!capital && !shouted && phraseEnd(key, from, functions) > 0) return at
    end = stop
    afterHead = word === 'và' || (heads.has(word) && (capital || words === 0)) || longHeads.has(`${last} ${word}`)
    last = word
    const sign = key[end]
    if (sign === ' ' && key[end + 1] === '-' && key[end + 2] === ' ') {
      from = end + 3
      afterHead = true
      if (!isCapital(text, key, from)) break
    } else if ((sign === ',' && key[end + 1] === ' ') || key.startsWith(' &', end)) {
      from = end + 2
      if (!(joint && isCapital(text, key, from) && phraseEnd(key, from, otherDocument) < 0) && !isCommaName(key, at, end)) break
    } else if (sign === ' ' || sign === '-' || sign === '&' || sign === '/' || (sign === '.' && isWord(key.charCodeAt(end + 1)))) from = end + 1
    else break
  }
  return end
}

function isCommaName(key: string, at: number, comma: number): boolean {
  const from = Math.max(at, comma - 16)
  const around = key.slice(from, comma + 16)
  if (/hội nghị lần thứ [^ ]+$/.test(key.slice(Math.max(at, comma - 24), comma))) return true
  return commaNames.some((name) => {
    const left = name.indexOf(',')
    return around.startsWith(name, comma - from - left)
  })
}
