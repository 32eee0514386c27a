import { blankLetters, earlyDayWords, lunarMarks, unitWords } from '../lexicon/time-words.js'
import { digitsEnd, digitsValue, isDigit, isWord } from './characters.js'
import type { DateExpression, Slot } from './expression.js'
import { endsClause, isCutShort, phrase, skipBlank } from './phrase.js'
import { readNumeral } from './read-number.js'
import { isPlain, readNamedYear, unitEnd } from './read-year.js'

/** Where a slot ends and what it holds; `seen` tells a blank that is drawn (dots, `dd`) from two words that merely meet. */
interface SlotRead {
  value: Slot
  end: number
  digits: number
  seen: boolean
  stray?: boolean
  shift?: number | undefined
}

/** Dots, lines and ellipses that stand for a number to be filled in. */
const isFiller = (code: number) => code === 46 || code === 0x2026 || code === 95 || code === 0xb7

/** A slot that holds nothing: fillers, `dd`, `mm`, `yyyy`, `xx`, or no sign at all. A lone dot is a separator, no filler. */
function readBlank(key: string, at: number): SlotRead {
  let end = at
  let signs = 0
  for (;;) {
    const code = key.charCodeAt(end)
    if (isFiller(code)) signs += code === 0x2026 ? 3 : 1
    else if (code !== 32) break
    end++
  }
  for (const letters of blankLetters) {
    if (!key.startsWith(letters, end) || isWord(key.charCodeAt(end + letters.length))) continue
    return { value: null, end: end + letters.length, digits: 0, seen: true }
  }
  // Blanks behind the fillers belong to what follows.
  while (signs > 1 && key.charCodeAt(end - 1) === 32) end--
  return { value: null, end: signs > 1 ? end : skipBlank(key, at), digits: 0, seen: signs > 1 }
}

/** A day or month: digits, numeral or blank. */
function readSlot(key: string, at: number): SlotRead {
  const from = skipBlank(key, at)
  const end = digitsEnd(key, from)
  if (end > from) return { value: digitsValue(key, from, end), end, digits: end - from, seen: true }
  const numeral = readNumeral(key, from)
  return numeral ? { ...numeral, seen: true } : readBlank(key, at)
}

/** A year in digits: `2028`, `28`, `2.028`, `20…`, blank. */
function readYear(key: string, at: number): SlotRead {
  const from = skipBlank(key, at)
  const end = digitsEnd(key, from)
  if (end === from) return readBlank(key, at)
  const digits = end - from
  if (digits === 2) {
    // `20…`: only the century is printed, which is no year yet.
    const filled = readBlank(key, end)
    if (filled.seen) return filled
  }
  if (
    digits === 1 &&
    key[end] === '.' &&
    digitsEnd(key, end + 1) === end + 4 &&
    (key[from] === '1' || key[from] === '2')
  ) {
    return { value: Number(key[from] + key.slice(end + 1, end + 4)), end: end + 4, digits: 4, seen: true, stray: true }
  }
  return { value: digitsValue(key, from, end), end, digits, seen: true }
}

/** Offset behind a `/`, `-` or `.` with its blanks, or -1. */
function separatorEnd(key: string, at: number): number {
  const sign = skipBlank(key, at)
  const code = key.charCodeAt(sign)
  return code === 47 || code === 45 || code === 46 ? sign + 1 : -1
}

/** End of the words "ngày" (two at most, a slip of the pen) and mồng at `at`; `at` when there is none. */
export function dayWordEnd(key: string, at: number): number {
  let from = at
  for (let times = 0; times < 2; times++) {
    const end = unitEnd(key, from, unitWords.day)
    if (end < 0) break
    from = skipBlank(key, end)
  }
  const early = earlyDay(key, from)
  return early < 0 ? from : skipBlank(key, early)
}
const earlyDay = phrase(earlyDayWords)

