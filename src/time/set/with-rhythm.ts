import type { IntervalExpression, Reading, SetExpression, TimeExpression } from '../expression.js'
import { skipBlank } from '../phrase.js'
import { toList } from '../read-sequence.js'
import type { TimeAnchor } from '../types.js'
import { readEvery } from './read-every.js'

/** Turns a time without year into the anchor of the rhythm that follows it: `tháng 5 và tháng 11 hằng năm`. */
export function withRhythm({ key }: Reading, expression: TimeExpression): TimeExpression {
  const set = readEvery(key, skipBlank(key, expression.end))
  if (set?.every !== 1) return expression
  return toAnchor(expression, set, expression.start, set.end) ?? expression
}

/** The expression as anchors of `set`, or null where it has a year of its own or does not fit. */
export function toAnchor(
  expression: TimeExpression,
  set: SetExpression,
  start: number,
  end: number,
): TimeExpression | null {
  const relation =
    expression.form === 'bound' ? (expression.relation === 'after' ? undefined : expression.relation) : 'on'
  const target = expression.form === 'bound' ? expression.anchor : expression
  if (!relation || target.form === 'bound') return null
  if (target.form === 'list') {
    const items = target.items.map((item) => toAnchor(item, set, item.start, item.end))
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
