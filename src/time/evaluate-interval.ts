import { addDays, addMonths, yearOf } from './calendar.js'
import { beforeIssue } from './context-issues.js'
import { edtfLevel, toEnd, toRange } from './edtf.js'
import { evaluateBound } from './evaluate-bound.js'
import { withEventDate } from './events.js'
import type { IntervalExpression, Length, TimeExpression } from './expression.js'
import { lends } from './lends.js'
import type { Sibling } from './resolve-year.js'
import type { IntervalValue, InvalidValue, IsoDate, TimeIssue, TimeValue } from './types.js'
import { beside, invalid, makeValue, nowhere, type Setting } from './value-base.js'

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

const hasOwnYear = (expression: TimeExpression): boolean =>
  lends(expression).year !== undefined ||
  ('shift' in expression && expression.shift !== undefined && expression.form !== 'now')
const mayLackYear = (expression: TimeExpression): boolean =>
  expression.form === 'part' || expression.form === 'week'
    ? mayLackYear(expression.of)
    : 'year' in expression && expression.year === undefined && expression.shift === undefined

/** Từ … đến …, with the year that one end lends the other. */
export function evaluateInterval(interval: IntervalExpression, setting: Setting): TimeValue {
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
  const forStart: Sibling = { year: right.year ?? outer.year, month: right.month, day: right.day }
  const forEnd: Sibling = { year: left.year ?? outer.year, month: left.month, day: left.day }
  if (mayLackYear(from) && hasOwnYear(to) && right.year !== undefined) {
    const turned = turns()
    if (turned) issues.push('year-rollover')
    forStart.year = turned ? right.year - 1 : right.year
    start = setting.evaluate(from, beside(setting, forStart))
    end = setting.evaluate(to, beside(setting, forEnd))
  } else {
    start = setting.evaluate(from, beside(setting, forStart))
    const year = left.year ?? (start.earliest ? yearOf(start.earliest) : undefined)
    const turned = year !== undefined && mayLackYear(to) && turns()
    if (turned) issues.push('year-rollover')
    forEnd.year = turned ? year + 1 : hasOwnYear(from) ? year : outer.year
    end = setting.evaluate(to, beside(setting, forEnd))
  }
  const bad = start.kind === 'invalid' ? start : end.kind === 'invalid' ? end : null
  if (bad) return { ...bad, ...makeValue<InvalidValue>(bad.kind, interval, setting, nowhere) }
  // "từ nay đến …" without a date line is known at its end only.
  if (from.form === 'now' && from.unit === 'day' && start.kind === 'unresolved') {
    return evaluateBound(
      {
        form: 'bound',
        start: interval.start,
        end: interval.end,
        relation: interval.before ? 'before' : 'by',
        anchor: to,
      },
      setting,
    )
  }
  start = withEventDate(start, setting.context)
  end = withEventDate(end, setting.context)
  const earliest = start.earliest
  const latest = end.latest && interval.before ? (end.earliest ? addDays(end.earliest, -1) : null) : end.latest
  if (earliest && latest && earliest > latest)
    return invalid(
      interval,
      setting,
      'reversed-interval',
      start.kind === 'date' ? { year: start.year, month: start.month, day: start.day } : {},
    )
  if (interval.length && earliest && latest && !fits(interval.length, earliest, latest)) issues.push('length-mismatch')
  const approximate = start.approximate || end.approximate || interval.approximate === true
  const level = Math.max(edtfLevel(start), edtfLevel(end), interval.before ? edtfLevel(end) : 0)
  const known = (value: TimeValue, day: IsoDate | null) =>
    day ? toEnd(day, level, approximate) : value.kind === 'unresolved' ? null : ''
  const [a, b] = [known(start, earliest), known(end, latest)]
  const edtf = a === null || b === null || (a === '' && b === '') ? null : toRange(a, b)
  const precision =
    edtfLevel(start) === edtfLevel(end) && start.precision === end.precision
      ? start.precision
      : earliest && latest
        ? level === 2
          ? 'day'
          : level === 1
            ? 'months'
            : 'years'
        : 'none'
  const basis = [...start.basis]
  for (const one of end.basis)
    if (!basis.some(({ part, value, from }) => part === one.part && value === one.value && from === one.from))
      basis.push(one)
  for (const issue of [...start.issues, ...end.issues])
    if (issue !== 'before-issue-date' && !issues.includes(issue)) issues.push(issue)
  if (setting.context.field === 'time-cell') beforeIssue(latest, setting.context, issues)
  const value = makeValue<IntervalValue>(
    'interval',
    interval,
    setting,
    { edtf, earliest, latest, precision },
    basis,
    issues,
  )
  value.approximate = approximate
  value.start = start
  value.end = end
  return value
}

/** Whether a stated length fits its dates; both ends count. */
function fits({ amount, unit, working, max }: Length, earliest: IsoDate, latest: IsoDate): boolean {
  if (working || max !== undefined || unit === 'hour' || !Number.isInteger(amount)) return true
  const end =
    unit === 'day'
      ? addDays(earliest, amount)
      : unit === 'week'
        ? addDays(earliest, 7 * amount)
        : addMonths(earliest, unit === 'year' ? 12 * amount : amount)
  return addDays(latest, 1) === end
}