/**
 * Reads a day, month and year in that order behind an optional "ngày": `ngày 07/3/2018`, `20 tháng 01 năm 2024`,
 * `ngày … tháng … năm …`. The year may be missing, any slot may be blank. Null when it is not the whole of a date.
 */
export function readDate(key: string, at: number): DateExpression | null {
  const from = dayWordEnd(key, at)
  const named = from > at
  if (!named && !isDayBefore(key, at)) return null
  const day = readSlot(key, from)
  if (day.digits > 3) return null
  const word = unitEnd(key, skipBlank(key, day.end), unitWords.month)
  return word >= 0 ? wordedDate(key, at, named, day, word) : numericDate(key, at, named, day)
}

/** Whether digits stand at `at`, and behind them what joins a day to its month: most numbers are told here, and read no further. */
function isDayBefore(key: string, at: number): boolean {
  const end = digitsEnd(key, at)
  if (end === at || end - at > 3) return false
  const sign = skipBlank(key, end)
  const code = key.charCodeAt(sign)
  if (code !== 47 && code !== 45 && code !== 46) return code === firstOfMonth
  // `1. Sở`, `12-NQ/TW`: a word behind the sign is no month, unless it stands for a number or is "năm".
  const next = key.charCodeAt(skipBlank(key, sign + 1))
  return !isWord(next) || isDigit(next) || firstOfSlots.includes(next)
}
const firstOfMonth = unitWords.month[0].charCodeAt(0)
const firstOfSlots: readonly number[] = [...blankLetters, unitWords.year[0]].map((word) => word.charCodeAt(0))

function wordedDate(key: string, at: number, named: boolean, day: SlotRead, from: number): DateExpression | null {
  let month = readSlot(key, from)
  // "tháng năm 2028" holds no month: the blank comes before the numeral "năm" (5).
  if (month.value === 5 && month.digits === 0 && namesYear(key, month.end)) month = readBlank(key, from)
  if (month.value !== null && (month.digits > 3 || isWord(key.charCodeAt(month.end)))) return null
  if (month.value === null && !named) return null
  let end = month.end
  let year: SlotRead | null = null
  const next = skipBlank(key, end)
  const comma = key[next] === ','
  const yearWord = unitEnd(key, comma ? skipBlank(key, next + 1) : next, unitWords.year)
  if (yearWord >= 0) {
    year = readYear(key, yearWord)
    const shifted = year.seen ? null : readNamedYear(key, next)
    if (shifted) year = { value: undefined, end: shifted.end, digits: 4, seen: true, shift: shifted.shift }
    // "tháng 7 năm sinh", "tháng 7, năm 5 tuổi": the word belongs to what follows.
    else if (year.seen ? year.value !== null && year.digits < 4 : !endsClause(key, yearWord)) year = null
    if (year) end = year.seen ? year.end : yearWord
  } else if (month.value !== null) {
    const sign = comma ? next + 1 : separatorEnd(key, end)
    const number = sign < 0 ? sign : skipBlank(key, sign)
    if (number > 0 && digitsEnd(key, number) === number + 4 && !(key[sign - 1] === '-' && number > sign)) {
      year = readYear(key, number)
      end = year.end
    }
  }
  if (month.value === null && year === null) return null
  // `ngày Tháng 10/2028`: the month form needs no day, so "ngày" is left over; only "tháng … năm" asks for one.
  if (day.value === null && !day.seen && yearWord < 0) return null
  return finish(key, at, end, named, day, month, year, ' ')
}

