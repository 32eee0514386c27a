import { cutLine, type Line } from '../../read/line.js'
import { readAppendixHead } from '../appendix.js'
import type { LabelledLine } from '../types.js'
import { appendixTitleLines, opensUnlabelledAppendix } from './appendix-lines.js'
import { notMine, releaseRight, type Walk } from './walk.js'

/** The label of an annex with its title. */
export function takeAppendix(walk: Walk, line: Line, at: number): number {
  const { mode, ended, queue, out } = walk
  const head = readAppendixHead(line, ended)
  if (head === null || !(ended || mode === 'body' || mode === 'after')) return notMine
  releaseRight(walk)
  walk.mode = 'appendix'
  walk.ended = true
  takeHead(line, head, out)
  return 1 + appendixTitleLines(queue, at + 1, out)
}

function takeHead(line: Line, length: number, out: LabelledLine[]): void {
  out.push({ line: cutLine(line, 0, length), kind: 'appendixHead' })
  const rest = line.text.slice(length).replace(/^[\s.:–-]+/, '')
  if (rest !== '')
    out.push({ line: cutLine(line, line.text.length - rest.length, line.text.length), kind: 'appendixTitle' })
}

/** A title behind the signature opens an annex also without a label. */
export function takeUnlabelledAppendix(walk: Walk, line: Line, at: number): number {
  const { mode, ended, signed, queue, out } = walk
  if (mode !== 'after' || !ended || !signed || !opensUnlabelledAppendix(queue, at)) return notMine
  walk.mode = 'appendix'
  out.push({ line: cutLine(line, 0, line.text.length), kind: 'appendixTitle' })
  return 1 + appendixTitleLines(queue, at + 1, out)
}
