import fc from 'fast-check'
import { type Case, type Kind, kinds } from './cases.js'
import { type Options, readOptions } from './options.js'

/** Inputs that share a seed; a failure is found again by the seed of its batch. */
const batch = 500
/** Longest that a batch may take, in ms. */
const patience = 120_000

process.exitCode = fuzz(readOptions(process.argv.slice(2))) ? 1 : 0

/** Runs batch after batch, each kind as often as its share asks for. Gives the number of failures. */
function fuzz({ seed, runs, minutes, names, keepGoing }: Options): number {
  const until = Date.now() + minutes * 60_000
  console.log(`seed ${seed}`)
  const counts = new Map<string, number>(names.map((name) => [name, 0]))
  let failures = 0
  let done = 0
  for (let turn = 0; done < runs && Date.now() < until; turn++) {
    const [name, kind] = mostBehind(names, counts)
    const numRuns = Math.min(batch, runs - done)
    const failure = runBatch(kind, seed + turn, numRuns)
    done += numRuns
    counts.set(name, (counts.get(name) ?? 0) + numRuns)
    if (failure === null) continue
    failures++
    console.log(`\nFAILED ${name}: --only "${name}" --seed ${seed + turn} --runs ${numRuns}\n${failure}`)
    if (!keepGoing) break
  }
  console.log(`\n${[...counts].map(([name, count]) => `${String(count).padStart(9)}  ${name}`).join('\n')}`)
  console.log(`${String(done).padStart(9)}  in all from seed ${seed}, ${failures} failures`)
  return failures
}

/** The kind that has had the smallest part of its share. */
function mostBehind(names: readonly string[], counts: ReadonlyMap<string, number>): [string, Kind] {
  const part = (name: string) => (counts.get(name) ?? 0) / Math.max(kinds[name]?.share ?? 0, 1e-6)
  const [name = ''] = [...names].sort((a, b) => part(a) - part(b))
  const kind = kinds[name]
  if (!kind) throw new Error(`No kind “${name}”.`)
  return [name, kind]
}

/** What went wrong, and the smallest input that shows it. */
function runBatch(kind: Kind, seed: number, numRuns: number): string | null {
  const property = fc.property(kind.cases, (input) => problemsOf(input).length === 0)
  // Shrinking may take for ever on a slow input: what is smallest by then will do.
  const result = fc.check(property, { seed, numRuns, interruptAfterTimeLimit: patience })
  if (!result.failed || !result.counterexample) return null
  const [smallest] = result.counterexample
  return [...problemsOf(smallest), `input ${JSON.stringify(smallest.text)}`].join('\n')
}

function problemsOf({ problems }: Case): readonly string[] {
  try {
    return problems()
  } catch (fault) {
    return [`threw ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`]
  }
}
