import {
  beforeWords,
  byWords,
  countWords,
  everyOtherWords,
  everyWords,
  goodsWords,
  lastDays,
  leastWords,
  monthPlaces,
  ofWord,
  onceWords,
  periodicWords,
  perWords,
  rhythmUnits,
  rowWords,
  unitWords,
  withinWords,
} from '../lexicon/time-words.js'
import { isDigit } from './characters.js'
import type { IntervalExpression, Reading, SetExpression, TimeExpression, VagueExpression } from './expression.js'
import { lookup, phrase, preceding, skipBlank } from './phrase.js'
import { readBound, readWithin } from './read-bound.js'
import { afterClock, readClock, readWeekday } from './read-clock.js'
import { readJoin } from './read-join.js'
import { readCount } from './read-number.js'
import { isBareEnd, readQuarterNumber, readWeekPlace, readYearPeriod } from './read-period.js'
import { readSequence, toList } from './read-sequence.js'
import { unitEnd } from './read-year.js'
import type { TimeAnchor } from './types.js'

type Unit = SetExpression['unit']

const every = phrase(everyWords)
const rhythmUnit = lookup<Unit>(rhythmUnits)
const afterGoods = preceding(goodsWords)
const row = phrase(rowWords)
const periodic = phrase(periodicWords)
const once = phrase(onceWords)
const count = phrase(countWords)
const least = phrase(leastWords)
const per = phrase(perWords)
const everyOther = lookup<Unit>(everyOtherWords)

const newSet = (start: number, end: number, unit: Unit, count = 1): SetExpression => ({
  form: 'set',
  start,
  end,
  every: count,
  unit,
  anchors: [],
})

/** Hằng tháng, mỗi quý, mỗi 06 tháng. Not "khách hàng năm 2028": a number shows that "hàng" is goods. */
export function readEvery(key: string, at: number): SetExpression | null {
  const word = every(key, at)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const number = isDigit(key.charCodeAt(from)) ? readCount(key, from) : null
  const unit = rhythmUnit(key, number ? skipBlank(key, number.end) : from)
  if (!unit) return null
  const next = skipBlank(key, unit.end)
  if (
    row(key, at) >= 0 &&
    (afterGoods(key, at) >= 0 ||
      isDigit(key.charCodeAt(next)) ||
      (unit.value === 'quarter' && readQuarterNumber(key, next)))
  )
    return null
  const set = newSet(at, unit.end, unit.value, number?.value)
  const again = once(key, next)
  if (again >= 0) set.end = again
  return set
}

/** The times per unit behind a rhythm: `mỗi quý ít nhất 02 lần`. */
function withTimes(key: string, set: SetExpression): SetExpression {
  const from = skipBlank(key, set.end)
  const atLeast = least(key, from)
  const number = readCount(key, atLeast < 0 ? from : skipBlank(key, atLeast))
  const word = number ? count(key, skipBlank(key, number.end)) : -1
  if (!number || word < 0) return set
  set.times = number.value
  if (atLeast >= 0) set.atLeast = true
  set.end = word
  return set
}

/** `02 lần/quý`, `ít nhất 03 buổi mỗi năm`, `04 tháng/lần`, `4 tháng một lần`, `1 năm 2 lần`. */
export function readRate({ key }: Reading, at: number): SetExpression | null {
  const atLeast = least(key, at)
  const first = atLeast < 0 ? at : skipBlank(key, atLeast)
  const number = readCount(key, first)
  if (!number) {
    // ít nhất mỗi quý một lần
    const set = atLeast < 0 ? null : readEvery(key, first)
    return set && { times: 1, ...withTimes(key, set), start: at, atLeast: true }
  }
  const from = skipBlank(key, number.end)
  const word = count(key, from)
  if (word < 0) return atLeast < 0 ? readInterval(key, at, number.value, from) : null
  const sign = skipBlank(key, word)
  const between = key[sign] === '/' ? sign + 1 : per(key, sign)
  if (between < 0) return null
  const unitAt = skipBlank(key, between)
  // "năm" is a unit before it is the number five.
  const amount = rhythmUnit(key, unitAt) ? null : readCount(key, unitAt)
  const unit = rhythmUnit(key, amount ? skipBlank(key, amount.end) : unitAt)
  if (!unit || (amount && amount.value < 1)) return null
  const set = newSet(at, unit.end, unit.value, amount?.value)
  set.times = number.value
  if (atLeast >= 0) set.atLeast = true
  // 02 lần trong năm 2028
  const year = key[sign] === '/' ? null : readYearPeriod(key, unitAt)
  return year ? { ...set, end: year.end, within: year } : set
}

