import { confusableLetters } from '../../lexicon/confusable-letters.js'
import type { Word } from './words-of.js'

const stripped = new Map<string, string>()

/** A letter without its marks; `đ` stays, it is another letter. */
function bare(letter: string): string {
  const known = stripped.get(letter)
  if (known !== undefined) return known
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  stripped.set(letter, plain)
  return plain
}

/** Which words stand before and behind each word of a text. */
export interface Neighbours {
  before: ReadonlyMap<string, ReadonlySet<string>>
  behind: ReadonlyMap<string, ReadonlySet<string>>
}

/** Looks at every pair of words once. */
export function neighboursOf(words: readonly Word[]): Neighbours {
  const before = new Map<string, Set<string>>()
  const behind = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, key: string, word: string) => {
    const known = map.get(key)
    if (known) known.add(word)
    else map.set(key, new Set([word]))
  }
  for (let at = 1; at < words.length; at++) {
    const one = words[at - 1]?.key ?? ''
    const other = words[at]?.key ?? ''
    add(before, other, one)
    add(behind, one, other)
  }
  return { before, behind }
}

/**
 * What a misread word must be, by the text itself: the one word that stands elsewhere beside the same neighbour and
 * differs in one letter that is easily mistaken. Null when none does, or several.
 */
export function likelyReading(key: string, last: string, next: string, { before, behind }: Neighbours): string | null {
  const found = new Set<string>()
  for (const others of [behind.get(last), before.get(next)]) {
    for (const other of others ?? []) if (other !== key && isMistakenFor(other, key)) found.add(other)
  }
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** Whether one of two words is the other with one letter, or the marks of one letter, exchanged, lost or doubled. */
function isMistakenFor(right: string, wrong: string): boolean {
  if (Math.abs(right.length - wrong.length) > 1) return false
  let start = 0
  while (start < right.length && right[start] === wrong[start]) start++
  let end = 0
  while (end < Math.min(right.length, wrong.length) - start && right.at(-1 - end) === wrong.at(-1 - end)) end++
  const one = right.slice(start, right.length - end)
  const other = wrong.slice(start, wrong.length - end)
  if (one.length + other.length === 1) return true
  return one.length === 1 && other.length === 1 && (bare(one) === bare(other) || areAlike(bare(one), bare(other)))
}

function areAlike(one: string, other: string): boolean {
  return confusableLetters.some((row) => row.includes(one) && row.includes(other))
}
