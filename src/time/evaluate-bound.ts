import { addDays } from './calendar.js'
import { beforeIssue } from './context-issues.js'
import { edtfLevel, toEnd } from './edtf.js'
import { withEventDate } from './events.js'
import type { BoundExpression } from './expression.js'
import type { BoundValue, IncompleteValue, InvalidValue, IsoDate, TimeIssue, TimeValue } from './types.js'
import { makeValue, nowhere, type Setting, unresolved } from './value-base.js'

/** Trước, chậm nhất, từ, sau: strictness is settled here, in `earliest` and `latest`. */
export function evaluateBound(bound: BoundExpression, setting: Setting): TimeValue {
  const anchor = setting.evaluate(bound.anchor, setting)
  const { context } = setting
  const { relation } = bound
  if (anchor.kind === 'invalid')
    return { ...anchor, ...makeValue<InvalidValue>(anchor.kind, bound, setting, nowhere, anchor.basis, anchor.issues) }
  if (anchor.kind === 'incomplete')
    return { ...anchor, ...makeValue<IncompleteValue>(anchor.kind, bound, setting, anchor, anchor.basis), relation }
  const value = withEventDate(anchor, context)
  // What no calendar gives stays unresolved, whatever the bound: trước mùa khô, sau Tết Nguyên đán.
  if (
    value.kind === 'unresolved' &&
    value.reason !== 'no-year' &&
    value.reason !== 'ambiguous-year' &&
    value.reason !== 'no-reference-date'
  )
    return unresolved(bound, setting, value.reason)
  const clock = value.kind === 'date' ? value.clock : undefined
  const issues: TimeIssue[] = value.issues.filter((issue) => issue !== 'before-issue-date')
  const level = edtfLevel(value)
  const approximate = value.approximate || bound.approximate === true
  let earliest: IsoDate | null = null
  let latest: IsoDate | null = null
  if (relation === 'from') earliest = value.earliest
  else if (relation === 'after') earliest = value.latest && (clock ? value.latest : addDays(value.latest, 1))
  else if (relation === 'before' && !clock && context.beforeIsStrict !== false)
    latest = value.earliest && addDays(value.earliest, -1)
  else latest = value.kind === 'part' && value.of.latest && value.part === 'end' ? value.of.latest : value.latest
  if (latest && bound.until && context.untilYearInclusive === false && value.kind === 'year')
    latest = addDays(value.earliest ?? latest, -1)
  const edtf = earliest
    ? `${toEnd(earliest, level, approximate)}/..`
    : latest
      ? `../${toEnd(latest, level, approximate)}`
      : null
  if (!bound.horizon && (relation === 'by' || relation === 'before')) beforeIssue(latest, context, issues)
  const extent = { edtf, earliest, latest, precision: value.precision }
  const result = makeValue<BoundValue>('bound', bound, setting, extent, value.basis, issues)
  result.approximate = approximate
  result.tentative ||= value.tentative
  result.relation = relation
  result.anchor = value
  if (clock) result.clock = clock
  return result
}
