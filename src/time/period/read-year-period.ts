import type { YearExpression } from '../expression.js'
import { isCounted, readNamedYear } from '../read-year.js'
import { withYear } from './with-year.js'

/** Năm 2028, năm nay. */
export function readYearPeriod(key: string, at: number): YearExpression | null {
  const year = readNamedYear(key, at)
  if (!year || year.plain || (year.shift !== undefined && isCounted(key, at))) return null
  return withYear<YearExpression>({ form: 'year', start: at, end: year.end, year: undefined }, year)
}
