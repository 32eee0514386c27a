import { goals } from '../goals.js'
import { ratioOf, type Timings } from '../harness.js'
import type { InputName } from '../inputs.js'
import { fromSpread, type Measure, skipped } from '../measure.js'
import { runProbe } from '../run-probe.js'

const stageNames = [
  'readSource',
  'readText',
  'labelLines',
  'readMentions',
  'buildOutline',
  'readHeader',
  'resolvePlan',
  'toTree',
  'toPlan',
]

/** A function measured against itself may be off by this much; beyond it the machine is too busy to judge. */
const trusted = 0.02

/** Hot speed, as ratios within one process. */
export function measureSpeed(quick: boolean): Measure[] {
  return [...onPlans(quick), ...onOthers(quick), ...onTimes(quick)]
}

function onPlans(quick: boolean): Measure[] {
  const timings = runSpeed('plans', quick)
  const ratio = (name: string, yardstick: string) => ratioOf(timings, name, yardstick)
  const judged: Measure[] = [
    fromSpread('speed', 'parsePlan ÷ remark-parse', ratio('parsePlan', 'remark-parse'), goals.parseToRemark),
    fromSpread('speed', 'parsePlan ÷ commonmark.js', ratio('parsePlan', 'commonmark'), goals.parseToCommonmark),
    fromSpread('speed', 'parsePlan ÷ charCodeAt pass', ratio('parsePlan', 'charCodeAt pass'), goals.parseToPass),
    fromSpread('speed', 'structure alone ÷ remark-parse', ratio('structure', 'remark-parse'), goals.structureToRemark),
    timings['Markdown door']
      ? fromSpread(
          'speed',
          'Markdown door over a ready mdast ÷ remark-parse',
          ratio('Markdown door', 'remark-parse'),
          goals.doorLayerToRemark,
        )
      : skipped('speed', 'Markdown door over a ready mdast ÷ remark-parse', 'no readMarkdown in src/unified.ts'),
  ]
  const shown = [...stageNames, 'commonmark', 'markdown-it', 'charCodeAt pass']
  for (const name of shown) judged.push(fromSpread('speed', `${name} ÷ remark-parse`, ratio(name, 'remark-parse')))
  return [selfTest('plans', timings), ...judged]
}

function onOthers(quick: boolean): Measure[] {
  const inputs: InputName[] = quick
    ? ['fixtures', 'wrapped']
    : ['fixtures', '40 KB', 'wrapped', 'NFD', '400 KB', '4 MB']
  return inputs.flatMap((input) => {
    const timings = runSpeed(input, quick)
    const measures = [selfTest(input, timings)]
    // remark-parse is quadratic on lists: 4 MB take it many seconds, and a ratio to it would flatter us.
    if (timings['remark-parse'])
      measures.push(
        fromSpread(
          'speed',
          `${input}: parsePlan ÷ remark-parse`,
          ratioOf(timings, 'parsePlan', 'remark-parse'),
          goals.parseToRemark,
        ),
      )
    measures.push(
      fromSpread(
        'speed',
        `${input}: parsePlan ÷ commonmark.js`,
        ratioOf(timings, 'parsePlan', 'commonmark'),
        goals.parseToCommonmark,
      ),
    )
    return measures
  })
}

function onTimes(quick: boolean): Measure[] {
  const timings = runProbe<Timings>('times', [effort(quick)])
  return timings ? [fromSpread('speed', 'parseTime ÷ chrono-node vi', ratioOf(timings, 'parseTime', 'chrono'))] : []
}

function selfTest(input: InputName, timings: Timings): Measure {
  const spread = ratioOf(timings, 'parsePlan again', 'parsePlan')
  const off = Math.abs(spread.median - 1)
  const measure = fromSpread('speed', `${input}: parsePlan ÷ itself`, spread)
  return off > trusted ? { ...measure, note: 'off by more than 2 %: too noisy to judge' } : measure
}

function runSpeed(input: InputName, quick: boolean): Timings {
  return runProbe<Timings>('speed', [input, effort(quick)]) ?? {}
}

const effort = (quick: boolean) => (quick ? 'quick' : 'full')
