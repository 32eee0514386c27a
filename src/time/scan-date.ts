import { unitWords } from '../lexicon/time-words.js'
import type { TimeExpression } from './expression.js'
import { skipBlank } from './phrase.js'
import { readDate } from './read-date.js'
import { readCount } from './read-number.js'
import { readNamedYear, readYearTail, unitEnd } from './read-year.js'

/**
 * The date of a letterhead line or of a cited document, at `at` and nowhere else: `ngày 07/3/2018`, `07/3/2018`,
 * `20 tháng 01 năm 2024`, `ngày tháng 3 năm 2019` (blank day), `tháng 4 năm 2026`, `năm 2014`. Nothing behind the date
 * is taken: a range or a list is not the date of one document.
 */
export function scanDate(key: string, _text: string, at: number): TimeExpression | null {
  const date = readDate(key, at)
  // Without "ngày" only a full date stands for itself: `07/3` may be a number of a document.
  if (date) return date.named || (typeof date.year === 'number' && !date.short) ? date : null
  const dayWord = unitEnd(key, at, unitWords.day)
  const word = unitEnd(key, dayWord < 0 ? at : skipBlank(key, dayWord), unitWords.month)
  if (word >= 0) {
    const month = readCount(key, skipBlank(key, word))
    const year = month && month.digits < 3 ? readYearTail(key, month.end) : null
    return month && year?.year !== undefined && year
      ? { form: 'month', start: at, end: year.end, month: month.value, year: year.year }
      : null
  }
  const year = readNamedYear(key, at)
  return year?.year === undefined ? null : { form: 'year', start: at, end: year.end, year: year.year }
}
