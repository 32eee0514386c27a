import { parseArgs } from 'node:util'
import { kinds } from './cases.js'

export interface Options {
  seed: number
  /** Inputs in all, shared out among the kinds. */
  runs: number
  /** No batch begins after this many minutes. */
  minutes: number
  names: readonly string[]
  keepGoing: boolean
}

export const usage = `npm run fuzz -- [--seed N] [--runs N] [--minutes N] [--only NAME,NAME] [--keep-going]

  --seed        where to begin; printed, by default a new one each time
  --runs        inputs in all, default 100000
  --minutes     stop after so long
  --only        these kinds of input: ${Object.keys(kinds).join(', ')}
  --keep-going  count all failures, do not stop at the first`

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      runs: { type: 'string', default: '100000' },
      minutes: { type: 'string', default: 'Infinity' },
      only: { type: 'string' },
      'keep-going': { type: 'boolean', default: false },
    },
  })
  const names = values.only?.split(',') ?? Object.keys(kinds).filter((name) => kinds[name]?.share !== 0)
  for (const name of names) if (!(name in kinds)) throw new Error(`Unknown kind “${name}”.\n\n${usage}`)
  return {
    seed: values.seed === undefined ? Math.floor(Math.random() * 0x7fffffff) : numberOf('seed', values.seed),
    runs: numberOf('runs', values.runs),
    minutes: numberOf('minutes', values.minutes),
    names,
    keepGoing: values['keep-going'],
  }
}

function numberOf(name: string, text: string): number {
  const number = Number(text)
  if (Number.isNaN(number) || number < 0) throw new Error(`--${name} needs a number, not “${text}”.\n\n${usage}`)
  return number
}
