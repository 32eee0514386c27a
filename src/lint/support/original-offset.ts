import { readEntity } from '../../source/entities.js'
import type { Leaf } from '../../tree/types.js'

const blank = /\s/
const mark = /\p{M}/u

/**
 * Where in the original text the sign at `offset` of a leaf's value begins, or where the sign before it ends. The value
 * is composed, its blanks are folded, entities resolved and invisible signs left out, so both are walked side by side.
 */
export function originalOffset(
  { value, position: { start, end } }: Leaf,
  original: string,
  offset: number,
  bound: 'start' | 'end',
): number {
  // Of the same length there is nothing to walk: only blanks of other kinds can differ.
  if (end.offset - start.offset === value.length) return start.offset + offset
  let at = start.offset
  let ended = at
  for (let index = 0; index < offset && at < end.offset; index++) {
    at = skipUnseen(value, index, original, at, end.offset)
    at = behind(value, index, original, at, end.offset)
    ended = at
  }
  return bound === 'end' ? ended : skipUnseen(value, offset, original, at, end.offset)
}

/** Leaves out what the value does not show: a sign that is not the one looked for. */
function skipUnseen(value: string, index: number, original: string, from: number, to: number): number {
  const wanted = value[index]
  if (wanted === undefined) return from
  for (let at = from; at < to && at < from + farthest; at++) if (shows(wanted, original, at)) return at
  return from
}
/** A run of invisible signs is short; what lies farther away belongs to other words. */
const farthest = 16

function shows(wanted: string, original: string, at: number): boolean {
  const sign = original[at] ?? ''
  if (sign === wanted || (wanted === ' ' && blank.test(sign)) || entityEnd(original, at) > at) return true
  return mark.test(original[at + 1] ?? '') && sign === wanted.normalize('NFD')[0]
}

/** Where the sign that the value shows at `index` ends in the original. */
function behind(value: string, index: number, original: string, from: number, to: number): number {
  let at = Math.max(from + 1, entityEnd(original, from))
  if (value[index] === ' ') while (at < to && blank.test(original[at] ?? '')) at++
  else while (at < to && mark.test(original[at] ?? '') && !mark.test(value[index + 1] ?? '')) at++
  return at
}

function entityEnd(original: string, at: number): number {
  return original[at] === '&' ? (readEntity(original, at)?.end ?? at) : at
}