function numericDate(key: string, at: number, named: boolean, day: SlotRead): DateExpression | null {
  const from = separatorEnd(key, day.end)
  if (from < 0) return null
  const separator = key[from - 1] ?? ''
  // "ngày 3 - 9/5": with blanks round the dash it joins two days.
  if (separator === '-' && key[from] === ' ' && key[from - 2] === ' ') return null
  const month = readSlot(key, from)
  if (month.value === null ? !month.seen && !day.seen : month.digits === 0 || month.digits > 3) return null
  let end = month.end
  let year: SlotRead | null = null
  const next = separatorEnd(key, end)
  const sign = next < 0 ? '' : key[next - 1]
  if (
    next >= 0 &&
    (sign === '/' || sign === separator) &&
    !(sign === '-' && key[next] === ' ' && !isWrapped(key, next)) &&
    !(sign === '.' && key[next] === ' ')
  ) {
    const read = readYear(key, next)
    // "3-9/5/2028": the dash joins two days, what follows the slash is a month.
    if (separator === '-' && sign === '/' && read.digits < 4) return null
    if (read.seen) {
      year = read
      end = read.end
    } else if (sign !== '.' && !endsClause(key, end)) return null
  } else {
    const named = readNamedYear(key, skipBlank(key, end))
    if (named) {
      year = { value: named.year, shift: named.shift, end: named.end, digits: 4, seen: true }
      end = named.end
    }
  }
  if (month.value === null && year === null) return null
  if (year?.value != null && year.digits === 1) return null
  return finish(key, at, end, named, day, month, year, separator)
}

/** `19-3- 2027`: the dash clings to the month, so a wrapped line left the blank behind it. */
function isWrapped(key: string, at: number): boolean {
  return isDigit(key.charCodeAt(at - 2)) && digitsEnd(key, at + 1) === at + 5
}

/** Whether a year follows the word "năm" just read: then it was the unit, not the numeral five. */
function namesYear(key: string, at: number): boolean {
  return isDigit(key.charCodeAt(skipBlank(key, at))) || readBlank(key, at).seen || endsClause(key, at)
}

function finish(
  key: string,
  start: number,
  end: number,
  named: boolean,
  day: SlotRead,
  month: SlotRead,
  year: SlotRead | null,
  separator: string,
): DateExpression | null {
  if (isCutShort(key, end)) return null
  // "ngày tháng năm" with nothing drawn is the head of a column.
  if (!day.seen && !month.seen && year?.seen !== true && !endsClause(key, end)) return null
  const date: DateExpression = {
    form: 'date',
    start,
    end,
    day: day.value,
    month: month.value,
    year: year ? year.value : undefined,
    named,
    separator,
  }
  if (year?.shift !== undefined) date.shift = year.shift
  if (year?.digits === 2) date.short = true
  if (
    Number.isNaN(day.value) ||
    Number.isNaN(month.value) ||
    (year?.value != null && (year.digits === 3 || year.digits > 4))
  )
    date.unreadable = true
  if (year?.stray) date.issues = ['stray-punctuation']
  if (named ? isPlain(key, start) : separator === ' ' && plainWord.test(key.slice(start, end)))
    date.issues = [...(date.issues ?? []), 'missing-diacritics']
  const lunar = lunarMark(key, skipBlank(key, end) + (key[skipBlank(key, end)] === '(' ? 1 : 0))
  if (lunar >= 0) {
    date.lunar = true
    date.end = key[lunar] === ')' && key[skipBlank(key, end)] === '(' ? lunar + 1 : lunar
  }
  return date
}

const plainWord = /thang|nam/
const lunarMark = phrase(lunarMarks)

/** Whether the date is drawn as a form to fill in, with no number in any slot. */
export const isEmptyDate = (date: DateExpression) => date.day === null && date.month === null && date.year == null

/** Reads a lone day that waits for its month: `ngày 3`, `3`. */
export function readDayOnly(key: string, at: number): DateExpression | null {
  const from = dayWordEnd(key, at)
  const end = digitsEnd(key, from)
  const numeral = end === from && from > at ? readNumeral(key, from) : null
  const stop = numeral ? numeral.end : end
  if (stop === from || stop - from > 2 === !numeral || isWord(key.charCodeAt(stop))) return null
  return {
    form: 'date',
    start: at,
    end: stop,
    day: numeral ? numeral.value : digitsValue(key, from, end),
    month: undefined,
    year: undefined,
    named: from > at,
  }
}
