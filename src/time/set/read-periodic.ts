import { periodicWords } from '../../lexicon/time-words.js'
import { isDigit } from '../characters.js'
import type { Reading, SetExpression, TimeExpression, VagueExpression } from '../expression.js'
import { isBareEnd } from '../period/bare-unit.js'
import { phrase, skipBlank } from '../phrase.js'
import { readBound, readWithin } from '../read-bound.js'
import { readCount } from '../read-number.js'
import { readSequence } from '../read-sequence.js'
import { newSet } from './new-set.js'
import { readAnchored } from './read-anchored.js'
import { readEvery } from './read-every.js'
import { readRate } from './read-rate.js'
import { count, once, rhythmUnit } from './rhythm-words.js'
import { withLimit } from './with-limit.js'
import { withRhythm } from './with-rhythm.js'

const periodic = phrase(periodicWords)

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
