import { isTypeLine } from '../../read/hard-line.js'
import { isUpper } from '../../read/is-upper.js'
import { copyLine, type Line, none } from '../../read/line.js'
import { isCaption } from '../appendix.js'
import { labelBodyLine } from '../body.js'
import type { LabelledLine } from '../types.js'

/** A data table behind the end of the text is an annex of its own, also without a label. */
export function openAppendix(out: LabelledLine[]): void {
  const line = out[out.length - 1]?.line
  if (!line) return
  const bare = copyLine(line)
  bare.role = 'markup'
  bare.text = ''
  bare.key = ''
  bare.start = line.end
  bare.breaks = none
  out.push({ line: bare, kind: 'appendixHead' })
}

/** Title lines of an annex: in capitals or emphasised, up to the caption, a table or text. */
export function appendixTitleLines(queue: readonly Line[], from: number, out: LabelledLine[]): number {
  let taken = 0
  for (let at = from; at < queue.length; at++) {
    const line = queue[at]
    if (!line || (line.role !== 'text' && line.role !== 'rule' && line.role !== 'markup')) break
    if (line.role !== 'text') {
      out.push({ line, kind: line.role })
      taken++
      continue
    }
    const labelled = labelBodyLine(line)
    const plain = labelled.kind === 'heading' || (labelled.kind === 'paragraph' && isUpper(line.text))
    const quiet =
      labelled.kind === 'paragraph' &&
      taken === 0 &&
      line.text.length < 160 &&
      !/[.;:]$/.test(line.text) &&
      (line.indent >= 8 || captionFollows(queue, at))
    if (isCaption(line.key) || line.text.startsWith('(') || (!plain && !quiet)) break
    if (isTypeLine(line.key) && taken > 0) break
    out.push({ line, kind: 'appendixTitle' })
    taken++
  }
  return taken
}

/** Whether a caption stands within three lines. */
export function captionFollows(queue: readonly Line[], at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(queue.length, at + 4); ahead++)
    if (isCaption(queue[ahead]?.key ?? '')) return true
  return false
}

/** A title in capitals or emphasis behind the signature, a caption or a table below it. */
export function opensUnlabelledAppendix(queue: readonly Line[], at: number): boolean {
  const line = queue[at]
  if (!line) return false
  const kind = labelBodyLine(line).kind
  if (kind !== 'heading' && !isUpper(line.text)) return false
  for (let ahead = at + 1; ahead < Math.min(queue.length, at + 5); ahead++) {
    const next = queue[ahead]
    if (!next) return false
    if (isCaption(next.key) || next.role === 'table') return true
    if (next.role === 'text' && next.text.length > 160) return false
  }
  return isUpper(line.text) && line.text.length > 12
}
