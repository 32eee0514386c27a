import type { IsoDate, Precision, TimeValue } from './types.js'

/** How fine EDTF writes a precision: 0 years, 1 months, 2 days. Quarters and halves are months inside an interval. */
const levels: Record<Precision, 0 | 1 | 2> = {
  day: 2,
  'ten-days': 2,
  'half-month': 2,
  week: 2,
  month: 1,
  quarter: 1,
  'half-year': 1,
  months: 1,
  year: 0,
  years: 0,
  none: 0,
}

export const edtfLevel = (value: TimeValue): 0 | 1 | 2 => levels[value.precision]

/** One end of an EDTF interval, written at a level. */
export const toEnd = (date: IsoDate, level: number, approximate: boolean): string =>
  date.slice(0, [4, 7, 10][level]) + (approximate ? '~' : '')

/** An interval. Within one day or month it is that day: readers of EDTF refuse two equal ends. */
export const toRange = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)
