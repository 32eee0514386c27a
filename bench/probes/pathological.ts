import { type Clock, clocks } from '../harness.js'
import { byteLength, joinTo } from '../inputs.js'
import { parsePlan } from '../library.js'
import { pathological, widen } from '../pathological.js'
import { exponentOf } from '../statistics.js'

/** Milliseconds per byte, the exponent of growth, and the milliseconds that the longer text took. */
export type PathologicalTimes = { perByte: number; exponent: number; time: number } | { thrown: string }

/**
 * pathological READER CLOCK NAME SIZE: times of a text of this size and of one of a quarter of it.
 * pathological READER CLOCK plans: milliseconds per byte on the plans, when all code is hot.
 */
const [reader = 'text', clock = 'wall', name = 'plans', size = '0'] = process.argv.slice(2)
const parse = reader === 'markdown' ? (await import('../door.js')).parseThroughDoor : parsePlan
const now = clocks[clock as Clock]
process.stdout.write(JSON.stringify(name === 'plans' ? timePlans() : measure(name, Number(size))))

function timePlans(): number {
  const plans = joinTo(160_000)
  const warmUntil = clocks.cpu() + 4000
  while (clocks.cpu() < warmUntil) parse(plans)
  return bestOf(plans, 5) / byteLength(plans)
}

function measure(which: string, most: number): PathologicalTimes {
  const make = pathological[which]
  if (!make) throw new Error(`no input named ${which}`)
  const [short, long] = [most / 4, most].map((length) => widen(make(length))) as [string, string]
  try {
    // The long one first: cold code would make the short one slow, and the growth flat.
    const first = bestOf(long, 1)
    const points = [
      { size: byteLength(short), time: bestOf(short, 3) },
      { size: byteLength(long), time: Math.min(first, bestOf(long, 1)) },
    ] as const
    const { time, size } = points[1]
    return { perByte: time / size, exponent: exponentOf(points), time }
  } catch (fault) {
    return { thrown: String(fault).slice(0, 120) }
  }
}

function bestOf(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < times; turn++) {
    const from = now()
    parse(text)
    best = Math.min(best, now() - from)
  }
  return best
}
