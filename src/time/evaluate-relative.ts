import { addDays, addMonths } from './calendar.js'
import { eventDate } from './events.js'
import type { Length, RelativeExpression } from './expression.js'
import type { Basis, IsoDate, RelativeValue, TimeIssue } from './types.js'
import { type Extent, makeValue, nowhere, type Setting } from './value-base.js'
import { addWorkdays, coversAll, nextWorkday, weekdaysOnly } from './workdays.js'

/** A length counted from or to an event. The day of the event is day 0 and is not counted. */
export function evaluateRelative(relative: RelativeExpression, setting: Setting): RelativeValue {
  const { context } = setting
  const { amount, max, unit, working, direction, mode, per } = relative
  const event = setting.place(relative.event.start, relative.event.end).text
  const date = relative.date && setting.evaluate(relative.date, setting)
  const known = date
    ? date.kind === 'date'
      ? { date: date.earliest, basis: date.basis }
      : null
    : asBasis(eventDate(event, context))
  const issues: TimeIssue[] = []
  const calendar = context.workdays ?? weekdaysOnly
  let extent: Extent = nowhere
  let latestWorkday: IsoDate | null = null
  const zero = known?.date ?? null
  const other = zero && count(zero, (direction === 'before' ? -1 : 1) * (max ?? amount))
  if (zero && other) {
    const precision = 'day'
    if (direction === 'before') extent = { edtf: `../${other}`, earliest: null, latest: other, precision }
    else if (mode === 'after') extent = { edtf: `${other}/..`, earliest: other, latest: null, precision }
    else {
      extent = { edtf: `${zero}/${other}`, earliest: zero, latest: other, precision }
      const next = working || unit === 'hour' ? null : nextWorkday(other, calendar)
      if (next !== other) latestWorkday = next
    }
    if ((working || latestWorkday) && !coversAll(calendar, zero < other ? zero : other, zero < other ? other : zero))
      issues.push('workdays-without-holidays')
  }
  const value = makeValue<RelativeValue>('relative', relative, setting, extent, known?.basis, issues)
  value.amount = amount
  if (max !== undefined) value.amountMax = max
  value.unit = unit
  value.working = working
  value.direction = direction
  value.mode = mode
  value.event = event
  if (per) value.per = setting.place(per.start, per.end).text
  if (latestWorkday) value.latestWorkday = latestWorkday
  return value

  function count(from: IsoDate, length: number): IsoDate | null {
    if (!Number.isInteger(length) && unit !== 'hour') return null
    switch (unit) {
      case 'hour':
        // The hour of the event is not known: the day that surely holds the end.
        return addDays(from, Math.sign(length) * Math.ceil(Math.abs(length) / 24))
      case 'day':
        return working ? addWorkdays(from, length, calendar) : addDays(from, length)
      case 'week':
        return addDays(from, 7 * length)
      case 'month':
        return addMonths(from, length)
      case 'year':
        return addMonths(from, 12 * length)
    }
  }
}

const asBasis = (known: { date: IsoDate; basis: Basis } | null) => known && { date: known.date, basis: [known.basis] }

/** A length of time by ISO 8601. */
export const isoDuration = (amount: number, unit: Length['unit']): string =>
  unit === 'hour' ? `PT${amount}H` : `P${amount}${unit.charAt(0).toUpperCase()}`
