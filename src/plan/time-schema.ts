import * as z from 'zod'
import type { Position } from '../source/position.js'
import type { TimeValue } from '../time/types.js'

const point = z
  .strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
  .meta({ id: 'Point' })

const position = z.strictObject({ start: point, end: point }).meta({ id: 'Position' })

export const positionSchema: z.ZodType<Position> = position

/** Where a value stands: the fields that every datum with a source shares. */
export const place = { position, spans: z.array(position).exactOptional() }

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const month = z.int().min(1).max(12)
const day = z.int().min(1).max(31)
const weekday = z.int().min(1).max(7)
const quarter = z.int().min(1).max(4)
const year = z.int()
const relation = z.enum(['before', 'by', 'from', 'after'])

const basis = z
  .strictObject({
    part: z.enum(['year', 'month', 'day', 'event', 'bounds']),
    value: z.string(),
    from: z.enum(['sibling', 'scope', 'plan-period', 'issue-date', 'event', 'convention', 'law']),
  })
  .meta({ id: 'Basis' })

const issue = z
  .enum([
    'weekday-mismatch',
    'length-mismatch',
    'year-rollover',
    'two-digit-year',
    'before-issue-date',
    'outside-plan-period',
    'missing-separator',
    'missing-diacritics',
    'ocr-roman',
    'stray-punctuation',
    'workdays-without-holidays',
    'convention',
    'unit-slip',
  ])
  .meta({ id: 'TimeIssue' })

const precision = z
  .enum(['day', 'ten-days', 'half-month', 'week', 'month', 'quarter', 'half-year', 'months', 'year', 'years', 'none'])
  .meta({ id: 'Precision' })

const base = {
  text: z.string(),
  ...place,
  edtf: z.string().nullable(),
  earliest: isoDate.nullable(),
  latest: isoDate.nullable(),
  precision,
  approximate: z.boolean(),
  tentative: z.boolean(),
  basis: z.array(basis),
  issues: z.array(issue),
}

// Kinds hold other kinds. The getters put that off until the union below exists, and their written types keep the
// recursion out of inference, where it would end as `any`.

const dateValue = z
  .strictObject({
    kind: z.literal('date'),
    ...base,
    year,
    month,
    day,
    clock: z.string().exactOptional(),
    weekday: weekday.exactOptional(),
    get for(): z.ZodExactOptional<z.ZodType<TimeValue>> {
      return timeSchema.exactOptional()
    },
  })
  .meta({ id: 'DateValue' })

const monthValue = z.strictObject({ kind: z.literal('month'), ...base, year, month }).meta({ id: 'MonthValue' })

const quarterValue = z.strictObject({ kind: z.literal('quarter'), ...base, year, quarter }).meta({ id: 'QuarterValue' })

const halfYearValue = z
  .strictObject({ kind: z.literal('half'), ...base, year, half: z.union([z.literal(1), z.literal(2)]) })
  .meta({ id: 'HalfYearValue' })

const yearValue = z.strictObject({ kind: z.literal('year'), ...base, year }).meta({ id: 'YearValue' })

const weekValue = z
  .strictObject({
    kind: z.literal('week'),
    ...base,
    get of(): z.ZodExactOptional<z.ZodType<TimeValue>> {
      return timeSchema.exactOptional()
    },
    n: z.int().exactOptional(),
  })
  .meta({ id: 'WeekValue' })

const intervalValue = z
  .strictObject({
    kind: z.literal('interval'),
    ...base,
    get start(): z.ZodType<TimeValue> {
      return timeSchema
    },
    get end(): z.ZodType<TimeValue> {
      return timeSchema
    },
  })
  .meta({ id: 'IntervalValue' })

const partValue = z
  .strictObject({
    kind: z.literal('part'),
    ...base,
    part: z.enum(['start', 'middle', 'end', 'first-half', 'second-half']),
    get of(): z.ZodType<TimeValue> {
      return timeSchema
    },
  })
  .meta({ id: 'PartValue' })

const boundValue = z
  .strictObject({
    kind: z.literal('bound'),
    ...base,
    relation,
    get anchor(): z.ZodType<TimeValue> {
      return timeSchema
    },
    clock: z.string().exactOptional(),
  })
  .meta({ id: 'BoundValue' })

const timeAnchor = z
  .strictObject({
    month: month.exactOptional(),
    day: z.int().exactOptional(),
    weekday: weekday.exactOptional(),
    week: z.int().exactOptional(),
    quarter: quarter.exactOptional(),
    until: z.strictObject({ month, day: z.int().exactOptional() }).exactOptional(),
  })
  .meta({ id: 'TimeAnchor' })

