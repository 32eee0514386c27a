import type { Position } from '../../source/position.js'
import type { Inspected } from '../context.js'

const digits = /\d(?:.*\d)?/s

/** The part of a place from its first digit to its last: `trước ngày 31/6/2028` errs in `31/6/2028`. */
export function digitsOf(position: Position, { text, inText }: Pick<Inspected, 'text' | 'inText'>): Position {
  return partOf(position, digits, { text, inText })
}

/** The part of a place that a pattern finds; all of it when it finds none. */
export function partOf(
  { start, end }: Position,
  pattern: RegExp,
  { text, inText }: Pick<Inspected, 'text' | 'inText'>,
): Position {
  const found = pattern.exec(text.slice(start.offset, end.offset))
  if (!found) return { start, end }
  const from = start.offset + found.index
  return inText(from, from + found[0].length)
}
