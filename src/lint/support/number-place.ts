import type { Citation } from '../../contract/types.js'
import type { Position } from '../../source/position.js'
import type { Inspected } from '../context.js'

/** Blanks, and signs of markup, that may stand inside a printed number. */
const skipped = /[\s\\*_]/

/** Where the number of a citation is printed, with the blanks inside it; null when it has none. */
export function numberPlace(
  { number, position }: Pick<Citation, 'number' | 'position'>,
  { text, inText }: Pick<Inspected, 'text' | 'inText'>,
): Position | null {
  if (!number) return null
  const wanted = number.replace(/\s+/g, '')
  const offset = position.start.offset
  const printed = text.slice(offset, position.end.offset)
  for (let start = printed.indexOf(wanted[0] ?? ''); start >= 0; start = printed.indexOf(wanted[0] ?? '', start + 1)) {
    let at = start
    let matched = 0
    while (matched < wanted.length && at < printed.length) {
      const sign = printed[at] ?? ''
      if (sign === wanted[matched] || (isDash(sign) && wanted[matched] === '-')) matched++
      else if (!skipped.test(sign)) break
      at++
    }
    if (matched === wanted.length) return inText(offset + start, offset + at)
  }
  return null
}

const isDash = (sign: string): boolean => sign === '–' || sign === '‐' || sign === '‑'
