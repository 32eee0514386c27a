import { type Clock, clocks } from '../harness.js'
import { readInput } from '../inputs.js'

/** first-parse PARSER CLOCK: milliseconds of the first parse in this process, imports aside. */
const [parser, clock = 'wall'] = process.argv.slice(2)
const now = clocks[clock as Clock]
const text = readInput('plans').at(-1) ?? ''
const parse =
  parser === 'remark' ? (await import('../yardsticks.js')).parseWithRemark : (await import('../library.js')).parsePlan
const from = now()
parse(text)
process.stdout.write(JSON.stringify(now() - from))
