import {
  addDays,
  addMonths,
  daysInMonth,
  firstOf,
  isDay,
  lastOf,
  monthOf,
  toIso,
  weekdayOf,
  yearOf,
} from './calendar.js'
import { evaluateTime } from './evaluate-time.js'
import type { DateExpression, TimeExpression } from './expression.js'
import type { IsoDate, SetValue, TimeAnchor, TimeContext, TimeValue } from './types.js'

/** Years a caller may ask for at most; a plan runs for five or ten. */
const mostYears = 200

/**
 * The days or periods of a recurrence within a period, both ends included. A day that a month does not have (31) is
 * left out, never moved; the last day is written -1. Where the relation is not "on", each occurrence is a bound.
 */
export function occurrences(
  set: SetValue,
  period: { from: IsoDate; to: IsoDate },
  context: TimeContext = {},
): TimeValue[] {
  const from = set.within?.earliest && set.within.earliest > period.from ? set.within.earliest : period.from
  const to = set.within?.latest && set.within.latest < period.to ? set.within.latest : period.to
  if (from > to || yearOf(to) - yearOf(from) > mostYears) return []
  const place = () => ({ text: set.text, position: set.position, ...(set.spans ? { spans: set.spans } : {}) })
  const values: TimeValue[] = []
  for (const expression of expressionsOf(set, from, to)) {
    const { relation = 'on', clock } = set
    if (clock && expression.form === 'date') expression.clock = clock
    const anchor = evaluateTime(expression, context, place)
    if (anchor.kind === 'invalid' || !anchor.earliest || !anchor.latest || anchor.latest < from || anchor.earliest > to)
      continue
    const value =
      relation === 'on'
        ? anchor
        : evaluateTime({ form: 'bound', start: 0, end: 0, relation, anchor: expression }, context, place)
    values.push({ ...value, basis: [{ part: 'year', value: anchor.earliest.slice(0, 4), from: 'scope' }] })
  }
  return values
}

const at = { start: 0, end: 0 }
const dayOf = (date: IsoDate): DateExpression => ({
  form: 'date',
  ...at,
  year: yearOf(date),
  month: monthOf(date),
  day: Number(date.slice(8)),
})
const monthOfYear = (year: number, month: number): TimeExpression => ({ form: 'month', ...at, year, month })
const stretch = (from: TimeExpression, to: TimeExpression): TimeExpression => ({ form: 'interval', ...at, from, to })

function* expressionsOf(set: SetValue, from: IsoDate, to: IsoDate): Generator<TimeExpression> {
  const { every, unit, anchors } = set
  if (anchors.length === 0) yield* periodsOf(unit, every, from, to)
  else if (anchors.some(({ weekday }) => weekday !== undefined)) yield* weekdaysOf(anchors, every, from, to)
  else if (anchors.some(({ month, quarter }) => month !== undefined || quarter !== undefined))
    yield* yearlyOf(anchors, unit === 'year' ? every : 1, from, to)
  else yield* monthlyOf(anchors, every, from, to)
}

/** Without an anchor an occurrence is the whole period: each month, each quarter, each window of N units. */
function* periodsOf(unit: SetValue['unit'], every: number, from: IsoDate, to: IsoDate): Generator<TimeExpression> {
  if (unit === 'day') for (let day = from; day <= to; day = addDays(day, every)) yield dayOf(day)
  else if (unit === 'week') {
    for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7 * every))
      yield stretch(dayOf(monday), dayOf(addDays(monday, 7 * every - 1)))
  } else {
    const length = unit === 'year' ? 12 * every : unit === 'quarter' ? 3 * every : every
    // Lengths that divide the year keep to it: 6 months are its halves. Others run from the month of the start.
    const first =
      12 % length === 0
        ? firstOf(yearOf(from), monthOf(from) - ((monthOf(from) - 1) % length))
        : firstOf(yearOf(from), unit === 'year' ? 1 : monthOf(from))
    for (let start = first; start <= to; start = addMonths(start, length)) yield windowOf(start, length)
  }
}

function windowOf(start: IsoDate, length: number): TimeExpression {
  const [year, month] = [yearOf(start), monthOf(start)]
  if (length === 1) return monthOfYear(year, month)
  if (length === 3 && month % 3 === 1) return { form: 'quarter', ...at, year, quarter: (month + 2) / 3 }
  if (length === 6 && month % 6 === 1) return { form: 'half', ...at, year, half: month === 1 ? 1 : 2 }
  if (length === 12 && month === 1) return { form: 'year', ...at, year }
  const last = addMonths(start, length - 1)
  return stretch(monthOfYear(year, month), monthOfYear(yearOf(last), monthOf(last)))
}

function* weekdaysOf(
  anchors: readonly TimeAnchor[],
  every: number,
  from: IsoDate,
  to: IsoDate,
): Generator<TimeExpression> {
  const days = anchors.map(({ weekday = 1 }) => weekday).sort((a, b) => a - b)
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7 * every)) {
    for (const weekday of days) {
      const day = addDays(monday, weekday - 1)
      if (day >= from && day <= to) yield dayOf(day)
    }
  }
}

function* monthlyOf(
  anchors: readonly TimeAnchor[],
  every: number,
  from: IsoDate,
  to: IsoDate,
): Generator<TimeExpression> {
  for (let first = firstOf(yearOf(from), monthOf(from)); first <= to; first = addMonths(first, every)) {
    const [year, month] = [yearOf(first), monthOf(first)]
    for (const { day, week } of anchors) {
      if (week !== undefined) yield { form: 'week', ...at, n: week, of: { form: 'month', ...at, year, month } }
      else if (day !== undefined) yield* dayIn(year, month, day, from, to)
    }
  }
}

function* dayIn(year: number, month: number, day: number, from: IsoDate, to: IsoDate): Generator<TimeExpression> {
  const exact = day === -1 ? daysInMonth(year, month) : day
  const date = toIso(year, month, exact)
  if (isDay(year, month, exact) && date >= from && date <= to) yield dayOf(date)
}

function* yearlyOf(
  anchors: readonly TimeAnchor[],
  every: number,
  from: IsoDate,
  to: IsoDate,
): Generator<TimeExpression> {
  // A stretch over the turn of the year may have begun in the year before.
  for (let year = yearOf(from) - (every === 1 ? 1 : 0); year <= yearOf(to); year += every) {
    for (const anchor of anchors) yield* anchorIn(anchor, year, from, to)
  }
}

function* anchorIn(
  { month, day, quarter, week, until }: TimeAnchor,
  year: number,
  from: IsoDate,
  to: IsoDate,
): Generator<TimeExpression> {
  if (quarter !== undefined) yield { form: 'quarter', ...at, year, quarter }
  else if (month === undefined) return
  else if (until) {
    const end =
      until.month < month || (until.month === month && until.day !== undefined && until.day < (day ?? 1))
        ? year + 1
        : year
    const last = until.day === undefined ? lastOf(end, until.month) : toIso(end, until.month, until.day)
    yield day === undefined && until.day === undefined
      ? stretch(monthOfYear(year, month), monthOfYear(end, until.month))
      : stretch(dayOf(toIso(year, month, day ?? 1)), dayOf(last))
  } else if (week !== undefined) yield { form: 'week', ...at, n: week, of: { form: 'month', ...at, year, month } }
  else if (day !== undefined) yield* dayIn(year, month, day, from, to)
  else yield monthOfYear(year, month)
}
