import type { Position } from '../../source/position.js'
import type { Inspected } from '../context.js'
import { partOf } from './part-of.js'

const parts = {
  day: /ngày[\s.…_/-]{0,80}?(?=\s{0,80}(?:tháng|$))/iu,
  month: /tháng[\s.…_/-]{0,80}?(?=\s{0,80}(?:năm|$))/iu,
  year: /năm[\s\d.…_]*$/iu,
}

/** A year on the next line, where the date line was wrapped. */
const yearBelow = /^[\s|*_]{0,40}(?:19|20)\d\d(?!\d)/

/**
 * Where a part of the date of issue was left blank, with the word before it and its dots: `ngày …` in `ngày … tháng 3 năm
 * 2028`. Null when that part is filled in, or there is no date line.
 */
export function blankOfDate(
  part: keyof typeof parts,
  inspected: Pick<Inspected, 'plan' | 'nodes' | 'text' | 'inText'>,
): Position | null {
  const { date } = inspected.plan.header
  if (!date) return null
  const isBlank =
    date.kind === 'incomplete'
      ? date.missing.includes(part)
      : part === 'year' && date.kind === 'unresolved' && date.reason === 'no-year'
  if (
    !isBlank ||
    (part === 'year' && yearBelow.test(inspected.text.slice(date.position.end.offset, date.position.end.offset + 60)))
  )
    return null
  // The date ends before the dots of a year that was begun (`năm 202…`); its line has them.
  const line = inspected
    .nodes('placeDate')
    .find(({ position, spans }) => !spans && position.start.offset <= date.position.start.offset)
  const end = part === 'year' && line ? line.position.end : date.position.end
  return partOf({ start: date.position.start, end }, parts[part], inspected)
}
