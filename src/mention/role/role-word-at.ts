import { roleWords } from '../../lexicon/role-words.js'
import { endOf, fits, phrases, wordsAt } from '../unit/phrases.js'
import type { Scan } from '../unit/types.js'

const roles = new Map<string, string>(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
)
const words = phrases([...roles.keys()])
/** `có trách nhiệm chủ trì`, `(chủ trì`, `: chủ trì`, `là cơ quan chủ trì`. */
const lead = /(?:(?:có|chịu) trách nhiệm |được giao |là |làm |trực tiếp |chịu )?/y
const leadWords = phrases(['có', 'chịu', 'được', 'là', 'làm', 'trực tiếp'])

/** The role word at `at`, behind blanks and signs, or null. */
export function roleWordAt(scan: Scan, at: number): { role: string; end: number } | null {
  const from = leadEnd(scan, at)
  const word = wordsAt(words, scan, from)
  const role = word === null ? undefined : roles.get(word)
  return word === null || role === undefined ? null : { role, end: from + word.length }
}

function leadEnd(scan: Scan, at: number): number {
  const { key } = scan
  let from = at
  while (from < at + 4 && ' (,:-'.includes(key.charAt(from) || '.')) from++
  return fits(leadWords, scan, from) >= 0 ? endOf(lead, key, from) : from
}
