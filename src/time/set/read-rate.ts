import { everyOtherWords, leastWords, perWords } from '../../lexicon/time-words.js'
import type { Reading, SetExpression } from '../expression.js'
import { readYearPeriod } from '../period/read-year-period.js'
import { lookup, phrase, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { newSet, type Unit } from './new-set.js'
import { readEvery } from './read-every.js'
import { count, once, rhythmUnit } from './rhythm-words.js'
import { withTimes } from './with-times.js'

const least = phrase(leastWords)
const per = phrase(perWords)
const everyOther = lookup<Unit>(everyOtherWords)

/** `02 lần/quý`, `ít nhất 03 buổi mỗi năm`, `04 tháng/lần`, `4 tháng một lần`, `1 năm 2 lần`. */
export function readRate({ key }: Reading, at: number): SetExpression | null {
  const atLeast = least(key, at)
  const first = atLeast < 0 ? at : skipBlank(key, atLeast)
  const number = readCount(key, first)
  if (!number) {
    // ít nhất mỗi quý một lần
    const set = atLeast < 0 ? null : readEvery(key, first)
    return set && { times: 1, ...withTimes(key, set), start: at, atLeast: true }
  }
  const from = skipBlank(key, number.end)
  const word = count(key, from)
  if (word < 0) return atLeast < 0 ? readInterval(key, at, number.value, from) : null
  const sign = skipBlank(key, word)
  const between = key[sign] === '/' ? sign + 1 : per(key, sign)
  if (between < 0) return null
  const unitAt = skipBlank(key, between)
  // "năm" is a unit before it is the number five.
  const amount = rhythmUnit(key, unitAt) ? null : readCount(key, unitAt)
  const unit = rhythmUnit(key, amount ? skipBlank(key, amount.end) : unitAt)
  if (!unit || (amount && amount.value < 1)) return null
  const set = newSet(at, unit.end, unit.value, amount?.value)
  set.times = number.value
  if (atLeast >= 0) set.atLeast = true
  // 02 lần trong năm 2028
  const year = key[sign] === '/' ? null : readYearPeriod(key, unitAt)
  return year ? { ...set, end: year.end, within: year } : set
}

function readInterval(key: string, at: number, value: number, from: number): SetExpression | null {
  const unit = rhythmUnit(key, from)
  if (!unit || value < 1) return null
  const sign = skipBlank(key, unit.end)
  const again = key[sign] === '/' ? skipBlank(key, sign + 1) : -1
  const end = again < 0 ? once(key, sign) : Math.max(count(key, again), once(key, again))
  if (end >= 0) return newSet(at, end, unit.value, value)
  if (value !== 1) return null
  const timed = withTimes(key, newSet(at, unit.end, unit.value))
  return timed.times === undefined ? null : timed
}

/** Cách tháng một lần. */
export function readEveryOther({ key }: Reading, at: number): SetExpression | null {
  const found = everyOther(key, at)
  const end = found ? once(key, skipBlank(key, found.end)) : -1
  return found && end >= 0 ? newSet(at, end, found.value, 2) : null
}
