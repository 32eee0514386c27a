import type { Words } from './words.js'

/** Options of a rule: what kind each is, its default, what it does. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>
export type OptionSpec = { summary: Words } & (
  | { type: 'number'; default: number }
  | { type: 'boolean'; default: boolean }
  | { type: 'strings'; default: readonly string[] }
)

/** The options as a rule gets them: what is not set has its default. */
export type OptionValues<O extends OptionSpecs> = { readonly [Name in keyof O]: Widened<O[Name]['default']> }
type Widened<T> = T extends number ? number : T extends boolean ? boolean : readonly string[]

export type OptionValue = number | boolean | readonly string[]

const fits: Readonly<Record<OptionSpec['type'], (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}

/** Whether a value, from a configuration, fits an option. */
export function fitsOption(spec: OptionSpec, value: unknown): boolean {
  return fits[spec.type](value)
}

/** Every option with its value; what does not fit is left at its default. */
export function optionValues(
  specs: OptionSpecs,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {}
  for (const [name, spec] of Object.entries(specs)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    values[name] = fitsOption(spec, value) ? (value as OptionValue) : spec.default
  }
  return values
}
