import type { DateValue } from '../../time/types.js'

/** A day as Decree 30/2020/NĐ-CP writes it: days under 10 and months 1 and 2 padded, `03/02/2028`, `16/3/2028`. */
export function writtenDay({ day, month, year }: Pick<DateValue, 'day' | 'month' | 'year'>): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`
}
