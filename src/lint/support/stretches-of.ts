import type { Inspected } from '../context.js'
import type { Block } from './blocks.js'

/** A stretch of the original text that holds words of one block and nothing else. */
export interface Stretch {
  text: string
  /** Where it begins in the original. */
  start: number
}

const blanks = /^[ \t\u00a0]*$/

/** The words of a block as they stand in the original, cut where a mark, a line break or another block lies between. */
export function stretchesOf({ leaves }: Block, { text }: Pick<Inspected, 'text'>): Stretch[] {
  const bounds: { start: number; end: number }[] = []
  for (const { position } of leaves) {
    const start = position.start.offset
    const end = position.end.offset
    const last = bounds.at(-1)
    if (last && last.end <= start && blanks.test(text.slice(last.end, start))) last.end = end
    else bounds.push({ start, end })
  }
  return bounds.map(({ start, end }) => ({ text: text.slice(start, end), start }))
}
