import type { SetValue, TimeAnchor, TimeIssue } from './types.js'

/**
 * A number slot: as read, null when it is left blank in the text (`ngày … tháng 6`), undefined when the text has no
 * such slot at all.
 */
export type Slot = number | null | undefined

interface Base {
  /** Offsets into the scanned text, UTF-16 code units, the end exclusive. */
  start: number
  end: number
  /** Dự kiến. */
  tentative?: boolean
  /** Khoảng. */
  approximate?: boolean
  /** Âm lịch. */
  lunar?: boolean
  /** Read through damage. */
  issues?: TimeIssue[]
}

/** A year that may be missing, or told by its distance: năm sau is +1. */
interface Yearly {
  year: Slot
  shift?: number | undefined
}

/** Ngày. `day` -1 is the last of its month; without `month` it waits for a neighbour (`ngày 3` in `ngày 3 - 9/5`). */
export interface DateExpression extends Base, Yearly {
  form: 'date'
  day: Slot
  month: Slot
  /** The word "ngày" stands before it. */
  named?: boolean
  /** Day and month are joined by this sign; a blank when they are joined by "tháng". */
  separator?: string
  /** The year has two digits. */
  short?: boolean
  /** Digits that are no number of their slot: `09/8/20270`. */
  unreadable?: boolean
  clock?: string
  weekday?: number
  /** The report that is due: ngày 06 tháng 6 đối với báo cáo quý II. */
  for?: TimeExpression
}

/** Tháng; without a number in "cuối tháng". */
export interface MonthExpression extends Base, Yearly {
  form: 'month'
  month: Slot
}
/** Quý; without a number in "đầu quý". */
export interface QuarterExpression extends Base, Yearly {
  form: 'quarter'
  quarter: number | undefined
}
/** Sáu tháng đầu năm. */
export interface HalfExpression extends Base, Yearly {
  form: 'half'
  half: 1 | 2
}
/** 9 tháng đầu năm: the first or last `count` months of a year. */
export interface MonthsExpression extends Base, Yearly {
  form: 'months'
  count: number
  side: 'start' | 'end'
}
/** Năm. */
export interface YearExpression extends Base, Yearly {
  form: 'year'
}
/** Giai đoạn, nhiệm kỳ, năm học. `length` is the stated number of years. */
export interface YearsExpression extends Base {
  form: 'years'
  from: number
  to: number
  sort: 'period' | 'term' | 'school'
  length?: number
}
/** Tuần `n` of a month; -1 is the last. */
export interface WeekExpression extends Base {
  form: 'week'
  n: number
  of: MonthExpression
}
/** Hôm nay, tuần này, tháng sau: counted from the date of the plan. */
export interface NowExpression extends Base {
  form: 'now'
  unit: 'day' | 'week' | 'month' | 'quarter'
  shift: number
}
/** Đầu, giữa, cuối of a period; `days` in "12 ngày đầu tháng 8". */
export interface PartExpression extends Base {
  form: 'part'
  part: 'start' | 'middle' | 'end' | 'first-half' | 'second-half'
  of: MonthExpression | QuarterExpression | YearExpression | YearsExpression
  exact?: boolean
  days?: number
}
/** Từ … đến …; `before` when the end itself is left out (`đến trước ngày 20/3`). */
export interface IntervalExpression extends Base {
  form: 'interval'
  from: TimeExpression
  to: TimeExpression
  before?: boolean
  length?: Length
}
/** Trước, chậm nhất, từ, sau. */
export interface BoundExpression extends Base {
  form: 'bound'
  relation: 'before' | 'by' | 'from' | 'after'
  anchor: TimeExpression
  /** Said with a plain "đến" or "tới". */
  until?: boolean
  /** Tầm nhìn, định hướng đến: a horizon, no deadline. */
  horizon?: boolean
}
/** Hằng tháng, 02 lần/quý. */
export interface SetExpression extends Base {
  form: 'set'
  every: number
  unit: SetValue['unit']
  anchors: TimeAnchor[]
  relation?: SetValue['relation']
  times?: number
  atLeast?: boolean
  clock?: string
  lag?: string
  within?: TimeExpression
}
/** Thường xuyên. */
export interface ContinuousExpression extends Base {
  form: 'continuous'
  within?: TimeExpression
}
export interface Length {
  amount: number
  max?: number | undefined
  unit: 'hour' | 'day' | 'week' | 'month' | 'year'
  working: boolean
  /** Offsets of what each of the lengths is for: 02 ngày/lớp. */
  per?: Stretch
}
export interface Stretch {
  start: number
  end: number
}
/** Trong 20 ngày kể từ ngày ký. `event` is where the event is named, `date` its date when it is given as one. */
export interface RelativeExpression extends Base, Length {
  form: 'relative'
  direction: 'after' | 'before'
  mode: 'within' | 'after' | 'at-least'
  event: Stretch
  date?: TimeExpression
}
/** 03 ngày. */
export interface DurationExpression extends Base, Length {
  form: 'duration'
}
/** Khi có yêu cầu, đột xuất, sau khi … */
export interface EventExpression extends Base {
  form: 'event'
  trigger: 'on-demand' | 'ad-hoc' | 'per-regulation' | 'after' | 'immediately' | 'named'
  event?: Stretch
}
/** Members joined by commas, và, hoặc. `length` is a stated number of them: 02 tháng (tháng 5 và tháng 10). */
export interface ListExpression extends Base {
  form: 'list'
  items: TimeExpression[]
  conjunction: 'and' | 'or'
  length?: Length
}
/** A time that no calendar gives: định kỳ, sau Tết, trước mùa khô. */
export interface VagueExpression extends Base {
  form: 'vague'
  reason: 'vague' | 'lunar' | 'season' | 'no-anchor'
}
/** Cả giai đoạn: the period of the plan. */
export interface PlanExpression extends Base {
  form: 'plan'
}

/**
 * What the grammar reads at one place: the parts as they are written, without any context. `form` (and `trigger` of an
 * event, `horizon` of a bound) is all that a caller needs to tell which of them are times of a duty.
 */
export type TimeExpression =
  | DateExpression
  | MonthExpression
  | QuarterExpression
  | HalfExpression
  | MonthsExpression
  | YearExpression
  | YearsExpression
  | WeekExpression
  | NowExpression
  | PartExpression
  | IntervalExpression
  | BoundExpression
  | SetExpression
  | ContinuousExpression
  | RelativeExpression
  | DurationExpression
  | EventExpression
  | ListExpression
  | VagueExpression
  | PlanExpression

/** The text under the grammar. In a `cell` of a time column, or a labelled time line, short forms are allowed. */
export interface Reading {
  key: string
  text: string
  cell: boolean
  /** Whether a rhythm may stand in the text; null until it was asked. */
  rhythmic: boolean | null
}

/** Reads one expression that begins at `at`, or null. */
export type Reader = (reading: Reading, at: number) => TimeExpression | null
