import { fullMoonWords, lunarMonths, unitWords } from '../../lexicon/time-words.js'
import { isDigit } from '../characters.js'
import type { DateExpression, MonthExpression, NowExpression } from '../expression.js'
import { isCutShort, phrase, preceding, skipBlank } from '../phrase.js'
import { readDate } from '../read-date.js'
import { readCount } from '../read-number.js'
import { isCounted, isPlain, readShift, readYearTail, unitEnd } from '../read-year.js'
import { isBareEnd } from './bare-unit.js'
import { withYear } from './with-year.js'

const lunarMonth = phrase(lunarMonths)

/** Tháng 2/2028, tháng hai năm 2028; a slip of the pen `tháng 5/6/2028` is the date it was meant to be. */
export function readMonth(key: string, at: number): MonthExpression | DateExpression | NowExpression | null {
  const word = unitEnd(key, at, unitWords.month)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const lunar = lunarMonth(key, from)
  if (lunar >= 0)
    return { form: 'month', start: fullMoonStart(key, at), end: lunar, month: undefined, year: undefined, lunar: true }
  const plain = isPlain(key, at)
  const shift = plain || isCounted(key, at) ? null : readShift(key, from, at)
  if (shift) return { form: 'now', start: at, end: shift.end, unit: 'month', shift: shift.value }
  const month = readCount(key, from)
  if (!month || month.digits > 2) return null
  const slip = isDigit(key.charCodeAt(from)) && key[month.end] === '/' ? readDate(key, from) : null
  if (slip && typeof slip.year === 'number' && !slip.short && slip.separator === '/')
    return { ...slip, start: at, issues: ['unit-slip'] }
  const tail = readYearTail(key, month.end)
  if (!tail) {
    if (plain || isCutShort(key, month.end) || (month.digits > 0 && month.value > 12)) return null
    // A numeral alone may count something else (tháng ba ngày tám), and "năm" is a unit first.
    if (month.digits === 0 && (month.value === 5 || !isBareEnd(key, month.end))) return null
  }
  const value = withYear<MonthExpression>(
    { form: 'month', start: at, end: month.end, month: month.value, year: undefined },
    tail,
  )
  if (plain || tail?.plain) value.issues = ['missing-diacritics']
  const start = fullMoonStart(key, at)
  return start < at ? { ...value, start, lunar: true } : value
}

const fullMoon = preceding(fullMoonWords)
const fullMoonStart = (key: string, at: number) => {
  const start = fullMoon(key, at)
  return start < 0 ? at : start
}
