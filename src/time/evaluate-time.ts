import type { Position } from '../source/position.js'
import { addDays, addMonths, dayOf, firstOf, isDay, lastOf, monthOf, toIso, toMonth, weekdayOf, yearOf } from './calendar.js'
import { edtfLevel, toEnd } from './edtf.js'
import { eventDate } from './events.js'
import type {
  BoundExpression, ContinuousExpression, DateExpression, IntervalExpression, Length, ListExpression, NowExpression, PartExpression, TimeExpression, WeekExpression, YearsExpression,
} from './expression.js'
import { evaluateRelative } from './evaluate-relative.js'
import { evaluateSet } from './evaluate-set.js'
import { issueDay, issueMonth, resolveYear, type Sibling } from './resolve-year.js'
import type { Basis, BoundValue, IncompleteValue, IsoDate, Precision, TimeBase, TimeContext, TimeIssue, TimeValue, UnresolvedValue } from './types.js'

/** Where a stretch of the scanned text stands in the source. */
export type Place = (start: number, end: number) => { text: string; position: Position; spans?: Position[] }

/** What an expression is evaluated in: the given context, and what its neighbours lend. */
export interface Setting {
  context: TimeContext
  place: Place
  sibling?: Sibling | undefined
}

/** First and last day, as far as they are known, with what EDTF says of them. */
export interface Extent {
  edtf: string | null
  earliest: IsoDate | null
  latest: IsoDate | null
  precision: Precision
}

const nowhere: Extent = { edtf: null, earliest: null, latest: null, precision: 'none' }

/** The value of an expression: what it means in the context, and where each part that was not in the text came from. */
export function evaluateTime(expression: TimeExpression, context: TimeContext, place: Place): TimeValue {
  return evaluate(expression, { context, place })
}

/** The fields that all values share. */
export function baseOf(expression: TimeExpression, { place }: Setting, extent: Extent, basis: Basis[] = [], issues: TimeIssue[] = []): TimeBase {
  const { text, position, spans } = place(expression.start, expression.end)
  return {
    text, position, ...(spans ? { spans } : {}), edtf: extent.edtf, earliest: extent.earliest, latest: extent.latest, precision: extent.precision,
    approximate: expression.approximate === true, tentative: expression.tentative === true, basis: [...basis],
    issues: expression.issues ? [...expression.issues, ...issues] : [...issues],
  }
}

export const unresolved = (expression: TimeExpression, setting: Setting, reason: UnresolvedValue['reason'], pattern?: string): UnresolvedValue => ({
  kind: 'unresolved', ...baseOf(expression, setting, { ...nowhere, edtf: pattern ?? null }), reason, ...(pattern ? { pattern } : {}),
})

/** Evaluates one expression or part of one. */
export function evaluate(expression: TimeExpression, setting: Setting): TimeValue {
  if (expression.lunar) return unresolved(expression, setting, 'lunar')
  switch (expression.form) {
    case 'date':
      return evaluateDate(expression, setting)
    case 'month':
    case 'quarter':
    case 'half':
    case 'months':
    case 'year':
      return evaluatePeriod(expression, setting)
    case 'years':
      return evaluateYears(expression, setting)
    case 'week':
      return evaluateWeek(expression, setting)
    case 'now':
      return evaluateNow(expression, setting)
    case 'part':
      return evaluatePart(expression, setting)
    case 'interval':
      return evaluateInterval(expression, setting)
    case 'bound':
      return evaluateBound(expression, setting)
    case 'set':
      return evaluateSet(expression, setting)
    case 'continuous':
      return evaluateContinuous(expression, setting)
    case 'relative':
      return evaluateRelative(expression, setting)
    case 'duration':
      return { kind: 'duration', ...baseOf(expression, setting, nowhere), ...durationOf(expression, setting) }
    case 'event': {
      const { event, trigger } = expression
      return { kind: 'event', ...baseOf(expression, setting, nowhere), trigger, ...(event ? { event: setting.place(event.start, event.end).text } : {}) }
    }
    case 'list':
      return evaluateList(expression, setting)
    case 'plan': {
      const { planPeriod } = setting.context
      if (!planPeriod) return unresolved(expression, setting, 'no-year')
      const { from, to } = planPeriod
      const basis: Basis[] = [{ part: 'bounds', value: from === to ? `${from}` : `${from}/${to}`, from: 'plan-period' }]
      if (from === to) return { kind: 'year', ...baseOf(expression, setting, yearExtent(from), basis), year: from }
      return spanOf(expression, setting, from, to, basis)
    }
    case 'vague':
      return unresolved(expression, setting, expression.reason)
  }
}

