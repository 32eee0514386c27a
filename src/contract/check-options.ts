/** What an option takes, in words for the one who calls, and whether a value is that. */
export interface OptionKind {
  takes: string
  fits(value: unknown): boolean
  /** Options within it. */
  kinds?: OptionKinds
}

export type OptionKinds = Readonly<Record<string, OptionKind>>

/**
 * Holds what a caller gives against what a function takes. A document is never at fault; a wrong call is, and would
 * otherwise give a wrong result that looks right. `undefined` is an option that was not given.
 *
 * @throws TypeError that names the option and says what it takes
 */
export function checkOptions(caller: string, options: unknown, kinds: OptionKinds, path = ''): void {
  if (!isObject(options)) throw new TypeError(`${caller}: the options must be an object, not ${shown(options)}`)
  for (const name of Object.keys(options)) {
    const value = options[name]
    if (value === undefined) continue
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind)
      throw new TypeError(
        `${caller}: there is no option "${path}${name}"; there are ${Object.keys(kinds)
          .map((one) => path + one)
          .join(', ')}`,
      )
    if (!kind.fits(value))
      throw new TypeError(`${caller}: the option "${path}${name}" takes ${kind.takes}, not ${shown(value)}`)
    if (kind.kinds) checkOptions(caller, value, kind.kinds, `${path}${name}.`)
  }
}

/** @throws TypeError when a text is no string */
export function checkText(caller: string, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${caller}: the text must be a string, not ${shown(text)}`)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One of a few words. */
export function oneOf(...choices: readonly string[]): OptionKind {
  return {
    takes: choices.map((choice) => `'${choice}'`).join(' or '),
    fits: (value) => choices.includes(value as string),
  }
}

export const trueOrFalse: OptionKind = { takes: 'true or false', fits: (value) => typeof value === 'boolean' }

/** What was given, short: a long text is no part of a complaint. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
