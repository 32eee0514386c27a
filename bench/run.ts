import { writeFileSync } from 'node:fs'
import { bundleProbes } from './bundle.js'
import { describeMachine } from './machine.js'
import { type Measure, verdictOf } from './measure.js'
import { readOptions } from './options.js'
import { parts } from './parts.js'
import { alignRows, rowsOf } from './table.js'
import { writeDocs } from './write-docs.js'

/** Measures the library, prints the table, says which goals are met. */
const { only, manner, json, write, check } = readOptions(process.argv.slice(2))
const date = new Date().toISOString().slice(0, 10)
const circumstances = [date, describeMachine(), `${manner.clock} clock`, ...(manner.quick ? ['quick'] : [])].join(', ')
await bundleProbes()
const measures: Measure[] = []
for (const name of only) {
  process.stderr.write(`${name} …\n`)
  const from = performance.now()
  const found = await parts[name](manner)
  process.stderr.write(`${name} took ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
  measures.push(...found)
  // At once, so that a run that is broken off has written what it measured.
  if (write) writeDocs(name, found, circumstances)
}
process.stdout.write(`${alignRows(rowsOf(measures))}\n\n${circumstances}\n`)
if (json) writeFileSync(json, `${JSON.stringify({ date, machine: describeMachine(), ...manner, measures }, null, 2)}\n`)
if (check && measures.some((measure) => verdictOf(measure) === 'missed')) process.exitCode = 1
