import { type Clock, clocks } from '../harness.js'
import { byteLength, joinTo } from '../inputs.js'
import { parsePlan } from '../library.js'
import { pathological, widen } from '../pathological.js'
import { exponentOf } from '../statistics.js'

export type PathologicalTimes = { ratio: number; exponent: number } | { thrown: string }

/**
 * pathological READER CLOCK NAME SIZE: time per byte as a multiple of the plans', and the exponent of the last doubling.
 * pathological READER CLOCK plans: milliseconds per byte on the plans alone.
 */
const [reader = 'text', clock = 'wall', name = 'plans', size = '0'] = process.argv.slice(2)
const parse = reader === 'markdown' ? (await import('../door.js')).parseThroughDoor : parsePlan
const now = clocks[clock as Clock]
const plans = joinTo(160_000)
const warmUntil = now() + 500
while (now() < warmUntil) parse(plans)
const usual = bestOf(plans, 3) / byteLength(plans)
process.stdout.write(JSON.stringify(name === 'plans' ? usual : measure(name, Number(size))))

function measure(which: string, most: number): PathologicalTimes {
  const make = pathological[which]
  if (!make) throw new Error(`no input named ${which}`)
  try {
    const points = [most / 2, most].map((length) => {
      const text = widen(make(length))
      return { size: byteLength(text), time: bestOf(text, 2) }
    })
    const [, last] = points
    return { ratio: last ? last.time / last.size / usual : Number.NaN, exponent: exponentOf(points) }
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
