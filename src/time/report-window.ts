import { addMonths } from './calendar.js'
import type { IsoDate, TimeValue } from './types.js'

/**
 * The window of data of a periodic report by default (Nghị định 09/2019/NĐ-CP, Điều 12): from the 15th of the month
 * before the period to the 14th of its last month. Quý I 2028: 2027-12-15 … 2028-03-14. A plan's own dates win over it.
 */
export function reportWindow(period: TimeValue): { from: IsoDate; to: IsoDate } | null {
  const { earliest, latest } = period
  if (!earliest || !latest || !earliest.endsWith('-01')) return null
  return { from: `${addMonths(earliest, -1).slice(0, 8)}15`, to: `${latest.slice(0, 8)}14` }
}
