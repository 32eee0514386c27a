import type { Scan } from './types.js'

/** The phrases of a set that begin with one syllable; `pattern` is made when it is first asked for. */
export interface Phrase {
  sources: string[]
  pattern: RegExp | null
}

/** A set of words and phrases by their first syllable. */
export type Phrases = ReadonlyMap<string, Phrase>

/**
 * The end of a word in a key: no Latin letter, digit or combining mark follows. Spelt out, as `\p{L}` and its like cost a
 * millisecond each to compile and there are hundreds of these patterns.
 */
const edge = '(?![a-z0-9à-ỹ])'
/** The first syllable of a source, behind what must not stand before it. */
const opening = /^(?:\(\?<![^)]*\))?([a-zà-ỹ]+)/

/**
 * Makes a set of phrases. Nearly all words of a text begin no phrase, and one look-up of their first syllable tells so;
 * one alternation of them all would be tried at every word. A source may look around: `không(?! gian)`.
 */
export function phrases(sources: readonly string[]): Phrases {
  const set = new Map<string, Phrase>()
  for (const source of sources) {
    const first = opening.exec(source)?.[1] ?? ''
    const known = set.get(first)
    if (known) known.sources.push(source)
    else set.set(first, { sources: [source], pattern: null })
  }
  return set
}

/** Alternatives, the longest first, so that `phó chủ tịch` is not read as `phó`. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** A pattern to try at one place, a whole word or words. */
export function atWord(source: string): RegExp {
  return new RegExp(`(?:${source})${edge}`, 'y')
}

/** Where the pattern, tried at `from`, ends; -1 when it does not fit there. */
export function endOf(pattern: RegExp, key: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(key) ? pattern.lastIndex : -1
}

/** Where a phrase of the set that begins at `from` ends; -1 when none does. */
export function fits(set: Phrases, scan: Scan, from: number): number {
  const phrase = set.get(wordAt(scan, from))
  if (!phrase) return -1
  // Hundreds of patterns, of which one plan needs a few: made at once they would cost every start a dozen milliseconds.
  phrase.pattern ??= atWord(anyOf(phrase.sources))
  return endOf(phrase.pattern, scan.key, from)
}

/** The syllable that begins at `from`, empty when a sign stands there; kept, as many sets are asked at one place. */
export function wordAt(scan: Scan, from: number): string {
  const { word, key } = scan
  if (word.start === from) return word.text
  let end = from
  while (isLetter(key.charCodeAt(end))) end++
  word.start = from
  word.end = end
  word.text = key.slice(from, end)
  return word.text
}

/** The syllable before `at`; none is longer than seven letters. */
export function wordBefore(key: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 8 && isLetter(key.charCodeAt(start - 1))) start--
  return key.slice(start, at)
}

/** Letters and digits of a key, which has no capitals; false behind the end. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return (code < 0x2000 || code > 0x2bff) && code !== 0xd7 && code !== 0xf7
}
