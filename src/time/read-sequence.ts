import { unitWords } from '../lexicon/time-words.js'
import { isDigit } from './characters.js'
import type { DateExpression, IntervalExpression, ListExpression, Reading, TimeExpression } from './expression.js'
import { readMonths } from './period/read-months.js'
import { readQuarterNumber } from './period/read-quarter.js'
import { preceding } from './phrase.js'
import { readClock } from './read-clock.js'
import { readDayOnly } from './read-date.js'
import { readEventEnd } from './read-event-name.js'
import { type Join, readJoin } from './read-join.js'
import { readCount } from './read-number.js'
import { isBareNumberEnd, readBareYear, readPoint } from './read-point.js'
import { readYearNumber, readYearTail } from './read-year.js'

/** More members than any plan lists; the bound keeps the reading linear. */
const mostMembers = 40
/** Nor does any name more days before their month: what began with them is read again from each of them when it fails. */
const mostWaiting = 10

/**
 * Reads points and periods joined by commas, và, dashes or đến, with their shared words: `quý I, II và IV/2028`,
 * `ngày 6, 13 và 20 tháng 9/2028`, `từ 03 - 09/5/2028`. A single one comes back as it is. With `days` a row of lone
 * days is whole (`ngày 12 và 25 hằng tháng`).
 */
export function readSequence(reading: Reading, at: number, loose: boolean, days = false): TimeExpression | null {
  const first =
    readPoint(reading, at, loose) ??
    (loose ? null : readRangeStart(reading, at)) ??
    (afterWeek(reading.key, at) >= 0 ? null : readPartial(reading.key, at))
  if (!first) return null
  const members = [first]
  const joins: Join[] = []
  let last: TimeExpression = first
  while (members.length < (waits(last) ? mostWaiting : mostMembers)) {
    const join = readJoin(reading.key, last.end)
    const next = join && readMember(reading, members, last, join, loose)
    if (!join || !next) break
    members.push(next)
    joins.push(join)
    last = next
  }
  if (!days) while (members.length > 0 && waits(members[members.length - 1] as TimeExpression)) members.pop()
  joins.length = Math.max(0, members.length - 1)
  if (members.length === 0) return null
  if (!days && members.some(waits)) {
    const month = members[members.length - 1]
    // A lone number before a range is a day only where the whole date is sure.
    if (
      month?.form !== 'date' ||
      (!loose && !(members[0] as DateExpression).named && (joins[0]?.sign !== '-' || !month.year))
    )
      return null
  } else if (days && !members.every((member) => member.form === 'date' && member.day !== undefined)) return null
  return fold(members, joins)
}

/** `Tuần 2; 11/9 - 16/9`: the number of a week is no day. */
const afterWeek = preceding(unitWords.week)

/** `15/3 - 20/4/2028` in prose: a bare day and month are a date as the start of a range that ends with a whole one. */
function readRangeStart(reading: Reading, at: number): DateExpression | null {
  const { key } = reading
  const first = isDigit(key.charCodeAt(at)) ? readPoint(reading, at, true) : null
  if (first?.form !== 'date' || first.month == null) return null
  const join = readJoin(key, first.end)
  const last = join?.kind === 'to' && isDigit(key.charCodeAt(join.end)) ? readPoint(reading, join.end, false) : null
  return last?.form === 'date' && last.year != null ? first : null
}

/** Whether it is a lone day or clock time that waits for the month of a neighbour. */
const waits = (expression: TimeExpression) => expression.form === 'date' && expression.month === undefined

/** A lone day or clock time. */
function readPartial(key: string, at: number): DateExpression | null {
  const clock = isDigit(key.charCodeAt(at)) ? readClock(key, at) : null
  if (clock)
    return {
      form: 'date',
      start: at,
      end: clock.end,
      day: undefined,
      month: undefined,
      year: undefined,
      clock: clock.clock,
    }
  return readDayOnly(key, at)
}

const hasYear = (expression: TimeExpression) => 'year' in expression && expression.year != null
const isReportPeriod = ({ form }: TimeExpression) => form === 'quarter' || form === 'half' || form === 'months'

