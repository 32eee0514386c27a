import { nextHash, noHash, numberIn, tableOf } from '../../time/syllables.js'
import type { Scan } from './types.js'

/** One phrase of a set: plain words, with what must not stand before or behind them, or else the source of a pattern. */
export interface Phrase {
  text: string
  notBefore: string
  notBehind: readonly string[]
  source: string
  pattern: RegExp | null
}

/** A set of words and phrases: its number among all sets. */
export type Phrases = number

/** The phrases of one set that begin with one syllable; taken apart when first asked for, as most never are. */
interface Row {
  set: Phrases
  sources: string[]
  phrases: readonly Phrase[] | null
}

/**
 * What begins with one syllable: the phrases of each set that has any, a bit for each group of such sets. `sets` has a bit
 * for every set, shared by a few: nearly all that are asked for are told there, without a look at the rows.
 */
export interface Opening {
  rows: Row[]
  sets: number
  groups: number
}

/** A bit that stands for several sets. */
export type Group = number

/**
 * The end of a word in a key: no Latin letter, digit or combining mark follows. Spelt out, as `\p{L}` and its like cost a
 * millisecond each to compile.
 */
const edge = '(?![a-z0-9à-ỹ])'
const isEdge = (code: number) =>
  !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xe0 && code <= 0x1ef9))
/** The first syllable of a source, behind what must not stand before it. */
const opening = /^(?:\(\?<![^)]*\))?([a-zà-ỹ]+)/
const special = /[()[\]\\.?*+|]/
/** `(?<!hàng )không`, `theo(?! dõi| chân)`: a source that needs no pattern all the same. */
const simple = /^(?:\(\?<!([^()|]*)\))?([^()[\]\\.?*+|]+)(?:\(\?!([^()[\]\\.?*+]*)\))?$/

const sets: (readonly string[])[] = []
const groups: (readonly Phrases[])[] = []
/** By the number of the syllable. */
let openings: Opening[] = []
/** Of a sign, or of a syllable that begins no phrase. */
export const nothing: Opening = { rows: [], sets: 0, groups: 0 }
let syllables = tableOf([])
let indexed = 0

/**
 * Makes a set of phrases. All sets share one index by the first syllable, as many of them are asked at one place and
 * nearly all words of a text begin no phrase of any. A source may look around: `không(?! gian)`.
 */
export function phrases(sources: readonly string[]): Phrases {
  return sets.push(sources) - 1
}

/** Makes a group of sets, so that one look tells that no phrase of any of them begins at a word. */
export function groupOf(...members: Phrases[]): Group {
  return 1 << (groups.push(members) - 1)
}

/** Made when the first word is looked up, so that loading the library does not wait for it. */
function index(): void {
  const known = new Map<string, Opening>()
  for (const [set, sources] of sets.entries()) {
    let bits = 0
    for (const [group, members] of groups.entries()) if (members.includes(set)) bits |= 1 << group
    for (const source of sources) {
      const first = opening.exec(source)?.[1] ?? ''
      let found = known.get(first)
      if (!found) {
        found = { rows: [], sets: 0, groups: 0 }
        known.set(first, found)
      }
      found.groups |= bits
      const row = rowOf(found, set)
      if (row) row.sources.push(source)
      else found.rows.push({ set, sources: [source], phrases: null })
      found.sets |= bitOf(set)
    }
  }
  openings = [...known.values()]
  syllables = tableOf([...known.keys()])
  indexed = sets.length
}

const bitOf = (set: Phrases) => 1 << (set % 30)

function rowOf({ rows, sets }: Opening, set: Phrases): Row | null {
  if ((sets & bitOf(set)) !== 0) for (const row of rows) if (row.set === set) return row
  return null
}

export function toPhrase(source: string): Phrase {
  const plain = !special.test(source)
  const found = plain ? null : simple.exec(source)
  return {
    text: plain ? source : (found?.[2] ?? ''),
    notBefore: found?.[1] ?? '',
    notBehind: found?.[3] ? found[3].split('|') : [],
    source,
    pattern: null,
  }
}

/** End of the first of the phrases that stands at `from` as a whole word, or -1. */
export function endOfAny(list: readonly Phrase[], key: string, from: number): number {
  for (const phrase of list) {
    const end = phrase.text === '' ? endOfPattern(phrase, key, from) : endOfWords(phrase, key, from)
    if (end >= 0) return end
  }
  return -1
}

function endOfWords({ text, notBefore, notBehind }: Phrase, key: string, from: number): number {
  const end = from + text.length
  if (end > key.length || (end < key.length && !isEdge(key.charCodeAt(end)))) return -1
  // From the back, as phrases of one row begin alike; `startsWith` takes longer than most of them.
  for (let at = text.length - 1; at >= 0; at--) if (key.charCodeAt(from + at) !== text.charCodeAt(at)) return -1
  if (notBefore !== '' && key.startsWith(notBefore, from - notBefore.length)) return -1
  for (const words of notBehind) if (key.startsWith(words, end)) return -1
  return end
}

function endOfPattern(phrase: Phrase, key: string, from: number): number {
  phrase.pattern ??= atWord(phrase.source)
  return endOf(phrase.pattern, key, from)
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
  const row = rowOf(openingAt(scan, from), set)
  return row ? endOfAny(phrasesOf(row), scan.key, from) : -1
}

/** The phrase of a set of plain words that stands at `from`, as it is spelt in the lexicon; null when none does. */
export function wordsAt(set: Phrases, scan: Scan, from: number): string | null {
  const row = rowOf(openingAt(scan, from), set)
  if (row) for (const phrase of phrasesOf(row)) if (endOfWords(phrase, scan.key, from) >= 0) return phrase.text
  return null
}

/** The longest first, so that `phó chủ tịch` is not read as `phó`. */
function phrasesOf(row: Row): readonly Phrase[] {
  row.phrases ??= row.sources.sort((a, b) => b.length - a.length).map(toPhrase)
  return row.phrases
}

/** Whether a phrase of any set of the group may begin at `from`. */
export function mayFit(group: Group, scan: Scan, from: number): boolean {
  return (openingAt(scan, from).groups & group) !== 0
}

/** What begins with the syllable at `from`; kept, as many sets are asked at one place. */
function openingAt(scan: Scan, from: number): Opening {
  if (scan.wordStart === from) return scan.opening
  if (indexed < sets.length) index()
  const { key } = scan
  let hash = noHash
  let end = from
  for (; end < key.length; end++) {
    const code = key.charCodeAt(end)
    if (!isLetter(code)) break
    hash = nextHash(hash, code)
  }
  const number = end > from ? numberIn(syllables, hash) : -1
  const opening = number < 0 ? nothing : (openings[number] ?? nothing)
  scan.wordStart = from
  scan.opening = opening
  return opening
}

/** The end of the syllable that begins at `from`; `from` itself when a sign stands there. */
export function wordEnd(key: string, from: number): number {
  let end = from
  while (end < key.length && isLetter(key.charCodeAt(end))) end++
  return end
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
