import type { SetValue, TimeAnchor } from './types.js'

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
} as const

const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b))
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** RFC 5545 without DTSTART, or null where no rule says it. */
export function toRrule(every: number, unit: SetValue['unit'], anchors: readonly TimeAnchor[]): string | null {
  const months: number[] = []
  const days: number[] = []
  const weekdays: number[] = []
  for (const { month, day, weekday, week, quarter, until } of anchors) {
    if (weekday !== undefined) weekdays.push(weekday)
    if (week !== undefined) days.push(...(week === -1 ? range(-7, -1) : range(week * 7 - 6, Math.min(week * 7, 31))))
    if (quarter !== undefined) months.push(...range(quarter * 3 - 2, quarter * 3))
    if (until && day !== undefined) {
      // A stretch of days is a rule only within one month.
      if (until.day === undefined || until.month !== month) return null
      days.push(...range(day, until.day))
    } else if (day !== undefined) days.push(day)
    if (month !== undefined) months.push(...(until && day === undefined ? monthsFrom(month, until.month) : [month]))
  }
  // Days and months of one rule multiply: only all days in all months may be named.
  const pairs = new Set(anchors.map(({ month, day }) => `${month}/${day}`)).size
  const product =
    anchors.every(({ until, week }) => !until && week === undefined) && months.length > 0 && days.length > 0
  if (product && pairs !== new Set(months).size * new Set(days).size) return null
  const [frequency, step] = months.length > 0 ? (['YEARLY', unit === 'year' ? 1 : 0] as const) : frequencies[unit]
  const interval = months.length > 0 ? (unit === 'year' ? every : 1) : every * step
  return [
    `FREQ=${frequency}`,
    interval === 1 ? '' : `INTERVAL=${interval}`,
    list('BYMONTH', sorted(months)),
    list('BYMONTHDAY', sorted(days)),
    list(
      'BYDAY',
      sorted(weekdays).map((weekday) => weekdayCodes[weekday - 1]),
    ),
  ]
    .filter(Boolean)
    .join(';')
}

const monthsFrom = (from: number, to: number) => (from <= to ? range(from, to) : [...range(from, 12), ...range(1, to)])
const list = (name: string, values: readonly unknown[]) => (values.length > 0 ? `${name}=${values.join(',')}` : '')