function readInterval(key: string, at: number, value: number, from: number): SetExpression | null {
  const unit = rhythmUnit(key, from)
  if (!unit || value < 1) return null
  const sign = skipBlank(key, unit.end)
  const again = key[sign] === '/' ? skipBlank(key, sign + 1) : -1
  const end = again < 0 ? once(key, sign) : Math.max(count(key, again), once(key, again))
  if (end >= 0) return newSet(at, end, unit.value, value)
  if (value !== 1) return null
  const timed = withTimes(key, newSet(at, unit.end, unit.value))
  return timed.times === undefined ? null : timed
}

/** Cách tháng một lần. */
export function readEveryOther({ key }: Reading, at: number): SetExpression | null {
  const found = everyOther(key, at)
  const end = found ? once(key, skipBlank(key, found.end)) : -1
  return found && end >= 0 ? newSet(at, end, found.value, 2) : null
}

const of = phrase(ofWord)
const lastDay = phrase(lastDays)
const monthPlace = lookup<{ unit: 'month' | 'quarter' | 'period'; month?: number; lag?: string }>(monthPlaces)
const before = phrase(beforeWords)
const by = phrase(byWords)
const on = phrase(withinWords)

/** The words that a rhythm behind its day begins with. Most days stand in lines without, and are read as dates alone. */
const rhythmic = new RegExp(
  [
    ...everyWords,
    ...new Set(Object.keys(monthPlaces).map((words) => words.split(' ', 2).join(' '))),
    `${ofWord[0]} (?:${unitWords.month.join('|')})`,
  ].join('|'),
)

/** What an anchor leans on: a set, or months of it by their place (tháng cuối quý); -1 is the last of an unnamed period. */
interface Rhythm {
  set: SetExpression
  month?: number | undefined
}

function readRhythm(key: string, at: number): Rhythm | null {
  const from = skipBlank(key, at)
  const set = readEvery(key, from)
  if (set) return { set }
  const after = of(key, from)
  const place = monthPlace(key, after < 0 ? from : skipBlank(key, after))
  if (place) {
    const { unit, month, lag } = place.value
    const rhythm = newSet(from, place.end, unit === 'period' ? 'month' : unit)
    if (lag) rhythm.lag = lag
    // "tháng cuối quý hằng quý" says it twice.
    const again = readEvery(key, skipBlank(key, place.end))
    if (again) rhythm.end = again.end
    return { set: rhythm, month }
  }
  const month = after < 0 ? -1 : unitEnd(key, skipBlank(key, after), unitWords.month)
  return month >= 0 && isBareEnd(key, month) ? { set: newSet(from, month, 'month') } : null
}

/** The months of the year that the `month`-th of each unit is: of every quarter, or of the period a report is for. */
function monthsOf(month: number | undefined, unit: Unit, every: number): number[] | null {
  const step = unit === 'quarter' ? 3 * every : unit === 'month' && every > 1 ? every : unit === 'year' ? 12 : 0
  if (month === undefined || step === 0) return null
  const months: number[] = []
  for (let last = step; last <= 12; last += step) months.push(month < 0 ? last : last - step + month)
  return months
}

/**
 * Ngày 12 hằng tháng, trước ngày 10 của tháng cuối quý, thứ Tư hằng tuần, tuần 2 hằng tháng, ngày cuối cùng của tháng.
 * `whole` is the rhythm it stands under: only that tells which month "tháng cuối kỳ báo cáo" is.
 */
