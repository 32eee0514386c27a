import { isDeepStrictEqual } from 'node:util'
import { parsePlan } from '../../src/index.js'

/** A Plan without its places: what two writings of one document must share. */
export function stripPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripPositions)
  if (!isObject(value)) return value
  const kept: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'position' || key === 'spans') continue
    // `reference` of a footnote: that there is one must be the same, where it stands not.
    kept[key] = isPosition(entry) ? 'a place' : stripPositions(entry)
  }
  return kept
}

/** Other writings of a text that mean the same. */
export const writings: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replace(/\r\n?|\n/g, '\r\n'),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'a byte order mark': (text) => `\ufeff${text.replace(/^\ufeff/, '')}`,
  'blanks at line ends': (text) => text.replace(/(?=\r\n|(?<!\r)\n|$)/g, ' '),
}

/** Where a text in another writing gives another Plan. */
export function writingProblems(text: string, name: string): string[] {
  const other = writings[name]?.(text) ?? text
  const [plan, again] = [text, other].map((written) => stripPositions(parsePlan(written).plan))
  if (isDeepStrictEqual(plan, again)) return []
  return [`another Plan in ${name}: ${firstDifference(plan, again, '$')}`]
}

function firstDifference(a: unknown, b: unknown, path: string): string {
  if (!isObject(a) || !isObject(b)) return `${path}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    if (!isDeepStrictEqual(a[key], b[key])) return firstDifference(a[key], b[key], `${path}.${key}`)
  return path
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isPosition(value: unknown): boolean {
  return isObject(value) && isObject(value.start) && isObject(value.end) && typeof value.start.offset === 'number'
}
