import { daysOfMonth, exactParts, namedPeriods, partLead, periodParts, unitWords } from '../../lexicon/time-words.js'
import { isDigit } from '../characters.js'
import type { EventExpression, PartExpression } from '../expression.js'
import { lookup, phrase, preceding, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { isPlain, unitEnd } from '../read-year.js'
import { bareMonth, isBareEnd, skipOf } from './bare-unit.js'
import { readMonth } from './read-month.js'
import { readMonths } from './read-months.js'
import { readQuarter } from './read-quarter.js'
import { readYearPeriod } from './read-year-period.js'
import { readYears } from './read-years.js'

const part = lookup(periodParts)
const exactPart = phrase(exactParts)
const days = preceding(partLead)
const namedPeriod = phrase(namedPeriods)
const termNumber = / (?:\d|iii|ii|i)(?![\p{L}\p{N}])/uy

/** Đầu tháng 8/2028, cuối quý III, giữa năm; cuối học kỳ I is an event, since no calendar knows it. */
export function readPart(key: string, at: number): PartExpression | EventExpression | null {
  const found = part(key, at)
  if (!found) return null
  const from = skipBlank(key, found.end)
  const months = readMonths(key, at, false)
  if (months?.form === 'half') return null
  const named = namedPeriod(key, from)
  if (named >= 0) {
    const years = readYears(key, from, false)
    if (years) return { form: 'part', start: at, end: years.end, part: found.value, of: years }
    termNumber.lastIndex = named
    const end = termNumber.test(key) ? termNumber.lastIndex : named
    const tail = readYears(key, skipBlank(key, end), false)
    return {
      form: 'event',
      start: at,
      end: tail ? tail.end : end,
      trigger: 'named',
      event: { start: at, end: tail ? tail.end : end },
    }
  }
  const of = readPartOf(key, from)
  if (!of) return null
  const lead = days(key, at)
  const expression: PartExpression = { form: 'part', start: lead < 0 ? at : lead, end: of.end, part: found.value, of }
  if (exactPart(key, at) >= 0) expression.exact = true
  return expression
}

function readPartOf(key: string, at: number): PartExpression['of'] | null {
  const month = readMonth(key, at)
  if (month) return month.form === 'month' ? month : null
  const quarter = readQuarter(key, at)
  if (quarter) return quarter.form === 'quarter' ? quarter : null
  const year = readYearPeriod(key, at)
  if (year) return year
  const yearWord = unitEnd(key, at, unitWords.year)
  if (yearWord >= 0 && !isPlain(key, at) && !isDigit(key.charCodeAt(skipBlank(key, yearWord))))
    return { form: 'year', start: at, end: yearWord, year: undefined }
  const quarterWord = unitEnd(key, at, unitWords.quarter)
  if (quarterWord >= 0 && isBareEnd(key, quarterWord))
    return { form: 'quarter', start: at, end: quarterWord, quarter: undefined, year: undefined }
  return bareMonth(key, at)
}

const monthDays = lookup(daysOfMonth)

/** 12 ngày đầu tháng 8/2028: exact, both ends counted. */
export function readDaysPart(key: string, at: number): PartExpression | null {
  const count = readCount(key, at)
  if (!count || count.value > 31) return null
  const found = monthDays(key, skipBlank(key, count.end))
  if (!found) return null
  const from = skipOf(key, found.end)
  const month = readMonth(key, from) ?? bareMonth(key, from)
  if (month?.form !== 'month') return null
  return { form: 'part', start: at, end: month.end, part: found.value, of: month, exact: true, days: count.value }
}
