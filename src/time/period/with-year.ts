import type { YearRead } from '../read-year.js'

/** Puts the year read behind a period into its expression. */
export function withYear<
  T extends { end: number; year: number | null | undefined; shift?: number | undefined; issues?: unknown[] },
>(period: T, tail: YearRead | null): T {
  if (!tail) return period
  period.year = tail.year
  if (tail.shift !== undefined) period.shift = tail.shift
  period.end = tail.end
  if (tail.stray) period.issues = ['stray-punctuation']
  return period
}
