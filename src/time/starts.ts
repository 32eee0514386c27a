import type { Reader } from './expression.js'

/** What may stand behind a word, besides a syllable of the lexicon: those have the numbers from `firstKnown` on. */
export const behind = { word: 0, number: 1, sign: 2, anything: 3 } as const
export const firstKnown = 4

/** A number, among the words that may follow. */
export const figure = '0'
const others: readonly string[] = ['?', figure, '', '*']

/** A reader that may be tried where a syllable stands. */
interface Start {
  reader: Reader
  /** The second syllables of its phrases. */
  next: Set<string>
  /** Whether the syllable alone is a phrase. */
  alone: boolean
  /** What may follow it then, besides a sign; anything where there is no set. */
  follow: ReadonlySet<string>[]
}

export type Words = readonly string[] | Readonly<Record<string, unknown>>

/** A reader with the phrases that what it reads begins with, and the words that may follow those of one syllable. */
export type Beginning = readonly [reader: Reader, follow: ReadonlySet<string> | null, ...lists: Words[]]

/** The readers to try at a word, by it and the word behind; their lists are numbered, 0 is the empty one. */
export interface Starts {
  /** Syllables that matter. The first `firsts` of them may begin a time. */
  syllables: readonly string[]
  firsts: number
  lists: readonly (readonly Reader[])[]
  /** The numbers of the lists that were asked for, and one more, by the pair of words. 0 is not asked yet. */
  asked: Uint8Array
  /** Words that may stand second. */
  width: number
  find(first: number, second: number): number
}

/** The list for two syllables by their numbers; `second` is counted from `firstKnown`, or one of `behind`. */
export function listOf(starts: Starts, first: number, second: number): number {
  const pair = first * starts.width + second
  const known = starts.asked[pair] ?? 0
  if (known > 0) return known - 1
  const number = starts.find(first, second)
  starts.asked[pair] = number + 1
  return number
}

export const wordsOf = (list: Words): readonly string[] =>
  Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)

/** The first syllable of a phrase. */
export function syllableOf(phrase: string): string {
  const blank = phrase.indexOf(' ')
  return blank < 0 ? phrase : phrase.slice(0, blank)
}

export function firstSyllables(...lists: Words[]): Set<string> {
  const first = new Set<string>()
  for (const list of lists) for (const word of wordsOf(list)) first.add(syllableOf(word))
  return first
}

/** Puts the beginnings in order by syllable. Of two readers the one that is named first is tried first. */
export function indexStarts(beginnings: readonly Beginning[]): Starts {
  const starts = new Map<string, Start[]>()
  const seconds = new Set<string>()
  // A few sets stand behind hundreds of syllables: each is gone through once.
  const followers = new Set<ReadonlySet<string>>()
  for (const [reader, follow, ...lists] of beginnings) {
    if (follow && !followers.has(follow)) {
      followers.add(follow)
      for (const word of follow) seconds.add(word)
    }
    for (const word of lists.flatMap(wordsOf)) {
      const syllable = syllableOf(word)
      const known = starts.get(syllable) ?? []
      if (known.length === 0) starts.set(syllable, known)
      let start = known.find((one) => one.reader === reader)
      if (!start) {
        start = { reader, next: new Set(), alone: false, follow: [] }
        known.push(start)
      }
      if (syllable === word) {
        start.alone = true
        if (follow && !start.follow.includes(follow)) start.follow.push(follow)
      } else {
        const second = syllableOf(word.slice(syllable.length + 1))
        start.next.add(second)
        seconds.add(second)
        if (/^\d/.test(second)) start.next.add(figure)
      }
    }
  }
  const syllables = [...new Set([...starts.keys(), ...seconds])]
  const width = syllables.length + firstKnown
  const byNumber = [...starts.values()]
  const lists: Reader[][] = [[]]
  const numbers = new Map<string, number>([['', 0]])
  // Lists are made when first asked for: of all pairs a text holds a few.
  const find = (first: number, second: number): number => {
    const word = (second < firstKnown ? others[second] : syllables[second - firstKnown]) ?? ''
    const readers = (byNumber[first] ?? []).filter((start) => admits(start, word)).map(({ reader }) => reader)
    const name = readers.map((reader) => beginnings.findIndex(([one]) => one === reader)).join()
    let number = numbers.get(name)
    if (number === undefined) {
      number = lists.push(readers) - 1
      numbers.set(name, number)
    }
    return number
  }
  const asked = new Uint8Array(byNumber.length * width)
  return { syllables, firsts: byNumber.length, lists, asked, width, find }
}

/** Whether the word behind lets a start be tried. */
function admits({ alone, next, follow }: Start, word: string): boolean {
  if (word === '*' || next.has(word)) return true
  return alone && (word === '' || follow.length === 0 || follow.some((words) => words.has(word)))
}
