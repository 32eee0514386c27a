import type { Manner } from '../efforts.js'
import { goals } from '../goals.js'
import type { Measure } from '../measure.js'
import { inPlan, pathological } from '../pathological.js'
import type { PathologicalTimes } from '../probes/pathological.js'
import { runProbe } from '../run-probe.js'

/** A text that takes this many times as long per byte as the plans do is stopped: twice what is allowed. */
const patience = 40
/** How often the length of the text is read in all, the short ones counted in. */
const readings = 3
/** For starting a process and compiling, in ms. */
const grace = 5000
/** Where reading takes less, in ms, its growth says nothing. */
const least = 30

/**
 * UTF-16 code units of the longer text. micromark is quadratic on some of them, which shows at a fifth of the length
 * as well, and would take minutes each at the whole.
 */
const sizes = { text: 500_000, markdown: 100_000 }
type Reader = keyof typeof sizes

/** Texts made to hurt, each in a process of its own: time per byte against the plans', and how it grows. */
export function measurePathological(manner: Manner): Measure[] {
  return measureAll('text', 'pathological', manner, manner.quick ? attacks : Object.keys(pathological))
}

/** The same through the Markdown door, where micromark reads them first. */
export function measureMarkdown(manner: Manner): Measure[] {
  return measureAll('markdown', 'markdown', manner, attacks)
}

const attacks = Object.keys(pathological).filter((name) => !name.startsWith(inPlan))

function measureAll(reader: Reader, part: string, { quick, clock }: Manner, names: readonly string[]): Measure[] {
  const size = quick ? sizes[reader] / 5 : sizes[reader]
  const usual = runProbe<number>('pathological', [reader, clock, 'plans']) ?? 1
  const timeout = Math.ceil(grace + size * usual * patience * readings)
  const results = names.map((name) => {
    const times = runProbe<PathologicalTimes>('pathological', [reader, clock, name, String(size)], { timeout })
    const result = { name, ...judge(times, usual, timeout) }
    process.stderr.write(`  ${name}: ${result.note}\n`)
    return result
  })
  return [
    steepest(part, results),
    ...results
      .sort((a, b) => b.value - a.value)
      .map(({ name, value, note }) => ({
        part,
        name: `${name} ÷ plans, per byte`,
        value,
        goal: goals.pathological,
        note,
      })),
  ]
}

interface Judged {
  name: string
  value: number
  note: string
  /** Null where the text is read too fast to say. */
  exponent: number | null
}

function judge(times: PathologicalTimes | null, usual: number, timeout: number): Omit<Judged, 'name'> {
  const worst = { value: Number.POSITIVE_INFINITY, exponent: Number.POSITIVE_INFINITY }
  if (!times) return { ...worst, note: `stopped after ${Math.round(timeout / 1000)} s` }
  if ('thrown' in times) return { ...worst, note: `threw ${times.thrown}` }
  const { perByte, exponent, time } = times
  return {
    value: perByte / usual,
    exponent: time < least ? null : exponent,
    note: time < least ? `in ${time.toFixed(0)} ms` : `exponent ${exponent.toFixed(2)}`,
  }
}

/** The text whose time grows fastest with its length. */
function steepest(part: string, results: readonly Judged[]): Measure {
  const known = results.filter(({ exponent }) => exponent !== null)
  const [first] = [...known].sort((a, b) => (b.exponent ?? 0) - (a.exponent ?? 0))
  return {
    part,
    name: `steepest of ${known.length} exponents`,
    value: first?.exponent ?? null,
    goal: goals.exponent,
    note: first?.name ?? 'all are read too fast to say',
  }
}
