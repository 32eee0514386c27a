import {
  concerningWords,
  countedNouns,
  namingWords,
  onwardWords,
  todayWords,
  toWords,
  unitWords,
  wholeWords,
} from '../lexicon/time-words.js'
import { digitsEnd, digitsValue, isDigit, isWord } from './characters.js'
import type { DateExpression, MonthExpression, QuarterExpression, Reading, TimeExpression } from './expression.js'
import { isBareEnd } from './period/bare-unit.js'
import { readEdgeDay } from './period/read-edge-day.js'
import { readMonths } from './period/read-months.js'
import { readDaysPart } from './period/read-part.js'
import { readPeriod } from './period/read-period.js'
import { readQuarterNumber } from './period/read-quarter.js'
import { readYears } from './period/read-years.js'
import { lookup, phrase, preceding, skipBlank } from './phrase.js'
import { afterClock, readClock, readClockNote, readWeekday, readWeekdayNote } from './read-clock.js'
import { isEmptyDate, readDate } from './read-date.js'
import { readJoin } from './read-join.js'
import { isPlain, readNamedYear, readYearNumber, unitEnd } from './read-year.js'

/**
 * Reads a point or period. `loose` is set behind a bound word, in a time cell and as the other end of a range: there
 * `4/7`, `7/2028` and `2028` stand for themselves.
 */
export function readPoint(reading: Reading, at: number, loose: boolean): TimeExpression | null {
  const { key } = reading
  const code = key.charCodeAt(at)
  if (isDigit(code)) return readNumbered(reading, at, loose)
  const weekday = code === 116 || code === 99 ? readWeekday(key, at) : null
  if (weekday) {
    const comma = skipBlank(key, weekday.end)
    const date = dateAt(reading, skipBlank(key, key[comma] === ',' ? comma + 1 : comma), true)
    return date && { ...date, start: at, weekday: weekday.value }
  }
  const today = readToday(key, at)
  if (today) return { form: 'now', start: at, end: today.end, unit: 'day', shift: today.value }
  const date = code === 110 || code === 109 ? (readEdgeDay(key, at) ?? dateAt(reading, at, loose)) : null
  return (
    date ??
    readPeriod(key, at) ??
    readMonths(key, at, false) ??
    readDaysPart(key, at) ??
    (loose ? readBareYears(reading, at) : null) ??
    (reading.cell ? readShort(key, at) : null) ??
    leftOverDay(reading, at)
  )
}

const readToday = lookup(todayWords)

/** `ngày Tháng 10/2028`: a slip that leaves "ngày" over. */
function leftOverDay({ key }: Reading, at: number): TimeExpression | null {
  const word = unitEnd(key, at, unitWords.day)
  const period = word < 0 ? null : readPeriod(key, skipBlank(key, word))
  return period &&
    (period.form === 'month' || period.form === 'quarter' || period.form === 'now') &&
    'year' in period &&
    period.year
    ? { ...period, start: at }
    : null
}

function readNumbered(reading: Reading, at: number, loose: boolean): TimeExpression | null {
  const { key } = reading
  const clocked = readClocked(reading, at)
  if (clocked) return clocked
  const date = dateAt(reading, at, loose)
  if (date) return date
  return (
    readMonths(key, at, false) ??
    readDaysPart(key, at) ??
    readYears(key, at, reading.cell) ??
    (loose ? (readBareYears(reading, at) ?? readBareMonth(key, at)) : null)
  )
}

/** `14h30 ngày 12/9/2028`, `7h30 sáng thứ Hai, 05/6/2028`. */
function readClocked(reading: Reading, at: number): DateExpression | null {
  const { key } = reading
  const clock = readClock(key, at)
  if (!clock) return null
  let from = afterClock(key, clock.end)
  const weekday = readWeekday(key, from)
  if (weekday) {
    from = skipBlank(key, weekday.end)
    if (key[from] === ',') from = skipBlank(key, from + 1)
  }
  const date = dateAt(reading, from, true)
  if (!date) return null
  const whole: DateExpression = { ...date, start: at, clock: clock.clock }
  if (weekday) whole.weekday = weekday.value
  return whole
}

const drawn = /[._…·]|dd|mm|xx/
const counted = phrase(countedNouns)
const afterName = preceding(namingWords)
const concerning = phrase(concerningWords)

/** A date that may stand at this place, with its weekday note, clock and the report it is for. */
function dateAt(reading: Reading, at: number, loose: boolean): DateExpression | null {
  const { key } = reading
  const date = readDate(key, at)
  if (!date || !standsForDate(reading, date, loose)) return null
  const note = readWeekdayNote(key, date.end)
  if (note) {
    date.weekday = note.value
    date.end = note.end
  }
  const clock = readClockNote(key, date.end)
  if (clock) {
    date.clock = clock.clock
    date.end = clock.end
  }
  const word = concerning(key, skipBlank(key, date.end))
  if (word >= 0) {
    const from = skipBlank(key, word)
    const period = readMonths(key, from, true) ?? readPeriod(key, from) ?? readBareYear(key, from)
    if (period) {
      date.for = period
      date.end = period.end
    }
  }
  return date
}

