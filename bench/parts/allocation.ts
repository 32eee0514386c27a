import { goals } from '../goals.js'
import type { Measure } from '../measure.js'
import { runProbe } from '../run-probe.js'

/** Heap that a parse uses up and heap that its result keeps. Both are the same on a busy machine as on an idle one. */
export function measureAllocation(): Measure[] {
  const allocated = runProbe<number>('allocated', [], {
    flags: ['--min-semi-space-size=256', '--max-semi-space-size=256'],
  })
  const retained = runProbe<number>('retained', [], { flags: ['--expose-gc'] })
  return [
    { part: 'alloc', name: 'allocated per byte of text', value: allocated, unit: 'B', goal: goals.allocated },
    { part: 'alloc', name: 'retained per MB of text', value: retained, unit: 'MB', goal: goals.retained },
  ]
}
