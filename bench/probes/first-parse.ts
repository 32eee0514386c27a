import { readInput } from '../inputs.js'

/** first-parse PARSER: milliseconds of the first parse in this process, imports aside. */
const text = readInput('plans').at(-1) ?? ''
const parse =
  process.argv[2] === 'remark'
    ? (await import('../yardsticks.js')).parseWithRemark
    : (await import('../library.js')).parsePlan
const from = performance.now()
parse(text)
process.stdout.write(JSON.stringify(performance.now() - from))
