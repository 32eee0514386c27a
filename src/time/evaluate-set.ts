import type { SetExpression } from './expression.js'
import { toRrule } from './rrule.js'
import type { InvalidValue, SetValue } from './types.js'
import { invalid, makeValue, nowhere, type Setting } from './value-base.js'

/** A recurrence; `rrule` names the days or months that are written, `relation` how they are meant. */
export function evaluateSet(set: SetExpression, setting: Setting): SetValue | InvalidValue {
  const { every, unit, anchors, relation, times, atLeast, clock, lag } = set
  const bad = anchors.find(
    ({ day = 1, month = 1 }) =>
      day < -1 || day === 0 || day > 31 || month < 1 || month > 12 || day > (monthDays[month - 1] ?? 31),
  )
  if (bad) {
    const reason =
      (bad.month ?? 1) > 12 ? 'month-out-of-range' : (bad.day ?? 1) > 31 ? 'day-out-of-range' : 'no-such-day'
    return invalid(set, setting, reason, bad)
  }
  const within = set.within && setting.evaluate(set.within, setting)
  const extent = within
    ? { edtf: null, earliest: within.earliest, latest: within.latest, precision: within.precision }
    : nowhere
  const shown = relation ?? (anchors.length > 0 ? 'on' : undefined)
  const value = makeValue<SetValue>('set', set, setting, extent, within?.basis)
  value.every = every
  value.unit = unit
  value.anchors = anchors
  if (shown && (anchors.length > 0 || clock)) value.relation = shown
  if (times !== undefined) value.times = times
  if (atLeast) value.atLeast = atLeast
  value.rrule = toRrule(every, unit, anchors)
  if (clock) value.clock = clock
  if (lag) value.lag = lag
  if (within) value.within = within
  return value
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
