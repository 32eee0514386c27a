import { lengthMeasures } from '../lexicon/measure-words.js'

/** A note mark in running text. */
export interface NoteMark {
  start: number
  end: number
  /** Plain digits, or `*`. */
  label: string
}

const marks = /([⁰¹²³⁴-⁹]{1,3})|\[\^?(\d{1,3}|\*)\]/g
/** `m²`, `km³/s`: a unit of measure and its power. */
const unitBefore = new RegExp(`(?<![\\p{L}])(?:${lengthMeasures.join('|')})$`, 'u')

/** Note marks of a line: `¹`, `[1]`, `[^1]`. A definition's own mark at the start is none. */
export function readNoteMarks(text: string): NoteMark[] {
  const found: NoteMark[] = []
  marks.lastIndex = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (match.index === 0 || unitBefore.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    const label = match[2] ?? [...(match[1] ?? '')].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)).join('')
    found.push({ start: match.index, end: match.index + match[0].length, label })
  }
  return found
}
