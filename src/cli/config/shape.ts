import type { Words } from '../words.js'

/** Keys that are needed where another one stands. */
type Needs = Readonly<Record<string, readonly string[]>>

/** What a value of the configuration may be. The check of a file and the JSON Schema are both made from it. */
export type Shape =
  | { type: 'string'; choices?: readonly string[]; about?: Words }
  | { type: 'count'; about?: Words }
  /** A list of texts; one alone may stand without brackets. */
  | { type: 'strings'; about?: Words }
  | { type: 'list'; of: Shape; about?: Words }
  | { type: 'object'; keys: Readonly<Record<string, Shape>>; needs?: Needs; about?: Words }
  /** Severities by rule id. */
  | { type: 'rules'; about?: Words }
