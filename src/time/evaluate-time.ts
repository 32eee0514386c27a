import { evaluateBound } from './evaluate-bound.js'
import { evaluateDate } from './evaluate-date.js'
import { evaluateInterval } from './evaluate-interval.js'
import { evaluateList } from './evaluate-list.js'
import { evaluatePart } from './evaluate-part.js'
import { evaluateNow, evaluatePeriod, evaluatePlan, evaluateWeek, evaluateYears } from './evaluate-period.js'
import { evaluateRelative, isoDuration } from './evaluate-relative.js'
import { evaluateSet } from './evaluate-set.js'
import type { ContinuousExpression, DurationExpression, EventExpression, TimeExpression } from './expression.js'
import type { ContinuousValue, DurationValue, EventValue, TimeContext, TimeValue } from './types.js'
import { makeValue, nowhere, type Place, type Setting, unresolved } from './value-base.js'

/**
 * The value of an expression: what it means in the context, and where each part that was not in the text came from.
 * `place` tells where a stretch of the scanned text stands in the source, and how it reads there.
 */
export function evaluateTime(expression: TimeExpression, context: TimeContext, place: Place): TimeValue {
  return evaluate(expression, { context, place, sibling: undefined, evaluate })
}

function evaluate(expression: TimeExpression, setting: Setting): TimeValue {
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
      return evaluateDuration(expression, setting)
    case 'event':
      return evaluateEvent(expression, setting)
    case 'list':
      return evaluateList(expression, setting)
    case 'plan':
      return evaluatePlan(expression, setting)
    case 'vague':
      return unresolved(expression, setting, expression.reason)
  }
}

/** Thường xuyên: open on both sides unless the text bounds it. */
function evaluateContinuous(continuous: ContinuousExpression, setting: Setting): TimeValue {
  const within = continuous.within && setting.evaluate(continuous.within, setting)
  if (!within) return makeValue<ContinuousValue>('continuous', continuous, setting, nowhere)
  const value = makeValue<ContinuousValue>('continuous', continuous, setting, within, within.basis, within.issues)
  value.within = within
  return value
}

function evaluateDuration(duration: DurationExpression, setting: Setting): TimeValue {
  const value = makeValue<DurationValue>('duration', duration, setting, nowhere)
  const { amount, max, unit, working, per } = duration
  value.iso = isoDuration(amount, unit)
  if (max !== undefined) value.isoMax = isoDuration(max, unit)
  value.working = working
  if (per) value.per = setting.place(per.start, per.end).text
  return value
}

function evaluateEvent(expression: EventExpression, setting: Setting): TimeValue {
  const { event, trigger } = expression
  const value = makeValue<EventValue>('event', expression, setting, nowhere)
  value.trigger = trigger
  if (event) value.event = setting.place(event.start, event.end).text
  return value
}
