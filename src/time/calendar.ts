import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getISODay } from 'date-fns/getISODay'
import type { IsoDate } from './types.js'

/**
 * A `Date` whose local accessors are the UTC ones. date-fns counts with the local fields of a `Date`, and a zone may
 * skip a whole day (Samoa, 30 December 2011): with these fields every day exists in every zone.
 */
function utc(value: Date | number | string): Date {
  const date = new Date(value)
  date.getFullYear = date.getUTCFullYear
  date.getMonth = date.getUTCMonth
  date.getDate = date.getUTCDate
  date.getDay = date.getUTCDay
  date.setFullYear = date.setUTCFullYear
  date.setMonth = date.setUTCMonth
  date.setDate = date.setUTCDate
  date.setHours = date.setUTCHours
  return date
}
const inUtc = { in: utc }

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)

/** The day as YYYY-MM-DD, for years of four digits. */
export const toIso = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
export const toMonth = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10))

const known = new Map<number, number>()
export function daysInMonth(year: number, month: number): number {
  const index = year * 12 + month
  let days = known.get(index)
  if (days === undefined) {
    days = getDaysInMonth(utc(`${toMonth(year, month)}-01`), inUtc)
    known.set(index, days)
  }
  return days
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export function addDays(date: IsoDate, days: number): IsoDate {
  // Most sums stay within the month and need no `Date`.
  const day = dayOf(date) + days
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${two(day)}`
  return addDaysTo(utc(date), days, inUtc).toISOString().slice(0, 10)
}

/** The same day number, or the last day of a shorter month. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  addMonthsTo(utc(date), months, inUtc).toISOString().slice(0, 10)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: IsoDate): number => getISODay(utc(date), inUtc)

export const firstOf = (year: number, month: number): IsoDate => toIso(year, month, 1)
export const lastOf = (year: number, month: number): IsoDate => toIso(year, month, daysInMonth(year, month))
