import { countWords, unitWords, weekPlaces } from '../../lexicon/time-words.js'
import { isDigit } from '../characters.js'
import type { MonthExpression, TimeExpression, WeekExpression } from '../expression.js'
import { lookup, phrase, skipBlank } from '../phrase.js'
import { type Join, readJoin } from '../read-join.js'
import { readCount } from '../read-number.js'
import { toInterval, toList } from '../read-sequence.js'
import { isCounted, readShift, readYearTail, unitEnd } from '../read-year.js'
import { bareMonth, skipOf } from './bare-unit.js'
import { readMonth } from './read-month.js'

const weekPlace = lookup(weekPlaces)

/** Tuần 1 tháng 8/2028, tuần cuối tháng 8, tuần 1 và 2 tháng 8, tuần này. */
export function readWeek(key: string, at: number): TimeExpression | null {
  const place = weekPlace(key, at)
  if (place) {
    const first: WeekRead = { n: place.value, start: at, end: place.end, bare: false }
    const weeks = [first, ...readOtherWeeks(key, place.end)]
    const month = readMonthOf(key, weeks[weeks.length - 1]?.end ?? place.end, weeks)
    if (month) return toWeeks(weeks, month)
    const alone = readMonthOf(key, place.end, [first])
    if (alone) return toWeeks([first], alone)
  }
  const word = unitEnd(key, at, unitWords.week)
  const shift = word < 0 || isCounted(key, at) ? null : readShift(key, skipBlank(key, word), at)
  return shift && { form: 'now', start: at, end: shift.end, unit: 'week', shift: shift.value }
}

/** Tuần 2, tuần đầu: which week of a month; -1 is the last. */
export const readWeekPlace = weekPlace

/** A week of a row, before the month is known. */
interface WeekRead {
  n: number
  start: number
  end: number
  /** Its number stands without the word. */
  bare: boolean
  /** How it is joined to the week before it. */
  join?: Join
}

/** No month has more weeks. */
const mostWeeks = 5

/** The weeks behind the first, with the word or by their numbers alone: `tuần 1, 2 và 4`, `tuần 1 - tuần 3`. */
function readOtherWeeks(key: string, from: number): WeekRead[] {
  const weeks: WeekRead[] = []
  let at = from
  while (weeks.length < mostWeeks - 1) {
    const join = readJoin(key, at)
    const worded = join && join.sign !== '/' ? weekPlace(key, join.end) : null
    const next = worded ?? (join && join.sign !== '/' ? readWeekNumber(key, join.end) : null)
    if (!join || !next) break
    weeks.push({ n: next.value, start: join.end, end: next.end, bare: worded === null, join })
    at = next.end
  }
  return weeks
}

function readWeekNumber(key: string, at: number): { value: number; end: number } | null {
  const number = isDigit(key.charCodeAt(at)) ? readCount(key, at) : null
  return number && number.value >= 1 && number.value <= mostWeeks ? number : null
}

/**
 * The month that the weeks are of: `tháng 8/2028`, `của tháng`. Behind weeks that are numbers alone only a month by its
 * number (`tuần 1, 2 tháng/lần` is a rhythm), behind a range of them also its number alone: `tuần 1-2/8`.
 */
function readMonthOf(key: string, at: number, weeks: readonly WeekRead[]): MonthExpression | null {
  const next = skipBlank(key, at)
  const bare = weeks.some(({ bare }) => bare)
  if (key[next] === '/') {
    const range = weeks.length === 2 && bare && weeks[1]?.join?.sign === '-'
    const from = skipBlank(key, next + 1)
    const number = range && isDigit(key.charCodeAt(from)) ? readCount(key, from) : null
    if (!number || number.value < 1 || number.value > 12) return null
    const tail = readYearTail(key, number.end)
    return { form: 'month', start: from, end: tail?.end ?? number.end, month: number.value, year: tail?.year }
  }
  const from = skipOf(key, at)
  const month = readMonth(key, from) ?? (bare ? null : bareMonth(key, from))
  return month?.form === 'month' && times(key, skipBlank(key, month.end)) < 0 ? month : null
}
const times = phrase(countWords)

function toWeeks(read: readonly WeekRead[], of: MonthExpression): TimeExpression {
  const last = read.length - 1
  const weeks = read.map(
    ({ n, start, end }, index): WeekExpression => ({ form: 'week', start, end: index === last ? of.end : end, n, of }),
  )
  const [first, second] = weeks
  const join = read[1]?.join
  if (first && second && join && join.kind !== 'list' && weeks.length === 2) return toInterval(first, second, join)
  return first && !second
    ? first
    : toList(
        weeks,
        read.some((week) => week.join?.or === true),
      )
}