function standsForDate({ key, cell }: Reading, date: DateExpression, loose: boolean): boolean {
  if (isEmptyDate(date) && !drawn.test(key.slice(date.start, date.end))) return false
  if (date.named) return true
  if (afterName(key, date.start) >= 0) return false
  if (date.separator === '.') return cell && typeof date.year === 'number' && !date.short
  if (typeof date.year === 'number' && !date.short) return true
  if (!loose && !cell) return false
  // `3/4 số hộ` is a fraction, and so is the 3/4 of `từ 3/4 đến 4/5 số hộ`.
  const join = readJoin(key, date.end)
  const other = join && join.kind !== 'list' && isDigit(key.charCodeAt(join.end)) ? readDate(key, join.end) : null
  const next = skipBlank(key, other && other.year === undefined ? other.end : date.end)
  return (
    (date.day ?? 0) <= 31 &&
    (date.month ?? 0) <= 12 &&
    counted(key, next) < 0 &&
    (date.separator !== '-' || cell || typeof date.year === 'number')
  )
}

/** "năm", "cả năm" among report periods: the year of the plan. */
export function readBareYear(key: string, at: number): TimeExpression | null {
  const lead = whole(key, at)
  const from = lead < 0 ? at : skipBlank(key, lead)
  const word = unitEnd(key, from, unitWords.year)
  if (word < 0 || isPlain(key, from)) return null
  return isBareEnd(key, word) ? { form: 'year', start: at, end: word, year: undefined } : null
}

/** `2028`, `2028-2030` where time is meant. */
function readBareYears(reading: Reading, at: number): TimeExpression | null {
  const { key, cell } = reading
  const year = readYearNumber(key, at)
  if (!year || year.stray) return null
  const next = skipBlank(key, year.end)
  const span = cell || key[next] === '-' ? readYears(key, at, true) : null
  if (span) return span
  return isBareEnd(key, year.end) || rangeFollower(key, next) >= 0
    ? { form: 'year', start: at, end: year.end, year: year.value }
    : null
}
const whole = phrase(wholeWords)
const rangeFollower = phrase([...toWords, ...onwardWords, ...unitWords.year])

/** Whether a number stands there for itself and counts nothing: "tháng 5 và 6." but not "tháng 5, 6 đoàn …". */
export const isBareNumberEnd = (key: string, end: number) =>
  isBareEnd(key, end) || rangeFollower(key, skipBlank(key, end)) >= 0

/** `7/2028` where time is meant. */
function readBareMonth(key: string, at: number): MonthExpression | null {
  const end = digitsEnd(key, at)
  const month = digitsValue(key, at, end)
  const sign = key[skipBlank(key, end)]
  if (end - at > 2 || month < 1 || month > 12 || (sign !== '/' && sign !== '-' && sign !== '.')) return null
  const year = readYearNumber(key, skipBlank(key, skipBlank(key, end) + 1))
  return year && !year.stray ? { form: 'month', start: at, end: year.end, month, year: year.value } : null
}

/** T7/2028, Q2/2028, II/2028 in a cell. */
function readShort(key: string, at: number): MonthExpression | QuarterExpression | null {
  const letter = key[at]
  if (letter === 't' || letter === 'q') {
    const from = key[at + 1] === '.' ? at + 2 : at + 1
    const end = digitsEnd(key, from)
    const number = digitsValue(key, from, end)
    if (end === from || end - from > 2 || number < 1 || number > (letter === 't' ? 12 : 4))
      return readRomanShort(key, letter === 'q' ? from : at, at)
    const year = yearBehind(key, end)
    if (!year && isWord(key.charCodeAt(end))) return null
    const tail = { start: at, end: year?.end ?? end, year: year?.value }
    return letter === 't' ? { form: 'month', ...tail, month: number } : { form: 'quarter', ...tail, quarter: number }
  }
  return readRomanShort(key, at, at)
}

function readRomanShort(key: string, at: number, start: number): QuarterExpression | null {
  const number = isDigit(key.charCodeAt(at)) ? null : readQuarterNumber(key, at)
  const year = number && number.value < 5 ? yearBehind(key, number.end) : null
  if (!number || number.ocr || (!year && !(number.value < 5 && key[number.end] === '-' && start === at))) return null
  return { form: 'quarter', start, end: year?.end ?? number.end, quarter: number.value, year: year?.value }
}

function yearBehind(key: string, at: number): { value: number; end: number } | null {
  const sign = key[at]
  if (sign === '/' || sign === '-') return readYearNumber(key, at + 1)
  const named = readNamedYear(key, skipBlank(key, at))
  return named?.year === undefined ? null : { value: named.year, end: named.end }
}
