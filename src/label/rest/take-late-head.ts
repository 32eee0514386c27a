import { recipientsHeadLength } from '../../read/hard-line.js'
import { isUpper } from '../../read/is-upper.js'
import type { Line } from '../../read/line.js'
import { readAppendixHead } from '../appendix.js'
import { signaturePart } from '../end-matter.js'
import { isLetterheadPart, isTypeHead, labelLetterhead } from '../letterhead.js'
import { splitHead } from '../split-head.js'
import { notMine, releaseRight, type Walk } from './walk.js'

/** The letterhead of a text whose layout tables came last. */
export function takeLateHead(walk: Walk, _: Line, at: number): number {
  const { queue, ended, hasHead, mode } = walk
  const late = ended && !hasHead && mode !== 'appendix' ? countLateHead(queue, at) : 0
  if (late === 0) return notMine
  releaseRight(walk)
  for (const entry of labelLetterhead(queue.slice(at, at + late))) walk.out.push(entry)
  return late
}

/** A part of it that stands alone behind the text. */
export function takeLateHeadPart({ mode, hasHead, out }: Walk, line: Line): number {
  if (mode !== 'after' || hasHead || !isLetterheadPart(line)) return notMine
  for (const entry of labelLetterhead([line])) out.push(entry)
  return 1
}

/** Most lines of a letterhead that stands behind the text. */
const longestHead = 14

/** Lines of a whole letterhead behind the body: names, nation, number or date. */
function countLateHead(queue: readonly Line[], at: number): number {
  const first = queue[at]
  if (!first || !(isUpper(first.text) || isLetterheadPart(first)) || first.text.length > 120) return 0
  const kinds = new Set<string>()
  let count = 0
  for (let ahead = at; ahead < Math.min(queue.length, at + longestHead); ahead++) {
    const line = queue[ahead]
    if (!line || line.role === 'table' || line.text.length > 120) break
    if (line.role !== 'text' || line.text === '') continue
    if (
      recipientsHeadLength(line.key) > 0 ||
      readAppendixHead(line, true) !== null ||
      signaturePart(line) ||
      isTypeHead(line)
    )
      break
    const parts = splitHead(line).filter((part) => part.kind !== 'unknown' && part.kind !== 'rule')
    if (parts.length === 0 && !isUpper(line.text) && /\p{L}/u.test(line.text)) break
    for (const part of parts) kinds.add(part.kind)
    count = ahead - at + 1
  }
  return (kinds.has('nation') || kinds.has('motto')) && (kinds.has('number') || kinds.has('placeDate')) ? count : 0
}
