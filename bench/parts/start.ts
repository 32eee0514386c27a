import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Manner } from '../efforts.js'
import { goals } from '../goals.js'
import type { Clock, Timings } from '../harness.js'
import { ratioOf } from '../harness.js'
import { fixtures, referencePlans } from '../inputs.js'
import { fromSpread, type Measure, skipped } from '../measure.js'
import { runProbe } from '../run-probe.js'
import { shuffle } from '../statistics.js'

const commandLine = 'dist/cli.js'

/** What somebody feels who runs the command once: processes are started in shuffled rounds, each as often as the others. */
export function measureStart({ quick, clock }: Manner): Measure[] {
  const rounds = quick ? 7 : 25
  return [measureCommandLine(rounds), measureFirstParse(rounds, clock)]
}

function measureCommandLine(rounds: number): Measure {
  const name = 'kehoach parse FILE ÷ node -e 0'
  const file = referencePlans().at(-1) ?? fixtures()[0]
  if (!existsSync(commandLine) || file === undefined) return skipped('start', name, 'no dist: run npm run build')
  const timings = inRounds(rounds, {
    cli: () => startNode([commandLine, 'parse', file]),
    node: () => startNode(['-e', '0']),
  })
  return fromSpread('start', name, ratioOf(timings, 'cli', 'node'), goals.commandLine)
}

function measureFirstParse(rounds: number, clock: Clock): Measure {
  const timings = inRounds(rounds, {
    ours: () => runProbe<number>('first-parse', ['kehoach', clock]) ?? Number.NaN,
    remark: () => runProbe<number>('first-parse', ['remark', clock]) ?? Number.NaN,
  })
  return fromSpread(
    'start',
    'first parse of a process ÷ remark-parse',
    ratioOf(timings, 'ours', 'remark'),
    goals.firstParse,
  )
}

function inRounds(rounds: number, starts: Record<string, () => number>): Timings {
  const names = Object.keys(starts)
  const timings: Timings = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of shuffle(names)) timings[name]?.push(starts[name]?.() ?? Number.NaN)
  return timings
}

/** Milliseconds from the start of a process to its end. */
function startNode(args: readonly string[]): number {
  const from = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return performance.now() - from
}
