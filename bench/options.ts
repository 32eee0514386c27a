import { parseArgs } from 'node:util'
import type { Manner } from './efforts.js'
import { type PartName, partNames } from './parts.js'

export interface Options {
  only: readonly PartName[]
  manner: Manner
  json: string | undefined
  write: boolean
  check: boolean
}

export const usage = `npm run bench -- [--only ${partNames.join(',')}] [--quick] [--clock wall|cpu]
                 [--json FILE] [--write] [--check]

  --only   run these parts, separated by commas
  --quick  fewer rounds and smaller texts: to look at while working, not to quote
  --clock  wall (default), or cpu for a busy machine: the time that the process has run
  --json   write the figures to FILE
  --write  put the figures of the parts that run into docs/performance.md
  --check  exit with 1 when a goal is missed`

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      clock: { type: 'string', default: 'wall' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const { quick, clock, json, write, check } = values
  if (clock !== 'wall' && clock !== 'cpu') throw new Error(`Unknown clock “${clock}”.\n\n${usage}`)
  return {
    only: values.only ? values.only.split(',').map(partOf) : partNames,
    manner: { quick, clock },
    json,
    write,
    check,
  }
}

function partOf(name: string): PartName {
  const part = partNames.find((known) => known === name)
  if (!part) throw new Error(`Unknown part “${name}”.\n\n${usage}`)
  return part
}
