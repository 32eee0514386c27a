import { addDays, weekdayOf, yearOf } from './calendar.js'
import type { IsoDate, WorkdayCalendar } from './types.js'

/**
 * Monday to Friday, no holidays. It covers no year: holidays, days in lieu and the yearly swaps of working days are
 * fixed by notices, so they are data that the user gives.
 */
export const weekdaysOnly: WorkdayCalendar = {
  isWorkday: (date) => weekdayOf(date) < 6,
  covers: () => false,
}

/** No plan counts more; the bound keeps the step by step count short. */
const mostWorkdays = 400

/** The `count`-th working day after `date` (before it, when negative), or null when it is too far to count. */
export function addWorkdays(date: IsoDate, count: number, calendar: WorkdayCalendar): IsoDate | null {
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  if (left > mostWorkdays) return null
  let day = date
  // A calendar that never says yes must not hang the reading.
  for (let tries = 0; left > 0; tries++) {
    if (tries > mostWorkdays * 3) return null
    day = addDays(day, step)
    if (calendar.isWorkday(day)) left--
  }
  return day
}

/** The day itself when it is a working day, else the next one. */
export function nextWorkday(date: IsoDate, calendar: WorkdayCalendar): IsoDate | null {
  return calendar.isWorkday(date) ? date : addWorkdays(date, 1, calendar)
}

export const coversAll = (calendar: WorkdayCalendar, from: IsoDate, to: IsoDate): boolean =>
  calendar.covers(yearOf(from)) && calendar.covers(yearOf(to))
