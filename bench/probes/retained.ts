import { byteLength, joinTo } from '../inputs.js'
import { parsePlan } from '../library.js'

/** Megabytes of heap that the result of a parse keeps, per megabyte of UTF-8; the text itself, which the caller holds, aside. */
const text = joinTo(4_000_000)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)
// Tables and patterns that live as long as the process are not the result's.
parsePlan(text.slice(0, 100_000))
collect()
const before = process.memoryUsage().heapUsed
const result = parsePlan(text)
collect()
const grown = process.memoryUsage().heapUsed - before
process.stdout.write(JSON.stringify(grown / byteLength(text)))
// Held until here, or it would have been collected.
process.exitCode = result.plan.sections.length < 0 ? 1 : 0
