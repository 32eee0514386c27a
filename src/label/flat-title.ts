import { preambleOpenings } from '../lexicon/anchors.js'
import { documentTypes } from '../lexicon/document-types.js'
import { cutLine, type Line } from '../read/line.js'
import type { LabelledLine } from './types.js'

const flatGround = new RegExp(
  ` (?:${preambleOpenings.join('|')}) (?:${documentTypes.map(({ name }) => name).join('|')})(?![a-zà-ỹ])`,
  'g',
)
const shortestTitle = 5

/**
 * Takes the subject (*trích yếu*) from a line of a text that lost its line ends; true when the first ground stands
 * behind it, which is then taken as well.
 */
export function takeFlatTitle(line: Line, out: LabelledLine[]): boolean {
  const end = flatTitleEnd(line)
  out.push({ line: cutLine(line, 0, end), kind: 'title' })
  if (end === line.text.length) return false
  out.push({ line: cutLine(line, end, line.text.length), kind: 'ground' })
  return true
}

/** Where the subject ends and the first ground begins, with a capital and no sign before it. */
function flatTitleEnd({ text, key }: Line): number {
  flatGround.lastIndex = shortestTitle
  for (let match = flatGround.exec(key); match; match = flatGround.exec(key)) {
    const at = match.index + 1
    // In capitals it is the subject itself: KẾ HOẠCH … THỰC HIỆN NGHỊ QUYẾT.
    if (text[at] !== key[at] && text[at + 1] === key[at + 1]) return at
  }
  return text.length
}
