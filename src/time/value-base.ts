import type { Position } from '../source/position.js'
import type { TimeExpression } from './expression.js'
import type { Sibling } from './resolve-year.js'
import type {
  Basis,
  InvalidValue,
  IsoDate,
  Precision,
  TimeBase,
  TimeContext,
  TimeIssue,
  TimeValue,
  UnresolvedValue,
} from './types.js'

/** Where a stretch of the scanned text stands in the source. */
export type Place = (start: number, end: number) => { text: string; position: Position; spans?: Position[] }

/** What an expression is evaluated in: the given context, what its neighbours lend, and how its parts are evaluated. */
export interface Setting {
  context: TimeContext
  place: Place
  sibling?: Sibling | undefined
  evaluate: (expression: TimeExpression, setting: Setting) => TimeValue
}

/** First and last day, as far as they are known, with what EDTF says of them. */
export interface Extent {
  edtf: string | null
  earliest: IsoDate | null
  latest: IsoDate | null
  precision: Precision
}

export const nowhere: Extent = { edtf: null, earliest: null, latest: null, precision: 'none' }

/** The setting of a part, with what its neighbours lend it. */
export const beside = ({ context, place, evaluate }: Setting, sibling: Sibling | undefined): Setting => ({
  context,
  place,
  sibling,
  evaluate,
})

/**
 * A value with the fields that all share. The caller adds those of its kind, behind them: thousands of values are made,
 * and a literal that spreads another object takes as long as all the rest.
 */
export function makeValue<Value extends TimeValue>(
  kind: Value['kind'],
  expression: TimeExpression,
  { place }: Setting,
  extent: Extent,
  basis: readonly Basis[] = [],
  issues: readonly TimeIssue[] = [],
): Value {
  const { text, position, spans } = place(expression.start, expression.end)
  const { edtf, earliest, latest, precision } = extent
  const value: TimeBase & { kind: Value['kind'] } = {
    kind,
    text,
    position,
    edtf,
    earliest,
    latest,
    precision,
    approximate: expression.approximate === true,
    tentative: expression.tentative === true,
    basis: [...basis],
    issues: expression.issues ? [...expression.issues, ...issues] : [...issues],
  }
  if (spans) value.spans = spans
  return value as Value
}

export function unresolved(
  expression: TimeExpression,
  setting: Setting,
  reason: UnresolvedValue['reason'],
  pattern?: string,
): UnresolvedValue {
  const value = makeValue<UnresolvedValue>('unresolved', expression, setting, nowhere)
  value.reason = reason
  if (pattern) {
    value.edtf = pattern
    value.pattern = pattern
  }
  return value
}

type Parts = { [Part in 'year' | 'month' | 'day' | 'quarter']?: number | null | undefined }

/** An impossible time: its parts as read, never put right. */
export function invalid(
  expression: TimeExpression,
  setting: Setting,
  reason: InvalidValue['reason'],
  read: Parts,
  suggestion?: string,
): InvalidValue {
  const parts: InvalidValue['parts'] = {}
  for (const part of ['year', 'month', 'day', 'quarter'] as const) {
    const value = read[part]
    if (typeof value === 'number' && Number.isFinite(value)) parts[part] = value
  }
  const value = makeValue<InvalidValue>('invalid', expression, setting, nowhere)
  value.reason = reason
  value.parts = parts
  if (suggestion) value.suggestion = suggestion
  return value
}

/** A bound that rests on a convention of usage. */
export const convention = (value: string): Basis => ({ part: 'bounds', value, from: 'convention' })

export const two = (value: number): string => String(value).padStart(2, '0')
export const approximately = (edtf: string, { approximate }: TimeExpression): string =>
  approximate ? `${edtf}~` : edtf
