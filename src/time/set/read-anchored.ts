import { everyWords, lastDays, monthPlaces, ofWord, unitWords } from '../../lexicon/time-words.js'
import type { Reading, SetExpression, TimeExpression } from '../expression.js'
import { isBareEnd } from '../period/bare-unit.js'
import { lookup, phrase, skipBlank } from '../phrase.js'
import { unitEnd } from '../read-year.js'
import { newSet, type Unit } from './new-set.js'
import { type Anchors, readAnchors } from './read-anchors.js'
import { readEvery } from './read-every.js'
import { before, by } from './rhythm-words.js'

const of = phrase(ofWord)
const lastDay = phrase(lastDays)
const monthPlace = lookup<{ unit: 'month' | 'quarter' | 'period'; month?: number; lag?: string }>(monthPlaces)

/** The words that a rhythm behind its day begins with. Most days stand in lines without, and are read as dates alone. */
const rhythmic = new RegExp(
  [
    ...everyWords,
    ...new Set(Object.keys(monthPlaces).map((words) => words.split(' ', 2).join(' '))),
    `${ofWord[0]} (?:${unitWords.month.join('|')})`,
  ].join('|'),
)

/** What an anchor leans on: a set, or months of it by their place (tháng cuối quý); -1 is the last of an unnamed period. */
interface Rhythm {
  set: SetExpression
  month?: number | undefined
}

function readRhythm(key: string, at: number): Rhythm | null {
  const from = skipBlank(key, at)
  const set = readEvery(key, from)
  if (set) return { set }
  const after = of(key, from)
  const place = monthPlace(key, after < 0 ? from : skipBlank(key, after))
  if (place) {
    const { unit, month, lag } = place.value
    const rhythm = newSet(from, place.end, unit === 'period' ? 'month' : unit)
    if (lag) rhythm.lag = lag
    // "tháng cuối quý hằng quý" says it twice.
    const again = readEvery(key, skipBlank(key, place.end))
    if (again) rhythm.end = again.end
    return { set: rhythm, month }
  }
  const month = after < 0 ? -1 : unitEnd(key, skipBlank(key, after), unitWords.month)
  return month >= 0 && isBareEnd(key, month) ? { set: newSet(from, month, 'month') } : null
}

/** The months of the year that the `month`-th of each unit is: of every quarter, or of the period a report is for. */
function monthsOf(month: number | undefined, unit: Unit, every: number): number[] | null {
  const step = unit === 'quarter' ? 3 * every : unit === 'month' && every > 1 ? every : unit === 'year' ? 12 : 0
  if (month === undefined || step === 0) return null
  const months: number[] = []
  for (let last = step; last <= 12; last += step) months.push(month < 0 ? last : last - step + month)
  return months
}

/**
 * Ngày 12 hằng tháng, trước ngày 10 của tháng cuối quý, thứ Tư hằng tuần, tuần 2 hằng tháng, ngày cuối cùng của tháng.
 * `whole` is the rhythm it stands under: only that tells which month "tháng cuối kỳ báo cáo" is.
 */
export function readAnchored(reading: Reading, at: number, whole?: SetExpression): TimeExpression | null {
  const { key } = reading
  reading.rhythmic ??= rhythmic.test(key)
  if (!reading.rhythmic) return null
  const beforeEnd = before(key, at)
  const byEnd = beforeEnd < 0 ? by(key, at) : -1
  const word = Math.max(beforeEnd, byEnd)
  const from = word < 0 ? at : skipBlank(key, word)
  const last = lastDay(key, from)
  const found: Anchors | null = last >= 0 ? { list: [{ day: -1 }], end: last } : readAnchors(reading, from)
  const rhythm = found && readRhythm(key, found.end)
  if (!found || !rhythm) return null
  const { set, month } = rhythm
  if (month === -1 && !whole) return { form: 'vague', start: at, end: set.end, reason: 'no-anchor' }
  const months = monthsOf(month, month === -1 && whole ? whole.unit : set.unit, month === -1 && whole ? whole.every : 1)
  const anchors = months ? found.list.flatMap((anchor) => months.map((month) => ({ month, ...anchor }))) : found.list
  const relation = beforeEnd >= 0 ? 'before' : byEnd >= 0 ? 'by' : 'on'
  const anchored: SetExpression = { ...set, start: at, anchors, relation }
  if (month === -1 && whole) Object.assign(anchored, { unit: whole.unit, every: whole.every })
  if (found.clock) anchored.clock = found.clock
  return anchored
}