export function durationOf({ amount, max, unit, working, per }: Length, setting: Setting) {
  const letter = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' }[unit]
  const iso = (value: number) => (unit === 'hour' ? `PT${value}H` : `P${value}${letter}`)
  return {
    iso: iso(amount), ...(max === undefined ? {} : { isoMax: iso(max) }), working, ...(per ? { per: setting.place(per.start, per.end).text } : {}),
  }
}

// ---- dates

function evaluateDate(date: DateExpression, setting: Setting): TimeValue {
  const { context, sibling } = setting
  const month = date.month === undefined ? sibling?.month : date.month
  const day = date.day === undefined ? sibling?.day : date.day
  const issues: TimeIssue[] = []
  let own = date.year
  if (date.short && typeof own === 'number') {
    own += own < (context.twoDigitYearPivot ?? 50) ? 2000 : 1900
    issues.push('two-digit-year')
  }
  if (date.unreadable || (typeof own === 'number' && (own < 1000 || own > 9999))) return invalid(date, setting, 'unreadable', { year: own, month, day })
  if (month != null && (month < 1 || month > 12)) return invalid(date, setting, 'month-out-of-range', { year: own, month, day })
  if (day != null && day !== -1 && (day < 1 || day > 31)) return invalid(date, setting, 'day-out-of-range', { year: own, month, day })
  if (month != null && day != null && day > 29 && day > (month === 2 ? 29 : lastDayOf(month))) return invalid(date, setting, 'no-such-day', { year: own, month, day })
  if (own === null && day === null && month === null) return incomplete(date, setting, null, undefined, [])
  const found = own === null ? null : resolveYear(own, date.shift, context, sibling)
  const year = found?.year ?? null
  const basis = found && found.year !== null ? [...found.basis] : []
  if (date.month === undefined && month != null) basis.push({ part: 'month', value: String(month), from: 'sibling' })
  if (date.day === undefined && day != null) basis.push({ part: 'day', value: String(day), from: 'sibling' })
  if (day == null || month == null || own === null) {
    return month === undefined ? unresolved(date, setting, 'no-anchor') : incomplete(date, setting, year, own === null ? null : undefined, basis)
  }
  if (year === null) {
    const pattern = day === -1 ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`
    return unresolved(date, setting, found && found.year === null ? found.reason : 'no-year', pattern)
  }
  const exact = day === -1 ? dayOf(lastOf(year, month)) : day
  if (!isDay(year, month, exact)) return invalid(date, setting, 'no-such-day', { year, month, day: exact })
  const iso = toIso(year, month, exact)
  if (date.weekday !== undefined && weekdayOf(iso) !== date.weekday) issues.push('weekday-mismatch')
  outsidePlan(own, year, context, issues)
  if (basis.length > 0 || context.field === 'time-cell') beforeIssue(iso, context, issues)
  return {
    kind: 'date', ...baseOf(date, setting, { edtf: approximately(iso, date), earliest: iso, latest: iso, precision: 'day' }, basis, issues), year, month, day: exact,
    ...(date.clock ? { clock: date.clock } : {}), ...(date.weekday ? { weekday: date.weekday } : {}),
    ...(date.for ? { for: evaluate(date.for, { ...setting, sibling: { year } }) } : {}),
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const approximately = (edtf: string, { approximate }: TimeExpression) => (approximate ? `${edtf}~` : edtf)
/** Days of a month that is no February. */
const lastDayOf = (month: number) => dayOf(lastOf(2001, month))

type Parts = { [Part in 'year' | 'month' | 'day' | 'quarter']?: number | null | undefined }

function invalid(expression: TimeExpression, setting: Setting, reason: 'day-out-of-range' | 'month-out-of-range' | 'quarter-out-of-range' | 'no-such-day' | 'reversed-interval' | 'unreadable', read: Parts): TimeValue {
  const parts = Object.fromEntries(Object.entries(read).filter(([, value]) => typeof value === 'number' && Number.isFinite(value)))
  const { year, month, day } = read
  // Day and month in the other order are a likely slip; a reader may take it, the parser does not.
  const swapped = reason === 'month-out-of-range' && year != null && month != null && day != null && isDay(year, day, month)
  return { kind: 'invalid', ...baseOf(expression, setting, nowhere), reason, parts, ...(swapped ? { suggestion: toIso(year, day, month) } : {}) }
}

/** A form with blanks: earliest and latest enclose every way of filling it in. */
function incomplete(date: DateExpression, setting: Setting, year: number | null, blankYear: null | undefined, basis: Basis[]): TimeValue {
  const month = date.month === undefined ? setting.sibling?.month : date.month
  const day = date.day === undefined ? setting.sibling?.day : date.day
  const missing: IncompleteValue['missing'] = []
  if (day == null) missing.push('day')
  if (month == null) missing.push('month')
  if (year === null && (blankYear === null || date.year === null)) missing.push('year')
  const known: IncompleteValue['known'] = {}
  if (year !== null) known.year = year
  if (month != null) known.month = month
  if (day != null) known.day = day
  let extent = nowhere
  if (year !== null) {
    const edtf = `${year}-${month == null ? 'XX' : two(month)}-${day == null ? 'XX' : two(day)}`
    extent = { edtf, earliest: filled(year, month ?? null, day ?? null, 1), latest: filled(year, month ?? null, day ?? null, -1), precision: 'day' }
  } else if (month != null) extent = { ...nowhere, edtf: `XXXX-${two(month)}-${day == null ? 'XX' : two(day)}` }
  return { kind: 'incomplete', ...baseOf(date, setting, extent, basis), missing, known }
}

/** The first (1) or last (-1) day that the blanks allow. */
function filled(year: number, month: number | null, day: number | null, side: 1 | -1): IsoDate {
  if (month !== null) return day !== null ? toIso(year, month, day) : side === 1 ? firstOf(year, month) : lastOf(year, month)
  if (day === null) return side === 1 ? firstOf(year, 1) : lastOf(year, 12)
  // January and December have every day number.
  return toIso(year, side === 1 ? 1 : 12, day)
}

function outsidePlan(own: number | null | undefined, year: number, { planPeriod, field }: TimeContext, issues: TimeIssue[]): void {
  if (typeof own === 'number' && field !== 'citation' && planPeriod && (year < planPeriod.from || year > planPeriod.to)) issues.push('outside-plan-period')
}

/** A deadline that ends before the plan was signed: kept, and said. */
function beforeIssue(latest: IsoDate | null, context: TimeContext, issues: TimeIssue[]): void {
  const issued = context.field === 'citation' ? null : (issueDay(context) ?? issueMonth(context))
  if (issued && latest && latest.slice(0, issued.length) < issued) issues.push('before-issue-date')
}

// ---- periods

type PeriodExpression = Extract<TimeExpression, { form: 'month' | 'quarter' | 'half' | 'months' | 'year' }>

const monthsExtent = (year: number, from: number, to: number, edtf: string | null, precision: Precision): Extent => ({
  edtf: edtf ?? `${toMonth(year, from)}/${toMonth(year, to)}`, earliest: firstOf(year, from), latest: lastOf(year, to), precision,
})
const yearExtent = (year: number): Extent => monthsExtent(year, 1, 12, String(year), 'year')

function evaluatePeriod(period: PeriodExpression, setting: Setting): TimeValue {
  const { context } = setting
  const number = period.form === 'month' ? period.month : period.form === 'quarter' ? period.quarter : 1
  if (number == null) return bareUnit(period, setting)
  if (period.form === 'month' && (number < 1 || number > 12)) return invalid(period, setting, 'month-out-of-range', { month: number, year: period.year })
  if (period.form === 'quarter' && (number < 1 || number > 4)) return invalid(period, setting, 'quarter-out-of-range', { quarter: number, year: period.year })
  const found = resolveYear(period.year, period.shift, context, setting.sibling)
  if (found.year === null) {
    return unresolved(period, setting, found.reason === 'no-year' && period.shift !== undefined ? 'no-reference-date' : found.reason, period.form === 'month' ? `XXXX-${two(number)}` : undefined)
  }
  const { year, basis } = found
  const issues: TimeIssue[] = []
  outsidePlan(period.year, year, context, issues)
  const base = (extent: Extent): TimeBase => {
    if (basis.length > 0 || context.field === 'time-cell') beforeIssue(extent.latest, context, issues)
    return baseOf(period, setting, extent, basis, issues)
  }
  switch (period.form) {
    case 'month':
      return { kind: 'month', ...base(monthsExtent(year, number, number, approximately(toMonth(year, number), period), 'month')), year, month: number }
    case 'quarter':
      return { kind: 'quarter', ...base(monthsExtent(year, number * 3 - 2, number * 3, `${year}-${32 + number}`, 'quarter')), year, quarter: number }
    case 'half':
      return { kind: 'half', ...base(monthsExtent(year, period.half * 6 - 5, period.half * 6, `${year}-${39 + period.half}`, 'half-year')), year, half: period.half }
    case 'year':
      return { kind: 'year', ...base({ ...yearExtent(year), edtf: approximately(String(year), period) }), year }
    case 'months': {
      const [from, to] = period.side === 'start' ? [1, period.count] : [13 - period.count, 12]
      const extent = monthsExtent(year, from, to, from === to ? toMonth(year, from) : null, from === to ? 'month' : 'months')
      const inner = { ...setting, sibling: { year } }
      const end = (month: number) => evaluate({ form: 'month', start: period.start, end: period.end, month, year: undefined }, inner)
      return { kind: 'interval', ...base(extent), start: end(from), end: end(to) }
    }
  }
}

/** "tháng", "quý" without number: the one that the heading names, if it names one. */
function bareUnit(period: PeriodExpression, setting: Setting): TimeValue {
  const { scope } = setting.context
  if (scope?.kind === 'month' && period.form === 'month') {
    const basis: Basis[] = [{ part: 'month', value: toMonth(scope.year, scope.month), from: 'scope' }]
    return { kind: 'month', ...baseOf(period, setting, monthsExtent(scope.year, scope.month, scope.month, toMonth(scope.year, scope.month), 'month'), basis), year: scope.year, month: scope.month }
  }
  if (scope?.kind === 'quarter' && period.form === 'quarter') {
    const { year, quarter } = scope
    const basis: Basis[] = [{ part: 'bounds', value: `${year}-Q${quarter}`, from: 'scope' }]
    return { kind: 'quarter', ...baseOf(period, setting, monthsExtent(year, quarter * 3 - 2, quarter * 3, `${year}-${32 + quarter}`, 'quarter'), basis), year, quarter }
  }
  return unresolved(period, setting, 'no-anchor')
}

function evaluateYears(years: YearsExpression, setting: Setting): TimeValue {
  const { from, to, sort, length } = years
  if (from > to) return invalid(years, setting, 'reversed-interval', { year: from })
  const issues: TimeIssue[] = length !== undefined && length !== to - from + 1 && length !== to - from ? ['length-mismatch'] : []
  if (sort !== 'school') return spanOf(years, setting, from, to, [], issues)
  const months = setting.context.schoolYear ?? { from: 9, to: 5 }
  const school = { ...years, approximate: true }
  const extent: Extent = { edtf: `${toMonth(from, months.from)}~/${toMonth(to, months.to)}~`, earliest: firstOf(from, months.from), latest: lastOf(to, months.to), precision: 'months' }
  const end = (year: number, month: number) => evaluate({ form: 'month', start: years.start, end: years.end, month, year, approximate: true }, setting)
  return { kind: 'interval', ...baseOf(school, setting, extent, [convention('school-year')], [...issues, 'convention']), start: end(from, months.from), end: end(to, months.to) }
}

const convention = (value: string): Basis => ({ part: 'bounds', value, from: 'convention' })

function spanOf(expression: TimeExpression, setting: Setting, from: number, to: number, basis: Basis[], issues: TimeIssue[] = []): TimeValue {
  const end = (year: number) => evaluate({ form: 'year', start: expression.start, end: expression.end, year }, setting)
  const mark = expression.approximate ? '~' : ''
  const extent: Extent = { edtf: `${from}${mark}/${to}${mark}`, earliest: firstOf(from, 1), latest: lastOf(to, 12), precision: 'years' }
  return { kind: 'interval', ...baseOf(expression, setting, extent, basis, issues), start: end(from), end: end(to) }
}

function evaluateWeek(week: WeekExpression, setting: Setting): TimeValue {
  const of = evaluate(week.of, setting)
  if (of.kind !== 'month') return { ...unresolved(week, setting, of.kind === 'unresolved' ? of.reason : 'no-anchor') }
  const { year, month } = of
  const last = dayOf(lastOf(year, month))
  const first = week.n === -1 ? last - 6 : week.n * 7 - 6
  if (first > last) return unresolved(week, setting, 'vague')
  const [earliest, latest] = [toIso(year, month, first), toIso(year, month, Math.min(first + 6, last))]
  return { kind: 'week', ...baseOf(week, setting, { edtf: `${earliest}/${latest}`, earliest, latest, precision: 'week' }, [...of.basis, convention('weeks-of-month')], ['convention']), of, n: week.n }
}

/** Hôm nay, tuần này, tháng sau: counted from the date line, never from a clock. */
function evaluateNow(now: NowExpression, setting: Setting): TimeValue {
  const { unit, shift } = now
  const day = issueDay(setting.context)
  const reference = unit === 'day' || unit === 'week' ? day : (issueMonth(setting.context) && `${issueMonth(setting.context)}-01`)
  if (!reference) return unresolved(now, setting, 'no-reference-date')
  const basis: Basis[] = [{ part: unit === 'day' || unit === 'week' ? 'day' : 'month', value: unit === 'day' || unit === 'week' ? reference : reference.slice(0, 7), from: 'issue-date' }]
  if (unit === 'day') {
    const iso = addDays(reference, shift)
    return { kind: 'date', ...baseOf(now, setting, { edtf: iso, earliest: iso, latest: iso, precision: 'day' }, basis), year: yearOf(iso), month: monthOf(iso), day: dayOf(iso) }
  }
  if (unit === 'week') {
    const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * shift)
    const sunday = addDays(monday, 6)
    return { kind: 'week', ...baseOf(now, setting, { edtf: `${monday}/${sunday}`, earliest: monday, latest: sunday, precision: 'week' }, basis) }
  }
  const moved = addMonths(reference, unit === 'month' ? shift : 3 * shift)
  const [year, month] = [yearOf(moved), monthOf(moved)]
  if (unit === 'month') return { kind: 'month', ...baseOf(now, setting, monthsExtent(year, month, month, toMonth(year, month), 'month'), basis), year, month }
  const quarter = Math.ceil(month / 3)
  return { kind: 'quarter', ...baseOf(now, setting, monthsExtent(year, quarter * 3 - 2, quarter * 3, `${year}-${32 + quarter}`, 'quarter'), basis), year, quarter }
}

// ---- parts of periods

function evaluatePart(part: PartExpression, setting: Setting): TimeValue {
  const of = evaluate(part.of, setting)
  if (of.earliest === null || of.latest === null) {
    if (of.kind === 'invalid') return { ...of, ...baseOf(part, setting, nowhere) }
    return unresolved(part, setting, of.kind === 'unresolved' ? of.reason : 'no-anchor')
  }
  const { partOfPeriod } = setting.context
  const law = partOfPeriod === 'civil-code' && !part.exact && of.kind !== 'quarter' && part.part.length < 7
  const extent = part.days !== undefined ? daysExtent(part, of) : law ? civilCode(part, of) : thirds(part, of)
  if (!extent) return unresolved(part, setting, 'vague')
  const exact = law || part.exact === true
  const basis: Basis[] = exact && !law ? of.basis : [...of.basis, law ? { part: 'bounds', value: 'civil-code-146', from: 'law' } : convention('thirds')]
  const expression = exact ? part : { ...part, approximate: true }
  return { kind: 'part', ...baseOf(expression, setting, extent, basis, exact ? [] : ['convention']), part: part.part, of }
}

function daysExtent({ days = 0, part }: PartExpression, of: TimeValue): Extent | null {
  if (!of.earliest || !of.latest || days < 1 || days > dayOf(of.latest)) return null
  const [earliest, latest] = part === 'end' ? [addDays(of.latest, 1 - days), of.latest] : [of.earliest, addDays(of.earliest, days - 1)]
  return { edtf: earliest === latest ? earliest : `${earliest}/${latest}`, earliest, latest, precision: 'day' }
}

/** Bộ luật Dân sự 2015, Điều 146: a part of a month or year is one day. */
function civilCode({ part }: PartExpression, of: TimeValue): Extent {
  const [first, last] = [of.earliest ?? '', of.latest ?? '']
  const middle = of.kind === 'month' ? `${first.slice(0, 8)}15` : `${first.slice(0, 4)}-06-30`
  const iso = part === 'start' ? first : part === 'end' ? last : middle
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day' }
}

/** The convention of administrative usage: the parts of a period leave no gap between them. */
function thirds({ part, exact }: PartExpression, of: TimeValue): Extent {
  const [first, last] = [of.earliest ?? '', of.latest ?? '']
  const half = part === 'first-half' || part === 'second-half'
  const mark = exact ? '' : '~'
  if (of.kind === 'month') {
    const [from, to] = half ? (part === 'first-half' ? [1, 15] : [16, 0]) : part === 'start' ? [1, 10] : part === 'middle' ? [11, 20] : [21, 0]
    const month = first.slice(0, 8)
    const [earliest, latest] = [`${month}${two(from)}`, to === 0 ? last : `${month}${to}`]
    return { edtf: `${earliest}${mark}/${latest}${mark}`, earliest, latest, precision: half ? 'half-month' : 'ten-days' }
  }
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1
  if (half) {
    // Half a quarter falls within its second month.
    const turn = months % 2 === 0 ? addMonths(first, months / 2) : addDays(addMonths(first, (months - 1) / 2), 15)
    const [earliest, latest] = part === 'first-half' ? [first, addDays(turn, -1)] : [turn, last]
    return { edtf: `${earliest}${mark}/${latest}${mark}`, earliest, latest, precision: 'months' }
  }
  // Of a year the middle is its two middle quarters; of a quarter its middle month.
  const third = months === 12 ? 3 : Math.max(1, Math.floor(months / 3))
  const [skip, count] = part === 'start' ? [0, third] : part === 'middle' ? [third, months - 2 * third] : [months - third, third]
  const earliest = addMonths(first, skip)
  const latest = addDays(addMonths(first, skip + count), -1)
  const precision: Precision = count === 1 ? 'month' : count === 3 ? 'quarter' : 'months'
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)]
  return { edtf: from === to ? `${from}${mark}` : `${from}${mark}/${to}${mark}`, earliest, latest, precision }
}

// ---- intervals, bounds, lists

/** The numbers that an expression has of its own, to lend to its neighbours. */
function lends(expression: TimeExpression): Sibling {
  if (expression.form === 'part') return lends(expression.of)
  if (expression.form === 'week') return lends(expression.of)
  if (expression.form === 'bound') return lends(expression.anchor)
  if (expression.form === 'interval') {
    const end = lends(expression.to)
    return end.year === undefined ? lends(expression.from) : end
  }
  if (!('year' in expression) || expression.shift !== undefined) return {}
  const year = typeof expression.year === 'number' && !('short' in expression && expression.short) ? expression.year : undefined
  if (expression.form !== 'date') return { year }
  return { year, month: expression.month ?? undefined, day: expression.day ?? undefined }
}

/** The first month of an expression, for telling whether a range turns the year. */
function monthIn(expression: TimeExpression, sibling: Sibling | undefined): number | null {
  if (expression.form === 'part') return monthIn(expression.of, sibling)
  if (expression.form === 'week') return expression.of.month ?? null
  if (expression.form === 'date') return expression.month === undefined ? (sibling?.month ?? null) : expression.month
  if (expression.form === 'month') return expression.month ?? null
  if (expression.form === 'quarter') return expression.quarter === undefined ? null : expression.quarter * 3 - 2
  if (expression.form === 'half') return expression.half * 6 - 5
  return null
}

const hasOwnYear = (expression: TimeExpression): boolean => lends(expression).year !== undefined || ('shift' in expression && expression.shift !== undefined && expression.form !== 'now')
const mayLackYear = (expression: TimeExpression): boolean =>
  expression.form === 'part' || expression.form === 'week' ? mayLackYear(expression.of) : 'year' in expression && expression.year === undefined && expression.shift === undefined

function evaluateInterval(interval: IntervalExpression, setting: Setting): TimeValue {
  const { from, to } = interval
  const [left, right] = [lends(from), lends(to)]
  const issues: TimeIssue[] = []
  const outer = setting.sibling ?? {}
  let start: TimeValue
  let end: TimeValue
  const turns = () => {
    const [first, last] = [monthIn(from, right), monthIn(to, left)]
    return first !== null && last !== null && first > last
  }
  // Neither end may borrow what the other one says of itself.
  const forStart = { ...outer, month: right.month, day: right.day, year: right.year ?? outer.year }
  const forEnd = { ...outer, month: left.month, day: left.day, year: left.year ?? outer.year }
  if (mayLackYear(from) && hasOwnYear(to) && right.year !== undefined) {
    const turned = turns()
    if (turned) issues.push('year-rollover')
    start = evaluate(from, { ...setting, sibling: { ...forStart, year: turned ? right.year - 1 : right.year } })
    end = evaluate(to, { ...setting, sibling: forEnd })
  } else {
    start = evaluate(from, { ...setting, sibling: forStart })
    const year = left.year ?? (start.earliest ? yearOf(start.earliest) : undefined)
    const turned = year !== undefined && mayLackYear(to) && turns()
    if (turned) issues.push('year-rollover')
    const inherited = left.year !== undefined || turned
    end = evaluate(to, { ...setting, sibling: turned ? { ...forEnd, year: year + 1 } : inherited ? forEnd : { ...forEnd, year: outer.year } })
  }
  if (start.kind === 'invalid' || end.kind === 'invalid') {
    const bad = start.kind === 'invalid' ? start : (end as typeof start)
    return { ...bad, ...baseOf(interval, setting, nowhere) }
  }
  // "từ nay đến …" without a date line is known at its end only.
  if (from.form === 'now' && from.unit === 'day' && start.kind === 'unresolved') return boundOf({ form: 'bound', start: interval.start, end: interval.end, relation: interval.before ? 'before' : 'by', anchor: to }, end, setting)
  if (start.kind === 'event' && start.event !== undefined && from.form === 'event' && from.event) {
    const known = eventDate(start.event, setting.context)
    if (known) start = { ...start, earliest: known.date, latest: known.date, edtf: known.date, precision: 'day', basis: [known.basis] }
  }
  const earliest = start.earliest
  const latest = end.latest && interval.before ? (end.earliest ? addDays(end.earliest, -1) : null) : end.latest
  if (earliest && latest && earliest > latest) return invalid(interval, setting, 'reversed-interval', start.kind === 'date' ? { year: start.year, month: start.month, day: start.day } : {})
  if (interval.length && earliest && latest && !fits(interval.length, earliest, latest)) issues.push('length-mismatch')
  const approximate = start.approximate || end.approximate || interval.approximate === true
  const level = Math.max(edtfLevel(start), edtfLevel(end), interval.before ? edtfLevel(end) : 0)
  const known = (value: TimeValue, day: IsoDate | null) => (day ? toEnd(day, level, approximate) : value.kind === 'unresolved' ? null : '')
  const [a, b] = [known(start, earliest), known(end, latest)]
  const edtf = a === null || b === null || (a === '' && b === '') ? null : `${a}/${b}`
  const precision = edtfLevel(start) === edtfLevel(end) && start.precision === end.precision ? start.precision : earliest && latest ? (level === 2 ? 'day' : level === 1 ? 'months' : 'years') : 'none'
  const basis = [...start.basis, ...end.basis]
  if (setting.context.field === 'time-cell') beforeIssue(latest, setting.context, issues)
  return { kind: 'interval', ...baseOf(approximate ? { ...interval, approximate } : interval, setting, { edtf, earliest, latest, precision }, basis, issues), start, end }
}

/** Whether a stated length fits its dates; both ends count. */
function fits({ amount, unit, working, max }: Length, earliest: IsoDate, latest: IsoDate): boolean {
  if (working || max !== undefined || unit === 'hour' || !Number.isInteger(amount)) return true
  const end = unit === 'day' ? addDays(earliest, amount) : unit === 'week' ? addDays(earliest, 7 * amount) : addMonths(earliest, unit === 'year' ? 12 * amount : amount)
  return addDays(latest, 1) === end
}

function evaluateBound(bound: BoundExpression, setting: Setting): TimeValue {
  return boundOf(bound, evaluate(bound.anchor, setting), setting)
}

function boundOf(bound: BoundExpression, anchor: TimeValue, setting: Setting): TimeValue {
  const { context } = setting
  const { relation } = bound
  if (anchor.kind === 'invalid') return { ...anchor, ...baseOf(bound, setting, nowhere, anchor.basis, anchor.issues) }
  if (anchor.kind === 'incomplete') {
    const { edtf, earliest, latest, precision } = anchor
    return { ...anchor, ...baseOf(bound, setting, { edtf, earliest, latest, precision }, anchor.basis), relation }
  }
  let value = anchor
  if (anchor.kind === 'event' && anchor.event !== undefined) {
    const known = eventDate(anchor.event, context)
    if (known) value = { ...anchor, earliest: known.date, latest: known.date, edtf: known.date, precision: 'day', basis: [known.basis] }
  }
  const clock = value.kind === 'date' ? value.clock : undefined
  const issues: TimeIssue[] = value.issues.filter((issue) => issue !== 'before-issue-date')
  const level = edtfLevel(value)
  const approximate = value.approximate || bound.approximate === true
  let earliest: IsoDate | null = null
  let latest: IsoDate | null = null
  if (relation === 'from') earliest = value.earliest
  else if (relation === 'after') earliest = value.latest && (clock ? value.latest : addDays(value.latest, 1))
  else if (relation === 'before' && !clock && context.beforeIsStrict !== false) latest = value.earliest && addDays(value.earliest, -1)
  else latest = value.kind === 'part' && value.of.latest && value.part === 'end' ? value.of.latest : value.latest
  if (latest && bound.until && context.untilYearInclusive === false && value.kind === 'year') latest = addDays(value.earliest ?? latest, -1)
  const edtf = earliest ? `${toEnd(earliest, level, approximate)}/..` : latest ? `../${toEnd(latest, level, approximate)}` : null
  if (!bound.horizon && (relation === 'by' || relation === 'before')) beforeIssue(latest, context, issues)
  const result: BoundValue = {
    kind: 'bound', ...baseOf({ ...bound, approximate, tentative: bound.tentative === true || value.tentative }, setting, { edtf, earliest, latest, precision: value.precision }, value.basis, issues),
    relation, anchor: value, ...(clock ? { clock } : {}),
  }
  return result
}

function evaluateContinuous(continuous: ContinuousExpression, setting: Setting): TimeValue {
  const within = continuous.within && evaluate(continuous.within, setting)
  if (!within) return { kind: 'continuous', ...baseOf(continuous, setting, nowhere) }
  const { edtf, earliest, latest, precision, basis, issues } = within
  return { kind: 'continuous', ...baseOf(continuous, setting, { edtf, earliest, latest, precision }, basis, issues), within }
}

function evaluateList(list: ListExpression, setting: Setting): TimeValue {
  const { items } = list
  const lent = items.map(lends)
  const values = items.map((item, index) => evaluate(item, { ...setting, sibling: siblingOf(lent, index, setting.sibling) }))
  const bounds = (side: 'earliest' | 'latest') => {
    const days = values.map((value) => value[side])
    return days.some((day) => day === null) ? null : (days.sort()[side === 'earliest' ? 0 : days.length - 1] ?? null)
  }
  const plain = values.every(({ kind, edtf, approximate }) => (kind === 'date' || kind === 'month' || kind === 'year') && edtf !== null && !approximate)
  const precisions = new Set(values.map(({ precision }) => precision))
  const [earliest, latest] = [bounds('earliest'), bounds('latest')]
  const extent: Extent = {
    edtf: plain ? `{${values.map(({ edtf }) => edtf).join(',')}}` : null, earliest, latest,
    precision: earliest && latest && precisions.size === 1 ? (values[0]?.precision ?? 'none') : 'none',
  }
  const issues: TimeIssue[] = []
  if (list.length && list.length.amount !== values.length && list.length.max === undefined) issues.push('length-mismatch')
  return { kind: 'list', ...baseOf(list, setting, extent, [], issues), items: values, conjunction: list.conjunction }
}

/** What the nearest neighbour lends: from the right, else from the left. */
function siblingOf(lent: Sibling[], index: number, outer: Sibling | undefined): Sibling | undefined {
  const nearest = (part: keyof Sibling) => {
    for (let right = index + 1; right < lent.length; right++) if (lent[right]?.[part] !== undefined) return lent[right]?.[part]
    for (let left = index - 1; left >= 0; left--) if (lent[left]?.[part] !== undefined) return lent[left]?.[part]
    return outer?.[part]
  }
  return { year: nearest('year'), month: nearest('month'), day: undefined }
}
