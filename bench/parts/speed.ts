import type { Manner } from '../efforts.js'
import { type Goal, goals } from '../goals.js'
import { ratioOf, type Timings } from '../harness.js'
import type { InputName } from '../inputs.js'
import { fromSpread, type Measure } from '../measure.js'
import { runProbe } from '../run-probe.js'

const part = 'speed'

/** A function measured against itself may be off by this much; beyond it the machine is too busy to judge. */
const trusted = 0.02

/** Shown without a goal, to see where the time goes. */
const stagesAndPeers = [
  'readSource',
  'readText',
  'labelLines',
  'readMentions',
  'buildOutline',
  'readHeader',
  'resolvePlan',
  'toTree',
  'toPlan',
  'commonmark.js',
  'markdown-it',
  'charCodeAt pass',
]

/** Hot speed, as ratios within one process. */
export function measureSpeed(manner: Manner): Measure[] {
  const others: InputName[] = manner.quick
    ? ['fixtures', 'wrapped']
    : ['fixtures', '40 KB', 'wrapped', 'NFD', '400 KB', '4 MB']
  return [...onPlans(manner), ...others.flatMap((input) => onInput(input, manner)), ...onTimes(manner)]
}

function onPlans(manner: Manner): Measure[] {
  const timings = runSpeed('plans', manner)
  const measure = (name: string, yardstick: string, goal?: Goal) => measureRatio(timings, name, yardstick, goal)
  return doubtIfNoisy(timings, [
    measure('parsePlan', 'remark-parse', goals.parseToRemark),
    measure('parsePlan', 'commonmark.js', goals.parseToCommonmark),
    measure('parsePlan', 'charCodeAt pass', goals.parseToPass),
    measure('structure alone', 'remark-parse', goals.structureToRemark),
    measure('Markdown door, mdast ready', 'remark-parse', goals.doorToRemark),
    measure('Markdown door, whole', 'remark-parse', goals.wholeDoorToRemark),
    ...stagesAndPeers.map((name) => measure(name, 'remark-parse')),
  ])
}

function onInput(input: InputName, manner: Manner): Measure[] {
  const timings = runSpeed(input, manner)
  const measures = [measureRatio(timings, 'parsePlan', 'commonmark.js', goals.parseToCommonmark)]
  if (timings['remark-parse']) measures.unshift(measureRatio(timings, 'parsePlan', 'remark-parse', goals.parseToRemark))
  return doubtIfNoisy(timings, measures).map((measure) => ({ ...measure, name: `${input}: ${measure.name}` }))
}

function onTimes(manner: Manner): Measure[] {
  const timings = runProbe<Timings>('times', [JSON.stringify(manner)])
  return timings ? [measureRatio(timings, 'parseTime', 'chrono-node vi')] : []
}

function runSpeed(input: InputName, manner: Manner): Timings {
  return runProbe<Timings>('speed', [input, JSON.stringify(manner)]) ?? {}
}

function measureRatio(timings: Timings, name: string, yardstick: string, goal?: Goal): Measure {
  return fromSpread(part, `${name} ÷ ${yardstick}`, ratioOf(timings, name, yardstick), goal)
}

/** The figures with the A/A test in front; where that is off, they are not judged. */
function doubtIfNoisy(timings: Timings, measures: readonly Measure[]): Measure[] {
  const itself = measureRatio(timings, 'parsePlan again', 'parsePlan')
  if (Math.abs((itself.value ?? 0) - 1) <= trusted) return [itself, ...measures]
  const doubted = measures.map((measure) => (measure.goal ? { ...measure, unsure: true } : measure))
  return [{ ...itself, note: 'off by more than 2 %: too noisy to judge' }, ...doubted]
}
