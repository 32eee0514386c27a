import type { Manner } from '../efforts.js'
import { goals } from '../goals.js'
import type { Measure } from '../measure.js'
import { runProbe } from '../run-probe.js'
import { exponentOf } from '../statistics.js'

/** Whether time grows as the text does. Linear code shows 1.0 to 1.2 here, for caches and the collector; quadratic 2. */
export function measureScaling({ quick, clock }: Manner): Measure[] {
  const points = runProbe<{ size: number; time: number }[]>('scaling', [clock, quick ? '3' : '7']) ?? []
  const speeds = points.map(
    ({ size, time }) => `${(size / 1e6).toFixed(2)} MB at ${(size / 1e3 / time).toFixed(0)} MB/s`,
  )
  return [
    {
      part: 'scaling',
      name: 'exponent, 256 KB to 4 MB',
      value: exponentOf(points),
      goal: goals.exponent,
      note: speeds.join(', '),
    },
  ]
}
