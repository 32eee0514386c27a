import type { TimeExpression } from '../expression.js'
import { readMonth } from './read-month.js'
import { readPart } from './read-part.js'
import { readQuarter } from './read-quarter.js'
import { readWeek } from './read-week.js'
import { readYearPeriod } from './read-year-period.js'
import { readYears } from './read-years.js'

/** Any period that begins at `at` with its unit word, a part word or a number. */
export function readPeriod(key: string, at: number): TimeExpression | null {
  switch (key[at]) {
    case 't':
      return readMonth(key, at) ?? readWeek(key, at) ?? readYears(key, at, false) ?? readPart(key, at)
    case 'q':
      return readQuarter(key, at)
    case 'n':
      return readYears(key, at, false) ?? readYearPeriod(key, at) ?? readPart(key, at)
    case 'g':
      return readYears(key, at, false) ?? readPart(key, at)
    case 'đ':
    case 'c':
    case 'h':
      return readPart(key, at)
    case 'k':
      return readYears(key, at, false)
    default:
      return null
  }
}
