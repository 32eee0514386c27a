import { isObject, type OptionKind, type OptionKinds, oneOf, trueOrFalse } from '../contract/check-options.js'
import type { TimeContext } from './types.js'

const day = /^\d{4}-\d\d-\d\d$/
const issued = /^[\dX]{4}(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?$/

/** Two whole numbers; `from` need not come first for a school year, which runs over New Year. */
function pair(value: unknown, fits: (from: number, to: number) => boolean): boolean {
  if (!isObject(value)) return false
  const { from, to } = value
  return Number.isInteger(from) && Number.isInteger(to) && fits(from as number, to as number)
}

export const planPeriodKind: OptionKind = {
  takes: 'two years in order: { from: 2028, to: 2030 }',
  fits: (value) => pair(value, (from, to) => from <= to),
}

export const issueDateKind: OptionKind = {
  takes: "a day in EDTF: '2028-03-06', '2028-03-XX'",
  fits: (value) => typeof value === 'string' && issued.test(value),
}

/** How times are understood, wherever they stand. */
export const timeKinds = {
  events: {
    takes: "days by event: { 'khai mạc': '2028-06-10' }",
    fits: (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string' && day.test(one)),
  },
  workdays: {
    takes: 'a calendar: { isWorkday(date), covers(year) }',
    fits: (value) => isObject(value) && typeof value.isWorkday === 'function' && typeof value.covers === 'function',
  },
  beforeIsStrict: trueOrFalse,
  untilYearInclusive: trueOrFalse,
  partOfPeriod: oneOf('thirds', 'civil-code'),
  schoolYear: {
    takes: 'its first and last month: { from: 9, to: 5 }',
    fits: (value) => pair(value, (from, to) => isMonth(from) && isMonth(to)),
  },
  twoDigitYearPivot: {
    takes: 'a whole number from 0 to 100',
    fits: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100,
  },
  role: oneOf('report-period'),
} as const satisfies OptionKinds & Partial<Record<keyof TimeContext, OptionKind>>

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12
}

/** What `parseTime` takes. */
export const timeContextKinds: OptionKinds & Record<keyof TimeContext, OptionKind> = {
  planPeriod: planPeriodKind,
  issueDate: issueDateKind,
  scope: {
    takes: 'a time, as `parseTime` gives it',
    fits: (value) => isObject(value) && typeof value.kind === 'string',
  },
  field: oneOf('prose', 'time-cell', 'heading', 'citation'),
  ...timeKinds,
}
