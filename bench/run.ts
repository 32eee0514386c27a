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
await bundleProbes()
const measures: Measure[] = []
for (const name of only) {
  process.stderr.write(`${name} …\n`)
  measures.push(...(await parts[name](manner)))
}
const circumstances = [date, describeMachine(), `${manner.clock} clock`, ...(manner.quick ? ['quick'] : [])].join(', ')
process.stdout.write(`${alignRows(rowsOf(measures))}\n\n${circumstances}\n`)
if (json) writeFileSync(json, `${JSON.stringify({ date, machine: describeMachine(), ...manner, measures }, null, 2)}\n`)
if (write) writeDocs(measures, circumstances)
if (check && measures.some((measure) => verdictOf(measure) === 'missed')) process.exitCode = 1
