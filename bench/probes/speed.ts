import { doorCandidates } from '../door.js'
import { effortOf, type Manner } from '../efforts.js'
import { type Candidates, compare } from '../harness.js'
import { type InputName, readInput } from '../inputs.js'
import { parsePlan } from '../library.js'
import { readStructure, stageCandidates } from '../stages.js'
import { yardsticks } from '../yardsticks.js'

/** speed INPUT MANNER: times of parser and yardsticks on one input; on the plans also of each stage. */
const [input = 'plans', manner = ''] = process.argv.slice(2)
const texts = readInput(input as InputName)
const parse = () => texts.map((text) => parsePlan(text))
const peers = yardsticks(texts)
const candidates: Candidates = { parsePlan: parse, 'parsePlan again': () => parse() }
if (input === 'plans') {
  Object.assign(
    candidates,
    peers,
    { 'structure alone': () => texts.map(readStructure) },
    stageCandidates(texts),
    doorCandidates(texts),
  )
} else if (input === '4 MB') {
  // remark-parse is quadratic on lists: 4 MB take it many seconds, and a ratio to it would flatter us.
  Object.assign(candidates, { 'commonmark.js': peers['commonmark.js'] })
} else {
  Object.assign(candidates, { 'remark-parse': peers['remark-parse'], 'commonmark.js': peers['commonmark.js'] })
}

const effort = effortOf(JSON.parse(manner) as Manner)
const large = input === '4 MB' || input === '400 KB'
process.stdout.write(
  JSON.stringify(compare(candidates, large ? { ...effort, rounds: Math.min(effort.rounds, 11) } : effort)),
)
