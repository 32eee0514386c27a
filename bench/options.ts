import { parseArgs } from 'node:util'
import { type PartName, partNames } from './parts.js'

export interface Options {
  only: readonly PartName[]
  quick: boolean
  json: string | undefined
  write: boolean
  check: boolean
}

export const usage = `npm run bench -- [--only ${partNames.join(',')}] [--quick] [--json FILE] [--write] [--check]

  --only   run these parts, separated by commas
  --quick  fewer rounds and smaller texts: to look at while working, not to quote
  --json   write the figures to FILE
  --write  put the table into docs/performance.md
  --check  exit with 1 when a goal is missed`

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const { quick, json, write, check } = values
  return { only: values.only ? values.only.split(',').map(partOf) : partNames, quick, json, write, check }
}

function partOf(name: string): PartName {
  const part = partNames.find((known) => known === name)
  if (!part) throw new Error(`Unknown part “${name}”.\n\n${usage}`)
  return part
}
