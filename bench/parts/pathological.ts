import type { Manner } from '../efforts.js'
import { goals } from '../goals.js'
import type { Measure } from '../measure.js'
import { inPlan, pathological } from '../pathological.js'
import type { PathologicalTimes } from '../probes/pathological.js'
import { runProbe } from '../run-probe.js'

/** A case that takes this many times as long per byte as the plans do is stopped. */
const patience = 100
/** For starting a process and warming up, in ms. */
const grace = 8000

/** Texts made to hurt, each in a process of its own: time per byte against the plans', and how it grows. */
export function measurePathological(manner: Manner): Measure[] {
  return measureAll('text', manner, manner.quick ? attacks : Object.keys(pathological))
}

/** The same through the Markdown door, where micromark reads them first. */
export function measureMarkdown(manner: Manner): Measure[] {
  return measureAll('markdown', manner, attacks)
}

const attacks = Object.keys(pathological).filter((name) => !name.startsWith(inPlan))

type Reader = 'text' | 'markdown'

function measureAll(reader: Reader, { quick, clock }: Manner, names: readonly string[]): Measure[] {
  const size = quick ? 100_000 : 500_000
  const perByte = runProbe<number>('pathological', [reader, clock, 'plans']) ?? 1
  const timeout = Math.ceil(grace + size * perByte * patience * 3)
  const part = reader === 'text' ? 'pathological' : 'markdown'
  const measures = names.map((name) => {
    const times = runProbe<PathologicalTimes>('pathological', [reader, clock, name, String(size)], { timeout })
    const { value, note } = judge(times, timeout)
    process.stderr.write(`  ${name}: ${note}\n`)
    return { part, name: `${name} ÷ plans, per byte`, value, goal: goals.pathological, note }
  })
  return measures.sort((a, b) => b.value - a.value)
}

function judge(times: PathologicalTimes | null, timeout: number): { value: number; note: string } {
  const worst = Number.POSITIVE_INFINITY
  if (!times) return { value: worst, note: `stopped after ${Math.round(timeout / 1000)} s` }
  if ('thrown' in times) return { value: worst, note: `threw ${times.thrown}` }
  return { value: times.ratio, note: `exponent ${times.exponent.toFixed(2)}` }
}
