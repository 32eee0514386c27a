import { edgeDays } from '../../lexicon/time-words.js'
import type { DateExpression } from '../expression.js'
import { lookup } from '../phrase.js'
import { skipOf } from './bare-unit.js'
import { readMonth } from './read-month.js'
import { readYearPeriod } from './read-year-period.js'

const edgeDay = lookup(edgeDays)

/** Ngày đầu tiên của tháng 8/2028, ngày cuối cùng của năm 2028. */
export function readEdgeDay(key: string, at: number): DateExpression | null {
  const found = edgeDay(key, at)
  if (!found) return null
  const from = skipOf(key, found.end)
  const month = readMonth(key, from)
  if (month?.form === 'month')
    return {
      form: 'date',
      start: at,
      end: month.end,
      day: found.value,
      month: month.month,
      year: month.year,
      shift: month.shift,
      named: true,
      separator: ' ',
    }
  const year = readYearPeriod(key, from)
  if (!year) return null
  return {
    form: 'date',
    start: at,
    end: year.end,
    day: found.value,
    month: found.value === 1 ? 1 : 12,
    year: year.year,
    shift: year.shift,
    named: true,
    separator: ' ',
  }
}