export function readAnchored(reading: Reading, at: number, whole?: SetExpression): TimeExpression | null {
  const { key } = reading
  reading.rhythmic ??= rhythmic.test(key)
  if (!reading.rhythmic) return null
  const beforeEnd = before(key, at)
  const byEnd = beforeEnd < 0 ? by(key, at) : -1
  const word = Math.max(beforeEnd, byEnd)
  const from = word < 0 ? at : skipBlank(key, word)
  const last = lastDay(key, from)
  const found: Anchors | null = last >= 0 ? { list: [{ day: -1 }], end: last } : readAnchors(reading, from)
  const rhythm = found && readRhythm(key, found.end)
  if (!found || !rhythm) return null
  const { set, month } = rhythm
  if (month === -1 && !whole) return { form: 'vague', start: at, end: set.end, reason: 'no-anchor' }
  const months = monthsOf(month, month === -1 && whole ? whole.unit : set.unit, month === -1 && whole ? whole.every : 1)
  const anchors = months ? found.list.flatMap((anchor) => months.map((month) => ({ month, ...anchor }))) : found.list
  const relation = beforeEnd >= 0 ? 'before' : byEnd >= 0 ? 'by' : 'on'
  const anchored: SetExpression = { ...set, start: at, anchors, relation }
  if (month === -1 && whole) Object.assign(anchored, { unit: whole.unit, every: whole.every })
  if (found.clock) anchored.clock = found.clock
  return anchored
}

function readAnchors(reading: Reading, at: number): Anchors | null {
  const { key } = reading
  const week = readWeekPlace(key, at)
  if (week) return { list: [{ week: week.value }], end: week.end }
  const clocked = readClock(key, at)
  const from = clocked ? afterClock(key, clocked.end) : at
  const days = readWeekdays(key, from) ?? readDays(reading, from)
  if (!clocked) return days
  return { list: days?.list ?? [], end: days?.end ?? clocked.end, clock: clocked.clock }
}

interface Anchors {
  list: TimeAnchor[]
  end: number
  clock?: string
}

function readWeekdays(key: string, at: number): Anchors | null {
  const list: TimeAnchor[] = []
  let end = at
  let weekday = readWeekday(key, at)
  while (weekday && list.length < 7) {
    list.push({ weekday: weekday.value })
    end = weekday.end
    const join = readJoin(key, end)
    weekday = join?.kind === 'list' ? readWeekday(key, join.end) : null
  }
  return list.length > 0 ? { list, end } : null
}

/** Ngày 12, ngày 12 và 25: lone days of a month. */
function readDays(reading: Reading, at: number): Anchors | null {
  const days = readSequence(reading, at, true, true)
  if (!days) return null
  const list: TimeAnchor[] = []
  for (const day of days.form === 'list' ? days.items : [days]) {
    if (day.form !== 'date' || day.month !== undefined || day.day == null) return null
    list.push({ day: day.day })
  }
  return { list, end: days.end }
}

/** Turns a time without year into the anchor of the rhythm that follows it: `tháng 5 và tháng 11 hằng năm`. */
export function withRhythm({ key }: Reading, expression: TimeExpression): TimeExpression {
  const set = readEvery(key, skipBlank(key, expression.end))
  if (set?.every !== 1) return expression
  return anchor(expression, set, expression.start, set.end) ?? expression
}

