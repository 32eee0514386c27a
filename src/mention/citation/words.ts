import {
  dutyVerbs,
  dutyVerbsInNames,
  functionWords,
  nameBridges,
  titleOpeners,
  titleOpenersInNames,
} from '../../lexicon/citation-words.js'
import { documentTypes } from '../../lexicon/document-types.js'
import { isWord, wordEnd } from '../../time/characters.js'
import { numberSyllables, type SyllableNumber } from '../../time/syllables.js'

export { wordEnd } from '../../time/characters.js'

/** Phrases by their first word, longest first; put in order when first asked for. */
export interface Phrases {
  lists: readonly (readonly string[])[]
  index: { numberOf: SyllableNumber; byFirst: readonly (readonly string[])[] } | null
}

export function indexPhrases(...lists: readonly (readonly string[])[]): Phrases {
  return { lists, index: null }
}

/** The phrases that begin with the word at `at`. */
export function phrasesAt(phrases: Phrases, key: string, at: number): readonly string[] {
  phrases.index ??= orderPhrases(phrases.lists)
  const { numberOf, byFirst } = phrases.index
  const number = numberOf(key, at, wordEnd(key, at))
  // An engine looks up an index below zero by its name, which takes as long as all the rest.
  return number < 0 ? noPhrases : (byFirst[number] ?? noPhrases)
}

const noPhrases: readonly never[] = []

function orderPhrases(lists: readonly (readonly string[])[]): NonNullable<Phrases['index']> {
  const index = new Map<string, string[]>()
  for (const phrase of lists.flat().sort((a, b) => b.length - a.length)) {
    const first = phrase.slice(0, wordEnd(phrase, 0))
    const known = index.get(first)
    if (known) known.push(phrase)
    else index.set(first, [phrase])
  }
  return { numberOf: numberSyllables([...index.keys()]), byFirst: [...index.values()] }
}

/** What ends names and opens titles. */
export const phrases = {
  functions: indexPhrases(functionWords),
  openers: indexPhrases(titleOpeners, titleOpenersInNames),
  verbs: indexPhrases(titleOpeners, titleOpenersInNames, dutyVerbs, dutyVerbsInNames),
  verbsInNames: indexPhrases(titleOpenersInNames, dutyVerbsInNames),
  types: indexPhrases(documentTypes.map((type) => type.name)),
} as const

/** End of the longest of the phrases that stands at `at` as whole words, or -1. */
export function phraseEnd(key: string, at: number, index: Phrases): number {
  for (const phrase of phrasesAt(index, key, at)) {
    const end = at + phrase.length
    if (key.startsWith(phrase, at) && !isWord(key.charCodeAt(end))) return end
  }
  return -1
}

/** Whether the letter at `at` is a capital: the key is lower case and of the same length. */
export const isCapital = (text: string, key: string, at: number): boolean => text.charCodeAt(at) !== key.charCodeAt(at)

/** Start of the word that ends before `at` (blanks skipped), or `at` where there is none. */
export function wordBefore(key: string, at: number): number {
  let end = at
  while (key.charCodeAt(end - 1) === 32) end--
  let start = end
  while (start > 0 && isWord(key.charCodeAt(start - 1))) start--
  return start
}

/** Halves of names by the first letter of the right one, behind its comma and blank. */
let bridges: Map<number, [left: string, right: string][]> | null = null
const bridgeAt = (key: string, at: number) => key.charCodeAt(key.charCodeAt(at) === 44 ? at + 2 : at + 1)

function indexBridges(): Map<number, [string, string][]> {
  const index = new Map<number, [string, string][]>()
  for (const bridge of nameBridges) {
    const [left = '', right = ''] = bridge.split('|')
    const place = bridgeAt(right, 0)
    index.set(place, [...(index.get(place) ?? []), [left, right]])
  }
  return index
}

/** Whether a name that has come to `at` goes on over the comma or function word there. */
export function isBridge(key: string, at: number): boolean {
  bridges ??= indexBridges()
  for (const [left, right] of bridges.get(bridgeAt(key, at)) ?? [])
    if (key.startsWith(right, at) && key.startsWith(left, at - left.length)) return true
  return false
}

/** First letters of the words between the offsets, without marks: "vpcp" of "Văn phòng Chính phủ"; đ stays, "và" and signs do not count. */
export function initialsOf(key: string, start: number, end: number): string {
  let letters = ''
  for (let at = start; at < end; ) {
    const stop = wordEnd(key, at)
    if (stop > at && key.slice(at, stop) !== 'và') letters += baseLetter(key[at] ?? '')
    at = Math.max(stop, at + 1)
  }
  return letters
}

/** The letter without tone, hook and circumflex: ủ → u, ê → e; đ is a letter of its own. */
export function baseLetter(letter: string): string {
  let base = bases.get(letter)
  if (base === undefined) {
    base = letter.normalize('NFD')[0] ?? ''
    // A plan has some hundred letters; what is no letter of any is not kept.
    if (bases.size < 400) bases.set(letter, base)
  }
  return base
}
const bases = new Map<string, string>()

/** End of a sticky pattern at `at`, or -1. */
export function endOf(pattern: RegExp, key: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(key) ? pattern.lastIndex : -1
}

/** Alternatives for a pattern, longest first. */
export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
