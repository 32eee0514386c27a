import {
  bareUnitFollowers,
  daysOfMonth,
  edgeDays,
  exactParts,
  fullMoonWords,
  halfYears,
  lunarMonths,
  namedPeriods,
  ofWord,
  partLead,
  periodParts,
  spanFrom,
  spanTo,
  spanWords,
  unitWords,
  weekPlaces,
  yearSides,
} from '../lexicon/time-words.js'
import { digitsEnd, isDigit, isWord, wordEnd } from './characters.js'
import type {
  DateExpression,
  EventExpression,
  HalfExpression,
  MonthExpression,
  MonthsExpression,
  NowExpression,
  PartExpression,
  QuarterExpression,
  TimeExpression,
  WeekExpression,
  YearExpression,
  YearsExpression,
} from './expression.js'
import { endsClause, isCutShort, lookup, phrase, preceding, skipBlank } from './phrase.js'
import { readDate } from './read-date.js'
import { readCount, readNumeral } from './read-number.js'
import {
  isCounted,
  isPlain,
  readNamedYear,
  readShift,
  readYearNumber,
  readYearTail,
  unitEnd,
  type YearRead,
} from './read-year.js'

/** Puts the year read behind a period into its expression. */
function withYear<
  T extends { end: number; year: number | null | undefined; shift?: number | undefined; issues?: unknown[] },
>(period: T, tail: YearRead | null): T {
  if (!tail) return period
  period.year = tail.year
  if (tail.shift !== undefined) period.shift = tail.shift
  period.end = tail.end
  if (tail.stray) period.issues = ['stray-punctuation']
  return period
}

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

/** I … IV; l and 1 are read as I where the whole then reads as one of them. */
export function readQuarterNumber(key: string, at: number): { value: number; end: number; ocr: boolean } | null {
  const end = wordEnd(key, at)
  if (end === at || end - at > 3) {
    return null
  }
  const word = key.slice(at, end)
  const digits = digitsEnd(key, at) === end
  if (digits && end - at < 3 && !/^1{2}$/.test(word)) return { value: Number(word), end, ocr: false }
  const value = romanQuarters[word.replace(/[l1]/g, 'i')]
  return value === undefined ? null : { value, end, ocr: /[l1]/.test(word) }
}
const romanQuarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 }

/** Quý II/2028, quý 2 năm 2028, quý hai/2028. */
export function readQuarter(key: string, at: number): QuarterExpression | NowExpression | null {
  const word = unitEnd(key, at, unitWords.quarter)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const plain = isPlain(key, at)
  const shift = plain || isCounted(key, at) ? null : readShift(key, from, at)
  if (shift) return { form: 'now', start: at, end: shift.end, unit: 'quarter', shift: shift.value }
  const numeral = readNumeral(key, from)
  const number = readQuarterNumber(key, from) ?? (numeral && { ...numeral, ocr: false })
  if (!number || isWord(key.charCodeAt(number.end))) return null
  const tail = readYearTail(key, number.end)
  if (!tail) {
    // A dash or slash may lead to the next quarter: quý I-III.
    const cut = key[number.end] === '.' && isDigit(key.charCodeAt(number.end + 1))
    if (plain || number.value > 4 || cut || (numeral && !endsClause(key, number.end))) return null
  }
  const value = withYear<QuarterExpression>(
    { form: 'quarter', start: at, end: number.end, quarter: number.value, year: undefined },
    tail,
  )
  if (number.ocr) value.issues = [...(value.issues ?? []), 'ocr-roman']
  if (plain || tail?.plain) value.issues = [...(value.issues ?? []), 'missing-diacritics']
  return value
}

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

/** Năm 2028, năm nay. */
export function readYearPeriod(key: string, at: number): YearExpression | null {
  const year = readNamedYear(key, at)
  if (!year || year.plain || (year.shift !== undefined && isCounted(key, at))) return null
  return withYear<YearExpression>({ form: 'year', start: at, end: year.end, year: undefined }, year)
}

const spanWord = lookup(spanWords)
const spanLead = phrase(spanFrom)
const spanSign = phrase(spanTo)