/** The expression as anchors of `set`, or null where it has a year of its own or does not fit. */
function anchor(expression: TimeExpression, set: SetExpression, start: number, end: number): TimeExpression | null {
  const relation =
    expression.form === 'bound' ? (expression.relation === 'after' ? undefined : expression.relation) : 'on'
  const target = expression.form === 'bound' ? expression.anchor : expression
  if (!relation || target.form === 'bound') return null
  if (target.form === 'list') {
    const items = target.items.map((item) => anchor(item, set, item.start, item.end))
    const sets = items.filter((item): item is SetExpression => item?.form === 'set')
    if (sets.length !== items.length) return null
    const first = sets[0]
    // Days of different months are sets of their own: no rule of recurrence says "10/4 and 20/10".
    const mixed = sets.some(
      (item) =>
        item.relation !== first?.relation ||
        item.anchors.some(({ day, month }) => day !== undefined && month !== undefined),
    )
    if (mixed || !first)
      return toList(
        sets.map((item, index) => ({
          ...item,
          start: index === 0 ? start : item.start,
          end: index === sets.length - 1 ? end : item.end,
        })),
        target.conjunction === 'or',
      )
    return { ...first, start, end, anchors: sets.flatMap((item) => item.anchors) }
  }
  const anchors = anchorsOf(target)
  if (!anchors) return null
  const whole: SetExpression = { ...set, start, end, anchors, relation }
  // "hằng năm, trước ngày 15/01 năm sau": due in the year after the one it is for.
  if ('shift' in target && target.shift === 1) whole.lag = 'P1Y'
  if (target.form === 'date' && target.clock) whole.clock = target.clock
  return whole
}

function anchorsOf(target: TimeExpression): TimeAnchor[] | null {
  if ('year' in target && (target.year !== undefined || (target.shift !== undefined && target.shift !== 1))) return null
  switch (target.form) {
    case 'date':
      if (target.lunar || target.day === null || target.month === null) return null
      if (target.day === undefined) return target.clock ? [] : null
      return [target.month === undefined ? { day: target.day } : { month: target.month, day: target.day }]
    case 'month':
      return target.month == null ? null : [{ month: target.month }]
    case 'quarter':
      return target.quarter === undefined ? null : [{ quarter: target.quarter }]
    case 'half':
      return [target.half === 1 ? { month: 1, until: { month: 6 } } : { month: 7, until: { month: 12 } }]
    case 'months':
      return [
        target.side === 'start'
          ? { month: 1, until: { month: target.count } }
          : { month: 13 - target.count, until: { month: 12 } },
      ]
    case 'interval':
      return stretch(target)
    default:
      return null
  }
}

/** Từ tháng 6 đến tháng 8 hằng năm, từ 01/6 đến 15/6 hằng năm. */
function stretch({ from, to, before }: IntervalExpression): TimeAnchor[] | null {
  const [first] = anchorsOf(from) ?? []
  const [last] = anchorsOf(to) ?? []
  if (!first || !last || before) return null
  const start = first.quarter === undefined ? first : { month: first.quarter * 3 - 2 }
  const month = last.quarter === undefined ? (last.until?.month ?? last.month) : last.quarter * 3
  if (month === undefined || (start.month === undefined && start.day === undefined)) return null
  return [
    {
      month: start.month ?? month,
      ...(start.day === undefined ? {} : { day: start.day }),
      until: last.day === undefined ? { month } : { month, day: last.day },
    },
  ]
}

/** A rhythm with what limits it: `hằng năm (trước ngày 10/12)`, `hằng tháng, vào ngày 25`, `hằng tháng trong năm 2028`. */
export function withLimit(reading: Reading, set: SetExpression): TimeExpression {
  const { key } = reading
  const from = skipBlank(key, set.end)
  const sign = key[from]
  const open = sign === '(' || sign === ','
  const at = open ? skipBlank(key, from + 1) : from
  const timed = sign === undefined || open ? set : withTimes(key, set)
  if (timed.times !== undefined) return timed
  const anchored = readAnchored(reading, at, set)
  if (anchored?.form === 'set' && anchored.unit === set.unit) return close(key, sign, { ...anchored, start: set.start })
  const day = set.unit === 'month' && set.every === 1 ? readDayLimit(reading, at) : null
  if (day) return close(key, sign, { ...day, start: set.start })
  const limit =
    readBound(reading, at) ?? readWithin(reading, at) ?? (sign === '(' ? readSequence(reading, at, true, true) : null)
  if (!limit || limit.form === 'set') return set
  const rhythmic = withRhythm(reading, limit)
  const inner = rhythmic === limit ? anchor(limit, set, set.start, limit.end) : rhythmic
  if (inner?.form === 'set' && inner.unit === set.unit && set.anchors.length === 0)
    return close(key, sign, { ...inner, start: set.start, every: set.every })
  if (inner?.form === 'list' && sign === '(') return close(key, sign, { ...inner, start: set.start })
  if (open || limit.form === 'event' || limit.form === 'vague' || limit.form === 'list') return set
  // Behind a rhythm only a stretch with its own year limits it: hằng tháng trong năm 2028.
  return limit.form === 'bound' && limit.anchor.form === 'event' ? set : { ...set, end: limit.end, within: limit }
}

