import type { Manner } from '../efforts.js'
import { goals } from '../goals.js'
import type { Clock } from '../harness.js'
import type { Measure } from '../measure.js'
import { pathological } from '../pathological.js'
import type { PathologicalTimes } from '../probes/pathological.js'
import { runProbe } from '../run-probe.js'

/** A case that takes this many times as long per byte as the plans do is stopped. */
const patience = 100
/** For starting a process and warming up, in ms. */
const grace = 8000

/** Texts made to hurt, each in a process of its own: time per byte against the plans', and how it grows. */
export function measurePathological({ quick, clock }: Manner): Measure[] {
  const size = quick ? 100_000 : 500_000
  const names = Object.keys(pathological).filter((name) => !quick || !name.startsWith('in a plan'))
  const perUnit = runProbe<number>('pathological', [clock, 'plans']) ?? 1
  const measures = names.map((name) => measureOne(name, size, clock, grace + size * perUnit * patience * 3))
  measures.sort((a, b) => (b.value ?? Number.POSITIVE_INFINITY) - (a.value ?? Number.POSITIVE_INFINITY))
  return measures
}

function measureOne(name: string, size: number, clock: Clock, timeout: number): Measure {
  const times = runProbe<PathologicalTimes>('pathological', [clock, name, String(size)], {
    timeout: Math.ceil(timeout),
  })
  const label = `${name} ÷ plans, per byte`
  if (!times)
    return {
      part: 'pathological',
      name: label,
      value: Number.POSITIVE_INFINITY,
      goal: goals.pathological,
      note: `stopped after ${Math.round(timeout / 1000)} s`,
    }
  if ('thrown' in times)
    return {
      part: 'pathological',
      name: label,
      value: Number.POSITIVE_INFINITY,
      goal: goals.pathological,
      note: `threw ${times.thrown}`,
    }
  const { ratio, exponent } = times
  return {
    part: 'pathological',
    name: label,
    value: ratio,
    goal: goals.pathological,
    note: `exponent ${exponent.toFixed(2)}`,
  }
}
