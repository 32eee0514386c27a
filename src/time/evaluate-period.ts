import { addDays, addMonths, dayOf, firstOf, lastOf, monthOf, toIso, toMonth, weekdayOf, yearOf } from './calendar.js'
import { beforeIssue, outsidePlan } from './context-issues.js'
import { toRange } from './edtf.js'
import type { NowExpression, PlanExpression, TimeExpression, WeekExpression, YearsExpression } from './expression.js'
import { issueDay, issueMonth, resolveYear } from './resolve-year.js'
import type { Basis, Precision, TimeBase, TimeIssue, TimeValue } from './types.js'
import { approximately, baseOf, convention, type Extent, invalid, type Setting, two, unresolved } from './value-base.js'

type PeriodExpression = Extract<TimeExpression, { form: 'month' | 'quarter' | 'half' | 'months' | 'year' }>

const monthsExtent = (year: number, from: number, to: number, edtf: string | null, precision: Precision): Extent => ({
  edtf: edtf ?? toRange(toMonth(year, from), toMonth(year, to)),
  earliest: firstOf(year, from),
  latest: lastOf(year, to),
  precision,
})
const yearExtent = (year: number): Extent => monthsExtent(year, 1, 12, String(year), 'year')

/** Tháng, quý, 6 tháng, năm. */
export function evaluatePeriod(period: PeriodExpression, setting: Setting): TimeValue {
  const { context } = setting
  const number = period.form === 'month' ? period.month : period.form === 'quarter' ? period.quarter : 1
  if (number == null) return bareUnit(period, setting)
  if (period.form === 'month' && (number < 1 || number > 12))
    return invalid(period, setting, 'month-out-of-range', { month: number, year: period.year })
  if (period.form === 'quarter' && (number < 1 || number > 4))
    return invalid(period, setting, 'quarter-out-of-range', { quarter: number, year: period.year })
  const found = resolveYear(period.year, period.shift, context, setting.sibling)
  if (found.year === null) {
    return unresolved(
      period,
      setting,
      found.reason === 'no-year' && period.shift !== undefined ? 'no-reference-date' : found.reason,
      period.form === 'month' ? `XXXX-${two(number)}` : undefined,
    )
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
      return {
        kind: 'month',
        ...base(monthsExtent(year, number, number, approximately(toMonth(year, number), period), 'month')),
        year,
        month: number,
      }
    case 'quarter':
      return {
        kind: 'quarter',
        ...base(monthsExtent(year, number * 3 - 2, number * 3, `${year}-${32 + number}`, 'quarter')),
        year,
        quarter: number,
      }
    case 'half':
      return {
        kind: 'half',
        ...base(monthsExtent(year, period.half * 6 - 5, period.half * 6, `${year}-${39 + period.half}`, 'half-year')),
        year,
        half: period.half,
      }
    case 'year':
      return { kind: 'year', ...base({ ...yearExtent(year), edtf: approximately(String(year), period) }), year }
    case 'months': {
      const [from, to] = period.side === 'start' ? [1, period.count] : [13 - period.count, 12]
      const extent = monthsExtent(year, from, to, null, from === to ? 'month' : 'months')
      const inner = { ...setting, sibling: { year } }
      const end = (month: number) =>
        setting.evaluate({ form: 'month', start: period.start, end: period.end, month, year: undefined }, inner)
      return { kind: 'interval', ...base(extent), start: end(from), end: end(to) }
    }
  }
}

/** "tháng", "quý" without number: the one that the heading names, if it names one. */
function bareUnit(period: PeriodExpression, setting: Setting): TimeValue {
  const { scope } = setting.context
  if (scope?.kind === 'month' && period.form === 'month') {
    const basis: Basis[] = [{ part: 'month', value: toMonth(scope.year, scope.month), from: 'scope' }]
    return {
      kind: 'month',
      ...baseOf(
        period,
        setting,
        monthsExtent(scope.year, scope.month, scope.month, toMonth(scope.year, scope.month), 'month'),
        basis,
      ),
      year: scope.year,
      month: scope.month,
    }
  }
  if (scope?.kind === 'quarter' && period.form === 'quarter') {
    const { year, quarter } = scope
    const basis: Basis[] = [{ part: 'bounds', value: `${year}-Q${quarter}`, from: 'scope' }]
    return {
      kind: 'quarter',
      ...baseOf(
        period,
        setting,
        monthsExtent(year, quarter * 3 - 2, quarter * 3, `${year}-${32 + quarter}`, 'quarter'),
        basis,
      ),
      year,
      quarter,
    }
  }
  return unresolved(period, setting, 'no-anchor')
}

