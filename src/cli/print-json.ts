import type { Call, OptionSpecs } from './command.js'

export const jsonOptions = {
  pretty: {
    type: 'boolean',
    summary: { vi: 'JSON thụt dòng (mặc định trên màn hình)', en: 'indented JSON (default on a terminal)' },
  },
} as const satisfies OptionSpecs

/** Options of commands that print a table, or the same as JSON. */
export const tableOptions = {
  json: { type: 'boolean', summary: { vi: 'in JSON, đầy đủ', en: 'print JSON, with everything' } },
  ...jsonOptions,
} as const satisfies OptionSpecs

/** Prints a value as JSON: indented for people, on one line for programs. */
export function printJson(call: Call, value: unknown): void {
  const indented = call.options.pretty === true || process.stdout.isTTY === true
  call.out(`${JSON.stringify(value, null, indented ? 2 : undefined)}\n`)
}
