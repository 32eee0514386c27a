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

/** The fields that all values share. */
export function baseOf(
  expression: TimeExpression,
  { place }: Setting,
  extent: Extent,
  basis: readonly Basis[] = [],
  issues: readonly TimeIssue[] = [],
): TimeBase {
  const { text, position, spans } = place(expression.start, expression.end)
  const { edtf, earliest, latest, precision } = extent
  const base: TimeBase = {
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
  if (spans) base.spans = spans
  return base
}

export const unresolved = (
  expression: TimeExpression,
  setting: Setting,
  reason: UnresolvedValue['reason'],
  pattern?: string,
): UnresolvedValue => ({
  kind: 'unresolved',
  ...baseOf(expression, setting, { ...nowhere, edtf: pattern ?? null }),
  reason,
  ...(pattern ? { pattern } : {}),
})

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
  return {
    kind: 'invalid',
    ...baseOf(expression, setting, nowhere),
    reason,
    parts,
    ...(suggestion ? { suggestion } : {}),
  }
}

/** A bound that rests on a convention of usage. */
export const convention = (value: string): Basis => ({ part: 'bounds', value, from: 'convention' })

export const two = (value: number): string => String(value).padStart(2, '0')
export const approximately = (edtf: string, { approximate }: TimeExpression): string =>
  approximate ? `${edtf}~` : edtf