/** Cả giai đoạn: the years of the plan. */
export function evaluatePlan(expression: PlanExpression, setting: Setting): TimeValue {
  const { planPeriod } = setting.context
  if (!planPeriod) return unresolved(expression, setting, 'no-year')
  const { from, to } = planPeriod
  const basis: Basis[] = [{ part: 'bounds', value: from === to ? `${from}` : `${from}/${to}`, from: 'plan-period' }]
  return from === to
    ? { kind: 'year', ...baseOf(expression, setting, yearExtent(from), basis), year: from }
    : spanOf(expression, setting, from, to, basis)
}

/** Giai đoạn, nhiệm kỳ, năm học. */
export function evaluateYears(years: YearsExpression, setting: Setting): TimeValue {
  const { from, to, sort, length } = years
  if (from > to) return invalid(years, setting, 'reversed-interval', { year: from })
  const issues: TimeIssue[] =
    length !== undefined && length !== to - from + 1 && length !== to - from ? ['length-mismatch'] : []
  if (sort !== 'school') return spanOf(years, setting, from, to, [], issues)
  const months = setting.context.schoolYear ?? { from: 9, to: 5 }
  const school = { ...years, approximate: true }
  const extent: Extent = {
    edtf: `${toMonth(from, months.from)}~/${toMonth(to, months.to)}~`,
    earliest: firstOf(from, months.from),
    latest: lastOf(to, months.to),
    precision: 'months',
  }
  const end = (year: number, month: number) =>
    setting.evaluate({ form: 'month', start: years.start, end: years.end, month, year, approximate: true }, setting)
  return {
    kind: 'interval',
    ...baseOf(school, setting, extent, [convention('school-year')], [...issues, 'convention']),
    start: end(from, months.from),
    end: end(to, months.to),
  }
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
  return { kind: 'interval', ...baseOf(expression, setting, extent, basis, issues), start: end(from), end: end(to) }
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
  return {
    kind: 'week',
    ...baseOf(
      week,
      setting,
      { edtf: toRange(earliest, latest), earliest, latest, precision: 'week' },
      [...of.basis, convention('weeks-of-month')],
      ['convention'],
    ),
    of,
    n: week.n,
  }
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
    return {
      kind: 'date',
      ...baseOf(now, setting, { edtf: iso, earliest: iso, latest: iso, precision: 'day' }, basis),
      year: yearOf(iso),
      month: monthOf(iso),
      day: dayOf(iso),
    }
  }
  if (unit === 'week') {
    const monday = addDays(reference, 1 - weekdayOf(reference) + 7 * shift)
    const sunday = addDays(monday, 6)
    return {
      kind: 'week',
      ...baseOf(
        now,
        setting,
        { edtf: `${monday}/${sunday}`, earliest: monday, latest: sunday, precision: 'week' },
        basis,
      ),
    }
  }
  const moved = addMonths(reference, unit === 'month' ? shift : 3 * shift)
  const [year, month] = [yearOf(moved), monthOf(moved)]
  if (unit === 'month')
    return {
      kind: 'month',
      ...baseOf(now, setting, monthsExtent(year, month, month, toMonth(year, month), 'month'), basis),
      year,
      month,
    }
  const quarter = Math.ceil(month / 3)
  return {
    kind: 'quarter',
    ...baseOf(
      now,
      setting,
      monthsExtent(year, quarter * 3 - 2, quarter * 3, `${year}-${32 + quarter}`, 'quarter'),
      basis,
    ),
    year,
    quarter,
  }
}
