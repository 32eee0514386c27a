import { byteLength, readInput } from '../inputs.js'
import { parsePlan } from '../library.js'

/**
 * Bytes of heap that a parse of the plans allocates, per byte of UTF-8. Run with a young generation so large that
 * nothing is collected meanwhile: then the growth of the heap is what was allocated. The least of eight, since the
 * compiler allocates too.
 */
const texts = readInput('plans')
const bytes = texts.reduce((sum, text) => sum + byteLength(text), 0)
/** Enough parses that the optimising compiler is done. */
const warmUps = 200
const parses = 10

const kept: unknown[] = []
for (let turn = 0; turn < warmUps; turn++) for (const text of texts) kept[0] = parsePlan(text)
let least = Number.POSITIVE_INFINITY
for (let turn = 0; turn < 8; turn++) {
  const before = process.memoryUsage().heapUsed
  for (let parse = 0; parse < parses; parse++) for (const text of texts) kept[0] = parsePlan(text)
  const grown = process.memoryUsage().heapUsed - before
  // Less than nothing: a collection fell into this turn.
  if (grown > 0) least = Math.min(least, grown)
}
process.stdout.write(JSON.stringify(least / parses / bytes))
