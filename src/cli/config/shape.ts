import type { Words } from '../words.js'

/** What a value of the configuration may be. The check of a file and the JSON Schema are both made from it. */
export type Shape =
  | { type: 'string'; choices?: readonly string[]; about?: Words }
  | { type: 'count'; about?: Words }
  /** A list of texts; one alone may stand without brackets. */
  | { type: 'strings'; about?: Words }
  | { type: 'list'; of: Shape; about?: Words }
  | { type: 'object'; keys: Readonly<Record<string, Shape>>; required?: readonly string[]; about?: Words }
  /** Severities by rule id. */
  | { type: 'rules'; about?: Words }
