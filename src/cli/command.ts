import type { Locale, Words } from './words.js'

export interface OptionSpec {
  type: 'boolean' | 'string'
  short?: string
  /** It may be given several times; its values are in `lists`. */
  multiple?: true
  /** Name of the value in the help: `FILE`, `DIR`. */
  value?: string
  /** The values it takes, when they are few. */
  choices?: readonly string[]
  summary: Words
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What the user asked of a command, checked against its options. */
export interface Call {
  /** Name and operands of the command, as the help shows them. */
  usage: string
  operands: string[]
  options: Readonly<Record<string, string | boolean>>
  /** Values of the options that may be given several times. */
  lists: Readonly<Record<string, readonly string[]>>
  locale: Locale
  /** Standard output: the result and nothing else. */
  out(text: string): void
  /** Standard error: everything that is not the result. */
  say(words: Words): void
}

/** 0 ran, 1 findings fail the run, 2 did not run fully. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  name: string
  /** Name and operands, as in `parse FILE|-`. */
  usage: string
  summary: Words
  operands: { least: number; most: number }
  options: OptionSpecs
  run(call: Call): ExitCode | Promise<ExitCode>
}
