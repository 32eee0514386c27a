import { addDays, addMonths, dayOf, firstOf, lastOf, monthOf, toIso, toMonth, weekdayOf, yearOf } from './calendar.js'
import { beforeIssue, outsidePlan } from './context-issues.js'
import { toRange } from './edtf.js'
import type { NowExpression, PlanExpression, TimeExpression, WeekExpression, YearsExpression } from './expression.js'
import { issueDay, issueMonth, resolveYear } from './resolve-year.js'
import type {
  Basis,
  DateValue,
  HalfYearValue,
  IntervalValue,
  MonthValue,
  Precision,
  QuarterValue,
  TimeIssue,
  TimeValue,
  WeekValue,
  YearValue,
} from './types.js'
import {
  approximately,
  beside,
  convention,
  type Extent,
  invalid,
  makeValue,
  type Setting,
  two,
  unresolved,
} from './value-base.js'

type PeriodExpression = Extract<TimeExpression, { form: 'month' | 'quarter' | 'half' | 'months' | 'year' }>

const monthsExtent = (year: number, from: number, to: number, edtf: string | null, precision: Precision): Extent => ({
  edtf: edtf ?? toRange(toMonth(year, from), toMonth(year, to)),
  earliest: firstOf(year, from),
  latest: lastOf(year, to),
  precision,
})

/** Tháng, quý, 6 tháng, năm. */
export function evaluatePeriod(period: PeriodExpression, setting: Setting): TimeValue {
  const { context } = setting
  const number = period.form === 'month' ? period.month : period.form === 'quarter' ? period.quarter : 1
  if (number == null) return bareUnit(period, setting)
  if (period.form === 'month' && (number < 1 || number > 12))
    return invalid(period, setting, 'month-out-of-range', { month: number, year: period.year })
  if (period.form === 'quarter' && (number < 1 || number > 4))
    return invalid(period, setting, 'quarter-out-of-range', { quarter: number, year: period.year })
  const found = resolveYear(
    period.year,
    period.shift,
    context,
    setting.sibling,
    period.form === 'month' ? number : undefined,
  )
  if (found.year === null) {
    return unresolved(
      period,
      setting,
      found.reason === 'no-year' && period.shift !== undefined ? 'no-reference-date' : found.reason,
      period.form === 'month' ? `XXXX-${two(number)}` : undefined,
    )
  }
  const { year, basis } = found
  const value = periodOf(period, number, setting, year, basis)
  outsidePlan(period.year, year, context, value.issues)
  if (basis.length > 0 || context.field === 'time-cell') beforeIssue(value.latest, context, value.issues)
  return value
}

function periodOf(
  period: PeriodExpression,
  number: number,
  setting: Setting,
  year: number,
  basis: readonly Basis[],
): TimeValue {
  switch (period.form) {
    case 'month':
      return monthValue(period, setting, year, number, basis, approximately(toMonth(year, number), period))
    case 'quarter':
      return quarterValue(period, setting, year, number, basis)
    case 'year':
      return yearValue(period, setting, year, basis, approximately(String(year), period))
    case 'half': {
      const extent = monthsExtent(
        year,
        period.half * 6 - 5,
        period.half * 6,
        `${year}-${39 + period.half}`,
        'half-year',
      )
      const value = makeValue<HalfYearValue>('half', period, setting, extent, basis)
      value.year = year
      value.half = period.half
      return value
    }
    case 'months': {
      const [from, to] = period.side === 'start' ? [1, period.count] : [13 - period.count, 12]
      const extent = monthsExtent(year, from, to, null, from === to ? 'month' : 'months')
      const inner = beside(setting, { year })
      const end = (month: number) =>
        setting.evaluate({ form: 'month', start: period.start, end: period.end, month, year: undefined }, inner)
      return stretchOf(period, setting, extent, end(from), end(to), basis)
    }
  }
}

function monthValue(
  expression: TimeExpression,
  setting: Setting,
  year: number,
  month: number,
  basis: readonly Basis[],
  edtf = toMonth(year, month),
): MonthValue {
  const extent = monthsExtent(year, month, month, edtf, 'month')
  const value = makeValue<MonthValue>('month', expression, setting, extent, basis)
  value.year = year
  value.month = month
  return value
}

function quarterValue(
  expression: TimeExpression,
  setting: Setting,
  year: number,
  quarter: number,
  basis: readonly Basis[],
): QuarterValue {
  const extent = monthsExtent(year, quarter * 3 - 2, quarter * 3, `${year}-${32 + quarter}`, 'quarter')
  const value = makeValue<QuarterValue>('quarter', expression, setting, extent, basis)
  value.year = year
  value.quarter = quarter
  return value
}

function yearValue(
  expression: TimeExpression,
  setting: Setting,
  year: number,
  basis: readonly Basis[],
  edtf = String(year),
): YearValue {
  const value = makeValue<YearValue>('year', expression, setting, monthsExtent(year, 1, 12, edtf, 'year'), basis)
  value.year = year
  return value
}

function stretchOf(
  expression: TimeExpression,
  setting: Setting,
  extent: Extent,
  start: TimeValue,
  end: TimeValue,
  basis: readonly Basis[],
  issues: readonly TimeIssue[] = [],
): IntervalValue {
  const value = makeValue<IntervalValue>('interval', expression, setting, extent, basis, issues)
  value.start = start
  value.end = end
  return value
}

