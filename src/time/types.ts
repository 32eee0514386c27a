import type { Position } from '../source/position.js'

/** A civil calendar day, `YYYY-MM-DD`, proleptic Gregorian. Never a `Date`. */
export type IsoDate = string

export type Precision =
  | 'day'
  | 'ten-days'
  | 'half-month'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'months'
  | 'year'
  | 'years'
  | 'none'

/** A part of a value that was not in the text, and where it came from. */
export interface Basis {
  part: 'year' | 'month' | 'day' | 'event' | 'bounds'
  value: string
  from: 'sibling' | 'scope' | 'plan-period' | 'issue-date' | 'event' | 'convention' | 'law'
}

export type TimeIssue =
  | 'weekday-mismatch'
  | 'length-mismatch'
  | 'year-rollover'
  | 'two-digit-year'
  | 'before-issue-date'
  | 'outside-plan-period'
  | 'missing-separator'
  | 'missing-diacritics'
  | 'ocr-roman'
  | 'stray-punctuation'
  | 'workdays-without-holidays'
  | 'convention'
  | 'unit-slip'

export interface TimeBase {
  /** Verbatim slice, NFC, blanks folded. */
  text: string
  position: Position
  spans?: Position[]
  /** ISO 8601-2 (EDTF level 2), or null where EDTF cannot say it. */
  edtf: string | null
  /** First day that satisfies the expression, inclusive. */
  earliest: IsoDate | null
  /** Last day that satisfies the expression, inclusive. */
  latest: IsoDate | null
  precision: Precision
  approximate: boolean
  tentative: boolean
  basis: Basis[]
  issues: TimeIssue[]
}

/** `weekday` as written: 1 Monday … 7 Sunday. */
export interface DateValue extends TimeBase {
  kind: 'date'
  year: number
  month: number
  day: number
  clock?: string
  weekday?: number
  for?: TimeValue
}
export interface MonthValue extends TimeBase {
  kind: 'month'
  year: number
  month: number
}
export interface QuarterValue extends TimeBase {
  kind: 'quarter'
  year: number
  quarter: number
}
export interface HalfYearValue extends TimeBase {
  kind: 'half'
  year: number
  half: 1 | 2
}
export interface YearValue extends TimeBase {
  kind: 'year'
  year: number
}
export interface WeekValue extends TimeBase {
  kind: 'week'
  of?: TimeValue
  n?: number
}
export interface IntervalValue extends TimeBase {
  kind: 'interval'
  start: TimeValue
  end: TimeValue
}
export interface PartValue extends TimeBase {
  kind: 'part'
  part: 'start' | 'middle' | 'end' | 'first-half' | 'second-half'
  of: TimeValue
}
export interface BoundValue extends TimeBase {
  kind: 'bound'
  relation: 'before' | 'by' | 'from' | 'after'
  anchor: TimeValue
  clock?: string
}
export interface SetValue extends TimeBase {
  kind: 'set'
  every: number
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  anchors: TimeAnchor[]
  relation?: 'on' | 'before' | 'by' | 'from' | 'after'
  times?: number
  atLeast?: boolean
  /** RFC 5545 recurrence without DTSTART, `FREQ;INTERVAL;BYMONTH;BYMONTHDAY;BYDAY` in that order; null when it cannot say it. */
  rrule: string | null
  clock?: string
  lag?: string
  within?: TimeValue
}
/**
 * What inside the period a recurrence names: a day of the month (-1 is the last), a month, a weekday (1 Monday … 7
 * Sunday), a week of the month (-1 is the last), a quarter. `until` makes it a stretch: từ tháng 6 đến tháng 8 hằng năm.
 */
export interface TimeAnchor {
  month?: number
  day?: number
  weekday?: number
  week?: number
  quarter?: number
  until?: { month: number; day?: number }
}
export interface ContinuousValue extends TimeBase {
  kind: 'continuous'
  within?: TimeValue
}
export interface RelativeValue extends TimeBase {
  kind: 'relative'
  amount: number
  amountMax?: number
  unit: 'hour' | 'day' | 'week' | 'month' | 'year'
  working: boolean
  direction: 'after' | 'before'
  mode: 'within' | 'after' | 'at-least'
  event: string
  per?: string
  latestWorkday?: IsoDate
}
/** `iso` is an ISO 8601 duration. */
export interface DurationValue extends TimeBase {
  kind: 'duration'
  iso: string
  isoMax?: string
  working: boolean
  per?: string
}
export interface EventValue extends TimeBase {
  kind: 'event'
  trigger: 'on-demand' | 'ad-hoc' | 'per-regulation' | 'after' | 'immediately' | 'named'
  event?: string
}
export interface ListValue extends TimeBase {
  kind: 'list'
  items: TimeValue[]
  conjunction: 'and' | 'or'
}
export interface IncompleteValue extends TimeBase {
  kind: 'incomplete'
  missing: ('day' | 'month' | 'year')[]
  known: { year?: number; month?: number; day?: number }
  relation?: 'before' | 'by' | 'from' | 'after'
}
export interface UnresolvedValue extends TimeBase {
  kind: 'unresolved'
  reason: 'no-year' | 'ambiguous-year' | 'no-reference-date' | 'no-anchor' | 'lunar' | 'season' | 'vague'
  pattern?: string
  candidates?: string[]
}
export interface InvalidValue extends TimeBase {
  kind: 'invalid'
  reason:
    | 'day-out-of-range'
    | 'month-out-of-range'
    | 'quarter-out-of-range'
    | 'no-such-day'
    | 'reversed-interval'
    | 'unreadable'
  parts: { year?: number; month?: number; day?: number; quarter?: number }
  suggestion?: string
}

/** Thời gian: one expression of time, one value, one kind. */
export type TimeValue =
  | DateValue
  | MonthValue
  | QuarterValue
  | HalfYearValue
  | YearValue
  | WeekValue
  | IntervalValue
  | PartValue
  | BoundValue
  | SetValue
  | ContinuousValue
  | RelativeValue
  | DurationValue
  | EventValue
  | ListValue
  | IncompleteValue
  | UnresolvedValue
  | InvalidValue

export type Time = TimeValue

/** Where an expression stands: short forms (`7/2028`, `19/7`, `Cả năm`) are read only in a time cell. */
export type TimeField = 'prose' | 'time-cell' | 'heading' | 'citation'

export interface WorkdayCalendar {
  isWorkday(date: IsoDate): boolean
  covers(year: number): boolean
}

export interface TimeContext {
  /** Years the plan is for. */
  planPeriod?: { from: number; to: number } | undefined
  /** EDTF of the date line, perhaps incomplete: `2028-03-XX`. */
  issueDate?: string | undefined
  /** The period named by the nearest enclosing heading, caption or row. */
  scope?: TimeValue | undefined
  field?: TimeField | undefined
  role?: 'report-period' | undefined
  /** Dates of events that the text may name. */
  events?: Readonly<Record<string, IsoDate>> | undefined
  workdays?: WorkdayCalendar | undefined
  /** `trước ngày D` ends on D−1 (default true). */
  beforeIsStrict?: boolean | undefined
  /** `thirds` (default), or the days of the Civil Code 2015, Article 146. */
  partOfPeriod?: 'thirds' | 'civil-code' | undefined
  /** `đến năm Y` ends on 31 December Y (default true). */
  untilYearInclusive?: boolean | undefined
  /** First and last month of a school year; default September to May. */
  schoolYear?: { from: number; to: number } | undefined
  /** Two-digit years below the pivot are 20xx; default 50. */
  twoDigitYearPivot?: number | undefined
}