const setValue = z
  .strictObject({
    kind: z.literal('set'),
    ...base,
    every: z.number(),
    unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    anchors: z.array(timeAnchor),
    relation: z.enum(['on', ...relation.options]).exactOptional(),
    times: z.int().exactOptional(),
    atLeast: z.boolean().exactOptional(),
    rrule: z.string().nullable(),
    clock: z.string().exactOptional(),
    lag: z.string().exactOptional(),
    get within(): z.ZodExactOptional<z.ZodType<TimeValue>> {
      return timeSchema.exactOptional()
    },
  })
  .meta({ id: 'SetValue' })

const continuousValue = z
  .strictObject({
    kind: z.literal('continuous'),
    ...base,
    get within(): z.ZodExactOptional<z.ZodType<TimeValue>> {
      return timeSchema.exactOptional()
    },
  })
  .meta({ id: 'ContinuousValue' })

const relativeValue = z
  .strictObject({
    kind: z.literal('relative'),
    ...base,
    amount: z.number(),
    amountMax: z.number().exactOptional(),
    unit: z.enum(['hour', 'day', 'week', 'month', 'year']),
    working: z.boolean(),
    direction: z.enum(['after', 'before']),
    mode: z.enum(['within', 'after', 'at-least']),
    event: z.string(),
    per: z.string().exactOptional(),
    latestWorkday: isoDate.exactOptional(),
  })
  .meta({ id: 'RelativeValue' })

const durationValue = z
  .strictObject({
    kind: z.literal('duration'),
    ...base,
    iso: z.string(),
    isoMax: z.string().exactOptional(),
    working: z.boolean(),
    per: z.string().exactOptional(),
  })
  .meta({ id: 'DurationValue' })

const eventValue = z
  .strictObject({
    kind: z.literal('event'),
    ...base,
    trigger: z.enum(['on-demand', 'ad-hoc', 'per-regulation', 'after', 'immediately', 'named']),
    event: z.string().exactOptional(),
  })
  .meta({ id: 'EventValue' })

const listValue = z
  .strictObject({
    kind: z.literal('list'),
    ...base,
    get items(): z.ZodArray<z.ZodType<TimeValue>> {
      return z.array(timeSchema)
    },
    conjunction: z.enum(['and', 'or']),
  })
  .meta({ id: 'ListValue' })

// What the text says and the calendar may not know: an impossible day stays readable here, so no bounds.
const written = { year: z.int().exactOptional(), month: z.int().exactOptional(), day: z.int().exactOptional() }

const incompleteValue = z
  .strictObject({
    kind: z.literal('incomplete'),
    ...base,
    missing: z.array(z.enum(['day', 'month', 'year'])),
    known: z.strictObject(written),
    relation: relation.exactOptional(),
  })
  .meta({ id: 'IncompleteValue' })

const unresolvedValue = z
  .strictObject({
    kind: z.literal('unresolved'),
    ...base,
    reason: z.enum(['no-year', 'ambiguous-year', 'no-reference-date', 'no-anchor', 'lunar', 'season', 'vague']),
    pattern: z.string().exactOptional(),
    candidates: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'UnresolvedValue' })

const invalidValue = z
  .strictObject({
    kind: z.literal('invalid'),
    ...base,
    reason: z.enum([
      'day-out-of-range',
      'month-out-of-range',
      'quarter-out-of-range',
      'no-such-day',
      'reversed-interval',
      'unreadable',
    ]),
    parts: z.strictObject({ ...written, quarter: z.int().exactOptional() }),
    suggestion: z.string().exactOptional(),
  })
  .meta({ id: 'InvalidValue' })

/** The union before its type is written down, so that a type test can hold it against `TimeValue`. */
export const timeUnion = z
  .discriminatedUnion('kind', [
    dateValue,
    monthValue,
    quarterValue,
    halfYearValue,
    yearValue,
    weekValue,
    intervalValue,
    partValue,
    boundValue,
    setValue,
    continuousValue,
    relativeValue,
    durationValue,
    eventValue,
    listValue,
    incompleteValue,
    unresolvedValue,
    invalidValue,
  ])
  .meta({ id: 'Time' })

/** Thời gian: one expression of time, as `parseTime` gives it. */
export const timeSchema: z.ZodType<TimeValue> = timeUnion
