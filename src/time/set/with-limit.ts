import { unitWords, withinWords } from '../../lexicon/time-words.js'
import type { Reading, SetExpression, TimeExpression } from '../expression.js'
import { phrase, skipBlank } from '../phrase.js'
import { readBound, readWithin } from '../read-bound.js'
import { readSequence } from '../read-sequence.js'
import { unitEnd } from '../read-year.js'
import { newSet } from './new-set.js'
import { readAnchored } from './read-anchored.js'
import { readAnchors } from './read-anchors.js'
import { before, by } from './rhythm-words.js'
import { toAnchor, withRhythm } from './with-rhythm.js'
import { withTimes } from './with-times.js'

const on = phrase(withinWords)

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
  const inner = rhythmic === limit ? toAnchor(limit, set, set.start, limit.end) : rhythmic
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
