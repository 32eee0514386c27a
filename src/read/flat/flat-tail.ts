import { authorityMarks, recipientsHeads } from '../../lexicon/anchors.js'
import { isCapital, isLetter, isSmall } from '../../source/letters.js'
import type { View } from '../line.js'
import { endsClause } from './inner-bullets.js'
import { skipBlank } from './inner-markers.js'

const recipients = new RegExp(`(?:${recipientsHeads.join('|')})\\s?:`, 'g')
const authority = new RegExp(`^(?:${authorityMarks.filter((mark) => mark.length < 5).join('|')})\\.$`)

/**
 * Where lines begin in the end matter between two places: the head of the recipients (*Nơi nhận*), each of them, and the
 * signature behind, which begins with `TM.`, `KT.` or with words in capitals and ends in a name. Empty without that head.
 */
export function tailCuts(view: View, from: number, to: number): number[] {
  const { text, key } = view
  recipients.lastIndex = from
  const head = recipients.exec(key)
  if (!head || head.index >= to) return []
  const cuts = [head.index]
  let capitals = 0
  let signed = false
  for (let word = skipBlank(text, head.index + head[0].length); word < to; ) {
    let end = word
    while (end < to && text.charCodeAt(end) !== 32) end++
    if (text.charCodeAt(word) === 45 && end === word + 1 && endsClause(text, word)) cuts.push(word)
    else if (isCapitals(text, word, end)) {
      const mark = authority.test(key.slice(word, end)) && isCapital(text.charCodeAt(skipBlank(text, end) + 1))
      if (mark || (capitals === 0 && isTitle(text, end, to) && (signed || endsClause(text, word)))) {
        cuts.push(word)
        signed = true
      }
      capitals = mark || isLetter(text.charCodeAt(end - 1)) ? capitals + 1 : 0
    } else {
      // The name of the one who signs: behind the title, no longer in capitals.
      if (signed && capitals > 0 && isCapital(text.charCodeAt(word))) cuts.push(word)
      capitals = 0
    }
    word = skipBlank(text, end)
  }
  return cuts
}

/** Whether a word stands in capitals, a stop behind it (`KT.`). */
function isCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSmall(text.charCodeAt(at))) return false
  return isCapital(text.charCodeAt(from))
}

/** Whether a second word in capitals follows: `GIÁM ĐỐC`, and not the `VT.` of the archive. */
function isTitle(text: string, end: number, to: number): boolean {
  const next = skipBlank(text, end)
  return (
    next < to &&
    isCapital(text.charCodeAt(end - 1)) &&
    isCapital(text.charCodeAt(next)) &&
    isCapital(text.charCodeAt(next + 1))
  )
}