function readMember(
  reading: Reading,
  members: TimeExpression[],
  last: TimeExpression,
  join: Join,
  loose: boolean,
): TimeExpression | null {
  const { key } = reading
  const at = join.end
  // Two clock times make a range, nothing else.
  if (last.form === 'date' && last.clock && last.day === undefined && join.kind === 'list') return null
  const unnamed = isDigit(key.charCodeAt(at))
  const next = readPoint(reading, at, loose || (last.form === 'date' && join.sign !== ',' && join.sign !== '/'))
  // Two that are whole by themselves: `tháng 5/2028; tháng 6/2029`.
  if (next && join.sign === ';' && !unnamed && hasYear(last) && hasYear(next)) return null
  if (next && !(unnamed && join.sign === '/')) {
    // Behind a dated member `- 15/6` must bring its own year, or it is a number of something else.
    const belongs = !unnamed || next.form !== 'date' || hasYear(next) || !hasYear(last) || join.sign !== ','
    return belongs && joinable(last, next, join) ? next : null
  }
  if (join.sign === '/') return null
  const bare = readBare(key, last, at)
  if (bare) return bare
  if (members.some(isReportPeriod) && join.kind === 'list') {
    const period = readMonths(key, at, true) ?? readBareYear(key, at)
    if (period) return period
  }
  if (join.kind === 'list' || join.sign === '-')
    return last.form === 'date' && waits(last) ? readPartial(key, at) : null
  return waits(last) ? readPartial(key, at) : readEventEnd(reading, at)
}

/** A year may follow a year, not a day: in "ngày 5/6/2028, năm 2027 …" two things are told. */
function joinable(last: TimeExpression, next: TimeExpression, join: Join): boolean {
  if (join.kind !== 'list') return true
  if (last.form === 'date') return next.form === 'date'
  // giữa học kỳ và cuối năm: two parts, one of a period that no calendar knows.
  if (last.form === 'event') return next.form === 'event' || next.form === 'part'
  return (last.form === 'part' && next.form === 'event') || (next.form !== 'date' && next.form !== 'event')
}

/** A number that takes its unit from the member before it: the 6 of `tháng 4 - 6/2028`. */
function readBare(key: string, last: TimeExpression, at: number): TimeExpression | null {
  if (last.form === 'quarter' || last.form === 'month') {
    const number = last.form === 'quarter' ? readQuarterNumber(key, at) : readCount(key, at)
    const digits = number && isDigit(key.charCodeAt(at))
    if (
      !number ||
      number.value < 1 ||
      number.value > (last.form === 'quarter' ? 4 : 12) ||
      (last.form === 'month' && !digits)
    )
      return null
    const tail = readYearTail(key, number.end)
    if (!tail && (hasYear(last) || (digits && !isBareNumberEnd(key, number.end)))) return null
    const common = {
      start: at,
      end: tail?.end ?? number.end,
      year: tail?.year,
      ...(tail?.shift === undefined ? {} : { shift: tail.shift }),
    }
    return last.form === 'quarter'
      ? { form: 'quarter', quarter: number.value, ...common }
      : { form: 'month', month: number.value, ...common }
  }
  if (last.form === 'year' && last.year != null) {
    const year = readYearNumber(key, at)
    return year && !year.stray ? { form: 'year', start: at, end: year.end, year: year.value } : null
  }
  return null
}

function fold(members: TimeExpression[], joins: Join[]): TimeExpression {
  const items: TimeExpression[] = []
  let anyOf = false
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as TimeExpression
    const join = joins[index]
    const next = members[index + 1]
    if (next && join && (join.kind !== 'list' || meets(member, next, join))) {
      items.push(toInterval(member, next, join))
      index++
    } else items.push(member)
    if (join?.or) anyOf = true
  }
  return items.length === 1 ? (items[0] as TimeExpression) : toList(items, anyOf)
}

/** "cuối tháng 8, đầu tháng 9": one stretch over the turn of the month. */
const meets = (a: TimeExpression, b: TimeExpression, join: Join) =>
  join.sign === ',' && a.form === 'part' && b.form === 'part' && a.part === 'end' && b.part === 'start'

export function toInterval(from: TimeExpression, end: TimeExpression, join: Join): IntervalExpression {
  const interval: IntervalExpression = { form: 'interval', start: from.start, end: end.end, from, to: end }
  if (join.kind === 'before') interval.before = true
  return interval
}

export function toList(items: TimeExpression[], or: boolean): ListExpression {
  return {
    form: 'list',
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
    items,
    conjunction: or ? 'or' : 'and',
  }
}
