import type { Reading } from '../expression.js'
import { readWeekPlace } from '../period/read-week.js'
import { afterClock, readClock, readWeekday } from '../read-clock.js'
import { readJoin } from '../read-join.js'
import { readSequence } from '../read-sequence.js'
import type { TimeAnchor } from '../types.js'

/** Days of a rhythm: weeks, weekdays or lone days of a month, with their clock time. */
export interface Anchors {
  list: TimeAnchor[]
  end: number
  clock?: string
}

/** Tuần 2, thứ Hai và thứ Tư, 8h00 ngày 12 và 25: what the rhythm behind it goes round. */
export function readAnchors(reading: Reading, at: number): Anchors | null {
  const { key } = reading
  const week = readWeekPlace(key, at)
  if (week) return { list: [{ week: week.value }], end: week.end }
  const clocked = readClock(key, at)
  const from = clocked ? afterClock(key, clocked.end) : at
  const days = readWeekdays(key, from) ?? readDays(reading, from)
  if (!clocked) return days
  return { list: days?.list ?? [], end: days?.end ?? clocked.end, clock: clocked.clock }
}

function readWeekdays(key: string, at: number): Anchors | null {
  const list: TimeAnchor[] = []
  let end = at
  let weekday = readWeekday(key, at)
  while (weekday && list.length < 7) {
    list.push({ weekday: weekday.value })
    end = weekday.end
    const join = readJoin(key, end)
    weekday = join?.kind === 'list' ? readWeekday(key, join.end) : null
  }
  return list.length > 0 ? { list, end } : null
}

/** Ngày 12, ngày 12 và 25: lone days of a month. */
function readDays(reading: Reading, at: number): Anchors | null {
  const days = readSequence(reading, at, true, true)
  if (!days) return null
  const list: TimeAnchor[] = []
  for (const day of days.form === 'list' ? days.items : [days]) {
    if (day.form !== 'date' || day.month !== undefined || day.day == null) return null
    list.push({ day: day.day })
  }
  return { list, end: days.end }
}
