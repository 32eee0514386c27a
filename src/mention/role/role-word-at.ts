import { roleWords } from '../../lexicon/role-words.js'
import { endOf, fits, phrases } from '../unit/phrases.js'
import type { Scan } from '../unit/types.js'

const roles = new Map<string, string>(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
)
const words = phrases([...roles.keys()])
/** `có trách nhiệm chủ trì`, `(chủ trì`, `: chủ trì`, `là cơ quan chủ trì`. */
const lead = /[ (,:-]{0,4}(?:(?:có|chịu) trách nhiệm |được giao |là |làm |trực tiếp |chịu )?/y

/** The role word at `at`, behind blanks and signs, or null. */
export function roleWordAt(scan: Scan, at: number): { role: string; end: number } | null {
  const from = endOf(lead, scan.key, at)
  const end = fits(words, scan, from)
  const role = end < 0 ? undefined : roles.get(scan.key.slice(from, end))
  return role === undefined ? null : { role, end }
}