/** Giai đoạn 2026 - 2030, nhiệm kỳ 2025-2030, 5 năm 2026-2030, năm 2028-2032. In a `cell` also `2028-2029` alone. */
export function readYears(key: string, at: number, bare: boolean): YearsExpression | null {
  const word = spanWord(key, at)
  let from = word ? skipBlank(key, word.end) : at
  const stated = readCount(key, from)
  const statedYears = stated && stated.digits < 3 ? unitEnd(key, skipBlank(key, stated.end), unitWords.year) : -1
  if (statedYears >= 0) from = skipBlank(key, statedYears)
  if (key[from] === '(') from++
  const inner = statedYears >= 0 && !word ? spanWord(key, from) : null
  if (inner) from = skipBlank(key, inner.end)
  const lead = spanLead(key, from)
  if (lead >= 0) from = skipBlank(key, lead)
  const yearWord = unitEnd(key, from, unitWords.year)
  if (yearWord >= 0) from = skipBlank(key, yearWord)
  const led = word !== null || inner !== null
  if (!led && yearWord < 0 && statedYears < 0 && !bare) return null
  const first = fourDigits(key, from)
  const second = first < 0 ? -1 : spanEnd(key, from + 4, led)
  const last = second < 0 ? -1 : fourDigits(key, second)
  if (last < 0 || isCutShort(key, second + 4)) return null
  const end = key[from - 1] === '(' && statedYears >= 0 && key[second + 4] === ')' ? second + 5 : second + 4
  const years: YearsExpression = {
    form: 'years',
    start: at,
    end,
    from: first,
    to: last,
    sort: (word ?? inner)?.value ?? 'period',
  }
  if (statedYears >= 0 && stated) years.length = stated.value
  if (key.slice(from + 4, second).trim() === '') years.issues = ['missing-separator']
  return years
}

/** Where the second year begins: behind a dash or đến, and behind a word for the span also where the sign was lost (`20262030`). */
function spanEnd(key: string, at: number, led: boolean): number {
  const from = skipBlank(key, at)
  const sign = key[from]
  const word = spanSign(key, from)
  const next = sign === '-' || (led && sign === '/') ? from + 1 : word >= 0 ? word : led ? at : -1
  const second = next < 0 ? -1 : skipBlank(key, next)
  const yearWord = second < 0 ? -1 : unitEnd(key, second, unitWords.year)
  return yearWord < 0 ? second : skipBlank(key, yearWord)
}

const fourDigits = (key: string, at: number): number => {
  const digits = key.slice(at, at + 4)
  return /^(?:19|20|21)\d\d$/.test(digits) ? Number(digits) : -1
}

const weekPlace = lookup(weekPlaces)
const of = phrase(ofWord)

/** Offset behind an optional "của". */
export function skipOf(key: string, at: number): number {
  const from = skipBlank(key, at)
  const end = of(key, from)
  return end < 0 ? from : skipBlank(key, end)
}

/** Tuần 1 tháng 8/2028, tuần cuối tháng 8, tuần này. */
export function readWeek(key: string, at: number): WeekExpression | NowExpression | null {
  const place = weekPlace(key, at)
  if (place) {
    const from = skipOf(key, place.end)
    const month = readMonth(key, from) ?? bareMonth(key, from)
    if (month?.form === 'month') return { form: 'week', start: at, end: month.end, n: place.value, of: month }
  }
  const word = unitEnd(key, at, unitWords.week)
  const shift = word < 0 || isCounted(key, at) ? null : readShift(key, skipBlank(key, word), at)
  return shift && { form: 'now', start: at, end: shift.end, unit: 'week', shift: shift.value }
}

/** Tuần 2, tuần đầu: which week of a month; -1 is the last. */
export const readWeekPlace = weekPlace

function bareMonth(key: string, at: number): MonthExpression | null {
  const word = unitEnd(key, at, unitWords.month)
  return word < 0 || isPlain(key, at) || !isBareEnd(key, word)
    ? null
    : { form: 'month', start: at, end: word, month: undefined, year: undefined }
}

/** A unit without a number ends there: no word that would make it something else ("quý vị", "tháng lương") follows. */
export const isBareEnd = (key: string, end: number) => {
  const next = skipBlank(key, end)
  return endsClause(key, end) || key[next] === '(' || bareFollower(key, next) >= 0
}
const bareFollower = phrase(bareUnitFollowers)

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
