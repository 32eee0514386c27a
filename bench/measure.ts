import type { Goal } from './goals.js'
import type { Spread } from './statistics.js'

/** One line of the table. */
export interface Measure {
  part: string
  name: string
  /** Null when it could not be measured; the note says why. */
  value: number | null
  /** p10 and p90, where rounds were made. */
  low?: number
  high?: number
  unit?: string
  goal?: Goal
  note?: string
  /** The machine was too busy for a verdict. */
  unsure?: boolean
}

export type Verdict = 'aim' | 'must' | 'close' | 'missed' | 'skipped' | 'unsure' | ''

/**
 * What a figure is worth. A limit counts as missed only when p10 is past it, too: a median past it alone may be noise,
 * and is called `close`.
 */
export function verdictOf({ value, low, goal, unsure }: Measure): Verdict {
  if (value === null) return 'skipped'
  if (!goal) return ''
  if (unsure) return 'unsure'
  if (value <= goal.aim) return 'aim'
  if (value <= goal.must) return 'must'
  return (low ?? value) <= goal.must ? 'close' : 'missed'
}

export function fromSpread(part: string, name: string, spread: Spread, goal?: Goal): Measure {
  const { low, median, high } = spread
  return { part, name, value: median, low, high, ...(goal ? { goal } : {}) }
}

export function skipped(part: string, name: string, note: string): Measure {
  return { part, name, value: null, note }
}