/** "tháng", "quý" without number: the one that the heading names, if it names one. */
function bareUnit(period: PeriodExpression, setting: Setting): TimeValue {
  const { scope } = setting.context
  if (scope?.kind === 'month' && period.form === 'month')
    return monthValue(period, setting, scope.year, scope.month, [
      { part: 'month', value: toMonth(scope.year, scope.month), from: 'scope' },
    ])
  if (scope?.kind === 'quarter' && period.form === 'quarter')
    return quarterValue(period, setting, scope.year, scope.quarter, [
      { part: 'bounds', value: `${scope.year}-Q${scope.quarter}`, from: 'scope' },
    ])
  return unresolved(period, setting, 'no-anchor')
}

/** Cả giai đoạn: the years of the plan. */
export function evaluatePlan(expression: PlanExpression, setting: Setting): TimeValue {
  const { planPeriod } = setting.context
  if (!planPeriod) return unresolved(expression, setting, 'no-year')
  const { from, to } = planPeriod
  const basis: Basis[] = [{ part: 'bounds', value: from === to ? `${from}` : `${from}/${to}`, from: 'plan-period' }]
  return from === to ? yearValue(expression, setting, from, basis) : spanOf(expression, setting, from, to, basis)
}

/** Giai đoạn, nhiệm kỳ, năm học. */
export function evaluateYears(years: YearsExpression, setting: Setting): TimeValue {
  const { from, to, sort, length } = years
  if (from > to) return invalid(years, setting, 'reversed-interval', { year: from })
  const issues: TimeIssue[] =
    length !== undefined && length !== to - from + 1 && length !== to - from ? ['length-mismatch'] : []
  if (sort !== 'school') return spanOf(years, setting, from, to, [], issues)
  const months = setting.context.schoolYear ?? { from: 9, to: 5 }
  const extent: Extent = {
    edtf: `${toMonth(from, months.from)}~/${toMonth(to, months.to)}~`,
    earliest: firstOf(from, months.from),
    latest: lastOf(to, months.to),
    precision: 'months',
  }
  const end = (year: number, month: number) =>
    setting.evaluate({ form: 'month', start: years.start, end: years.end, month, year, approximate: true }, setting)
  const [start, last] = [end(from, months.from), end(to, months.to)]
  const basis = [convention('school-year')]
  const value = stretchOf(years, setting, extent, start, last, basis, [...issues, 'convention'])
  value.approximate = true
  return value
}

function spanOf(
  expression: TimeExpression,
  setting: Setting,
  from: number,
  to: number,
  basis: Basis[],
  issues: TimeIssue[] = [],
): TimeValue {
  const end = (year: number) =>
    setting.evaluate({ form: 'year', start: expression.start, end: expression.end, year }, setting)
  const mark = expression.approximate ? '~' : ''
  const extent: Extent = {
    edtf: toRange(`${from}${mark}`, `${to}${mark}`),
    earliest: firstOf(from, 1),
    latest: lastOf(to, 12),
    precision: 'years',
  }
  return stretchOf(expression, setting, extent, end(from), end(to), basis, issues)
}

/** Tuần of a month: days 1–7, 8–14, 15–21, 22–28; the last is the last seven. */
export function evaluateWeek(week: WeekExpression, setting: Setting): TimeValue {
  const of = setting.evaluate(week.of, setting)
  if (of.kind !== 'month') return unresolved(week, setting, of.kind === 'unresolved' ? of.reason : 'no-anchor')
  const { year, month } = of
  const last = dayOf(lastOf(year, month))
  const first = week.n === -1 ? last - 6 : week.n * 7 - 6
  if (first > last) return unresolved(week, setting, 'vague')
  const [earliest, latest] = [toIso(year, month, first), toIso(year, month, Math.min(first + 6, last))]
  const extent: Extent = { edtf: toRange(earliest, latest), earliest, latest, precision: 'week' }
  const basis = [...of.basis, convention('weeks-of-month')]
  const value = makeValue<WeekValue>('week', week, setting, extent, basis, ['convention'])
  value.of = of
  value.n = week.n
  return value
}

/** Hôm nay, tuần này, tháng sau: counted from the date line, never from a clock. */
export function evaluateNow(now: NowExpression, setting: Setting): TimeValue {
  const { unit, shift } = now
  const day = issueDay(setting.context)
  const reference =
    unit === 'day' || unit === 'week' ? day : issueMonth(setting.context) && `${issueMonth(setting.context)}-01`
  if (!reference) return unresolved(now, setting, 'no-reference-date')
  const basis: Basis[] = [
    {
      part: unit === 'day' || unit === 'week' ? 'day' : 'month',
      value: unit === 'day' || unit === 'week' ? reference : reference.slice(0, 7),
      from: 'issue-date',
    },
  ]
  if (unit === 'day') {
    const iso = addDays(reference, shift)
    const extent: Extent = { edtf: iso, earliest: iso, latest: iso, precision: 'day' }
    const value = makeValue<DateValue>('date', now, setting, extent, basis)
    value.year = yearOf(iso)
    value.month = monthOf(iso)
    value.day = dayOf(iso)
    return value
  }
  if (unit === 'week') {
    const earliest = addDays(reference, 1 - weekdayOf(reference) + 7 * shift)
    const latest = addDays(earliest, 6)
    const extent: Extent = { edtf: `${earliest}/${latest}`, earliest, latest, precision: 'week' }
    return makeValue<WeekValue>('week', now, setting, extent, basis)
  }
  const moved = addMonths(reference, unit === 'month' ? shift : 3 * shift)
  const [year, month] = [yearOf(moved), monthOf(moved)]
  return unit === 'month'
    ? monthValue(now, setting, year, month, basis)
    : quarterValue(now, setting, year, Math.ceil(month / 3), basis)
}
