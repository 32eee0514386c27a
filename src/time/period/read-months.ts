import { halfYears, unitWords, yearSides } from '../../lexicon/time-words.js'
import type { HalfExpression, MonthsExpression } from '../expression.js'
import { lookup, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { readShift, readYearNumber, readYearTail, unitEnd, type YearRead } from '../read-year.js'
import { withYear } from './with-year.js'

const yearSide = lookup(yearSides)
const halfYear = lookup(halfYears)

/** 6 tháng đầu năm 2028, 9 tháng năm 2028, nửa cuối năm. `reported`: "6 tháng" alone is the first half, as among report periods. */
export function readMonths(key: string, at: number, reported: boolean): HalfExpression | MonthsExpression | null {
  const half = halfYear(key, at)
  if (half)
    return withYear<HalfExpression>(
      { form: 'half', start: at, end: half.end, half: half.value, year: undefined },
      yearNumberTail(key, half.end),
    )
  const count = readCount(key, at)
  if (!count || count.value > 11 || count.value < 1) return null
  const word = unitEnd(key, skipBlank(key, count.end), unitWords.month)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const side = yearSide(key, from)
  if (side) return monthsOf(at, side.end, count.value, side.value, yearNumberTail(key, side.end))
  if (count.value !== 6 && count.value !== 9) return null
  const tail = key[from] === '.' || key[from] === ',' || key[from] === '-' ? null : readYearTail(key, word)
  if (tail?.year === undefined && !reported) return null
  return monthsOf(at, word, count.value, 'start', tail?.year === undefined ? null : tail)
}

function monthsOf(
  start: number,
  end: number,
  count: number,
  side: 'start' | 'end',
  tail: YearRead | null,
): HalfExpression | MonthsExpression {
  return count === 6
    ? withYear<HalfExpression>({ form: 'half', start, end, half: side === 'start' ? 1 : 2, year: undefined }, tail)
    : withYear<MonthsExpression>({ form: 'months', start, end, count, side, year: undefined }, tail)
}

/** The year number behind the word "năm": `đầu năm 2028`, `cuối năm/2028`, `đầu năm nay`. */
function yearNumberTail(key: string, at: number): YearRead | null {
  const from = skipBlank(key, key[at] === '/' ? at + 1 : at)
  const number = readYearNumber(key, from)
  if (number) return { year: number.value, shift: undefined, end: number.end, stray: number.stray, plain: false }
  const shift = from > at ? readShift(key, from, at - 4) : null
  return shift && { year: undefined, shift: shift.value, end: shift.end, stray: false, plain: false }
}
