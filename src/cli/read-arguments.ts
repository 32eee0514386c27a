import { parseArgs } from 'node:util'
import type { Command, OptionSpec, OptionSpecs } from './command.js'
import { nearestName } from './nearest-name.js'
import { type Locale, phrases, type Words } from './words.js'

/** Options that every command takes. */
export const commonOptions = {
  locale: {
    type: 'string',
    choices: ['vi', 'en'],
    summary: { vi: 'ngôn ngữ của thông báo (mặc định vi)', en: 'language of messages (default vi)' },
  },
  color: {
    type: 'string',
    choices: ['auto', 'always', 'never'],
    summary: { vi: 'tô màu (mặc định auto)', en: 'colour (default auto)' },
  },
  help: { type: 'boolean', short: 'h', summary: { vi: 'in hướng dẫn', en: 'print help' } },
  version: { type: 'boolean', short: 'V', summary: { vi: 'in phiên bản', en: 'print the version' } },
} as const satisfies OptionSpecs

interface Arguments {
  command: Command | null
  operands: string[]
  options: Record<string, string | boolean>
  lists: Record<string, string[]>
  locale: Locale
  /** The first thing that is wrong. */
  problem: Words | null
}

/** Reads the command line: the first operand is the command, its options may stand anywhere. */
export function readArguments(args: string[], commands: readonly Command[]): Arguments {
  const first = tokensOf(args, commonOptions).find((token) => token.kind === 'positional')
  const command = commands.find(({ name }) => name === first?.value) ?? null
  const specs: OptionSpecs = { ...command?.options, ...commonOptions }
  const operands: string[] = []
  const options: Record<string, string | boolean> = {}
  const lists: Record<string, string[]> = {}
  let problem: Words | null = null
  for (const token of tokensOf(args, specs)) {
    if (token.kind === 'positional') operands.push(token.value)
    else if (token.kind === 'option') {
      const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
      problem ??= problemOf(token, spec, specs, command)
      if (spec?.multiple) lists[token.name] = [...(lists[token.name] ?? []), token.value ?? '']
      else if (spec) options[token.name] = token.value ?? true
    }
  }
  const name = operands.shift()
  if (!command && name !== undefined) {
    problem = phrases.unknownCommand(
      name,
      nearestName(
        name,
        commands.map((known) => known.name),
      ),
    )
  }
  if (command) problem ??= miscounted(operands, command)
  return { command, operands, options, lists, locale: options.locale === 'en' ? 'en' : 'vi', problem }
}

function tokensOf(args: string[], specs: OptionSpecs) {
  return parseArgs({ args, options: specs, allowPositionals: true, strict: false, tokens: true }).tokens
}

interface OptionToken {
  name: string
  rawName: string
  value: string | undefined
}

function problemOf(
  token: OptionToken,
  spec: OptionSpec | undefined,
  specs: OptionSpecs,
  command: Command | null,
): Words | null {
  const { rawName, value } = token
  if (!spec) {
    const near = rawName.startsWith('--') ? nearestName(token.name, Object.keys(specs)) : null
    return phrases.unknownOption(
      rawName,
      near && `--${near}`,
      command ? `kehoach ${command.name} --help` : 'kehoach --help',
    )
  }
  if (spec.type === 'boolean') return value === undefined ? null : phrases.needlessValue(rawName)
  // A value that looks like an option was hardly meant as one, except the lone dash of standard input and numbers.
  if (value === undefined || /^-\D/.test(value)) return phrases.missingValue(rawName, valueName(spec))
  return spec.choices && !spec.choices.includes(value) ? phrases.wrongValue(rawName, value, spec.choices) : null
}

function miscounted(operands: string[], { operands: { least, most }, usage }: Command): Words | null {
  if (operands.length < least) return phrases.missingOperand(usage)
  const extra = operands[most]
  return extra === undefined ? null : phrases.tooManyOperands(extra, usage)
}

/** What stands for the value in help and complaints: `vi|en`, `BYTES`. */
export function valueName(spec: OptionSpec): string {
  return spec.choices?.join('|') ?? spec.value ?? 'VALUE'
}
