import { dayOf, firstOf, isDay, lastOf, toIso, weekdayOf } from './calendar.js'
import { beforeIssue, outsidePlan } from './context-issues.js'
import type { DateExpression } from './expression.js'
import { resolveYear } from './resolve-year.js'
import type { Basis, DateValue, IncompleteValue, IsoDate, TimeIssue, TimeValue } from './types.js'
import {
  approximately,
  beside,
  type Extent,
  invalid,
  makeValue,
  nowhere,
  type Setting,
  two,
  unresolved,
} from './value-base.js'

/** Ngày: a day, a day with blanks, or an impossible one. */
export function evaluateDate(date: DateExpression, setting: Setting): TimeValue {
  const { context, sibling } = setting
  const month = date.month === undefined ? sibling?.month : date.month
  const day = date.day === undefined ? sibling?.day : date.day
  const issues: TimeIssue[] = []
  let own = date.year
  if (date.short && typeof own === 'number') {
    own += own < (context.twoDigitYearPivot ?? 50) ? 2000 : 1900
    issues.push('two-digit-year')
  }
  if (date.unreadable || (typeof own === 'number' && (own < 1000 || own > 9999)))
    return invalid(date, setting, 'unreadable', { year: own, month, day })
  if (month != null && (month < 1 || month > 12))
    return invalid(date, setting, 'month-out-of-range', { year: own, month, day }, swapped(own, month, day))
  if (day != null && day !== -1 && (day < 1 || day > 31))
    return invalid(date, setting, 'day-out-of-range', { year: own, month, day })
  if (month != null && day != null && day > 29 && day > (month === 2 ? 29 : lastDayOf(month)))
    return invalid(date, setting, 'no-such-day', { year: own, month, day })
  if (own === null && day === null && month === null) return incomplete(date, setting, null, true, [])
  const found = own === null ? null : resolveYear(own, date.shift, context, sibling, month ?? undefined)
  const year = found?.year ?? null
  const basis = found && found.year !== null ? [...found.basis] : []
  if (date.month === undefined && month != null) basis.push({ part: 'month', value: String(month), from: 'sibling' })
  if (date.day === undefined && day != null) basis.push({ part: 'day', value: String(day), from: 'sibling' })
  if (day == null || month == null || own === null) {
    return month === undefined
      ? unresolved(date, setting, 'no-anchor')
      : incomplete(date, setting, year, own === null, basis)
  }
  if (year === null) {
    const pattern = day === -1 ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`
    return unresolved(date, setting, found && found.year === null ? found.reason : 'no-year', pattern)
  }
  const exact = day === -1 ? dayOf(lastOf(year, month)) : day
  if (!isDay(year, month, exact)) return invalid(date, setting, 'no-such-day', { year, month, day: exact })
  const iso = toIso(year, month, exact)
  if (date.weekday !== undefined && weekdayOf(iso) !== date.weekday) issues.push('weekday-mismatch')
  outsidePlan(own, year, context, issues)
  if (basis.length > 0 || context.field === 'time-cell') beforeIssue(iso, context, issues)
  const extent: Extent = { edtf: approximately(iso, date), earliest: iso, latest: iso, precision: 'day' }
  const value = makeValue<DateValue>('date', date, setting, extent, basis, issues)
  value.year = year
  value.month = month
  value.day = exact
  if (date.clock) value.clock = date.clock
  if (date.weekday) value.weekday = date.weekday
  if (date.for) value.for = setting.evaluate(date.for, beside(setting, { year }))
  return value
}

/** Days of a month that is no February. */
const lastDayOf = (month: number) => dayOf(lastOf(2001, month))

/** Day and month in the other order are a likely slip; a reader may take it, the parser does not. */
const swapped = (year: number | null | undefined, month: number, day: number | null | undefined) =>
  year != null && day != null && isDay(year, day, month) ? toIso(year, day, month) : undefined

/** A form with blanks: earliest and latest enclose every way of filling it in. */
function incomplete(
  date: DateExpression,
  setting: Setting,
  year: number | null,
  blankYear: boolean,
  basis: Basis[],
): TimeValue {
  const month = date.month === undefined ? setting.sibling?.month : date.month
  const day = date.day === undefined ? setting.sibling?.day : date.day
  const missing: IncompleteValue['missing'] = []
  if (day == null) missing.push('day')
  if (month == null) missing.push('month')
  if (year === null && (blankYear || date.year === null)) missing.push('year')
  const known: IncompleteValue['known'] = {}
  if (year !== null) known.year = year
  if (month != null) known.month = month
  if (day != null) known.day = day
  let extent = nowhere
  if (year !== null) {
    const edtf = `${year}-${month == null ? 'XX' : two(month)}-${day == null ? 'XX' : two(day)}`
    extent = {
      edtf,
      earliest: filled(year, month ?? null, day ?? null, 1),
      latest: filled(year, month ?? null, day ?? null, -1),
      precision: 'day',
    }
  } else if (month != null) extent = { ...nowhere, edtf: `XXXX-${two(month)}-${day == null ? 'XX' : two(day)}` }
  const value = makeValue<IncompleteValue>('incomplete', date, setting, extent, basis)
  value.missing = missing
  value.known = known
  return value
}

/** The first (1) or last (-1) day that the blanks allow. */
function filled(year: number, month: number | null, day: number | null, side: 1 | -1): IsoDate {
  if (month !== null)
    return day !== null ? toIso(year, month, day) : side === 1 ? firstOf(year, month) : lastOf(year, month)
  if (day === null) return side === 1 ? firstOf(year, 1) : lastOf(year, 12)
  // January and December have every day number.
  return toIso(year, side === 1 ? 1 : 12, day)
}
