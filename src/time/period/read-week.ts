import { unitWords, weekPlaces } from '../../lexicon/time-words.js'
import type { NowExpression, WeekExpression } from '../expression.js'
import { lookup, skipBlank } from '../phrase.js'
import { isCounted, readShift, unitEnd } from '../read-year.js'
import { bareMonth, skipOf } from './bare-unit.js'
import { readMonth } from './read-month.js'

const weekPlace = lookup(weekPlaces)

/** Tuần 1 tháng 8/2028, tuần cuối tháng 8, tuần này. */
export function readWeek(key: string, at: number): WeekExpression | NowExpression | null {
  const place = weekPlace(key, at)
  if (place) {
    const from = skipOf(key, place.end)
    const month = readMonth(key, from) ?? bareMonth(key, from)
    if (month?.form === 'month') return { form: 'week', start: at, end: month.end, n: place.value, of: month }
  }
  const word = unitEnd(key, at, unitWords.week)
  const shift = word < 0 || isCounted(key, at) ? null : readShift(key, skipBlank(key, word), at)
  return shift && { form: 'now', start: at, end: shift.end, unit: 'week', shift: shift.value }
}

/** Tuần 2, tuần đầu: which week of a month; -1 is the last. */
export const readWeekPlace = weekPlace