/** A day of every month behind its rhythm: hằng tháng (trước ngày 18), hằng tháng vào ngày 5 và 20. */
function readDayLimit(reading: Reading, at: number): SetExpression | null {
  const { key } = reading
  const beforeEnd = before(key, at)
  const byEnd = beforeEnd < 0 ? Math.max(by(key, at), on(key, at)) : -1
  const from = skipBlank(key, Math.max(beforeEnd, byEnd, at))
  const days = unitEnd(key, from, unitWords.day) < 0 ? null : readAnchors(reading, from)
  if (!days) return null
  const relation = beforeEnd >= 0 ? 'before' : by(key, at) >= 0 ? 'by' : 'on'
  return {
    ...newSet(at, days.end, 'month'),
    anchors: days.list,
    relation,
    ...(days.clock ? { clock: days.clock } : {}),
  }
}

function close(key: string, sign: string | undefined, limited: TimeExpression): TimeExpression {
  if (sign !== '(') return limited
  const end = skipBlank(key, limited.end)
  return key[end] === ')' ? { ...limited, end: end + 1 } : limited
}

/** Định kỳ hằng quý, định kỳ 6 tháng, định kỳ trước ngày 30/11 hằng năm; định kỳ alone is vague. */
export function readPeriodic(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const word = periodic(key, at)
  if (word < 0) return null
  const from = skipBlank(key, key[word] === ':' ? word + 1 : word)
  const set = readEvery(key, from) ?? readPeriodicLength(key, from) ?? readRate(reading, from)
  if (set) return withLimit(reading, { ...set, start: at })
  const anchored = readAnchored(reading, from)
  if (anchored) return { ...anchored, start: at }
  const limit = readBound(reading, from) ?? readWithin(reading, from) ?? readSequence(reading, from, false)
  const rhythmic = limit && withRhythm(reading, limit)
  if (limit && (rhythmic !== limit || limit.form === 'event' || limit.form === 'list'))
    return { ...(rhythmic as TimeExpression), start: at }
  const vague: VagueExpression = { form: 'vague', start: at, end: word, reason: 'vague' }
  return vague
}

/** Định kỳ 4 tháng, định kỳ 06 tháng/lần, định kỳ quý. */
function readPeriodicLength(key: string, at: number): SetExpression | null {
  const number = rhythmUnit(key, at) ? null : readCount(key, at)
  const unit = rhythmUnit(key, number ? skipBlank(key, number.end) : at)
  if (!unit || (number ? number.value < 1 : !isBareEnd(key, unit.end) && key[unit.end] !== ',')) return null
  if (number && isDigit(key.charCodeAt(skipBlank(key, unit.end)))) return null
  const sign = skipBlank(key, unit.end)
  const again =
    key[sign] === '/' ? Math.max(count(key, sign + 1), once(key, skipBlank(key, sign + 1))) : once(key, sign)
  return newSet(at, again >= 0 ? again : unit.end, unit.value, number?.value)
}

/** A member of a list of rhythms: `hằng tháng, quý, 6 tháng và năm`. */
export function readRhythmMember(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const set = readEvery(key, at) ?? readPeriodicLength(key, at)
  return set && withLimit(reading, set)
}
