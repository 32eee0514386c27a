import { isDigit, otherLetters, otherWordSigns, smallLetters } from './characters.js'
import { skipBlank } from './phrase.js'
import { behind, firstKnown, listOf, type Starts, syllableOf } from './starts.js'
import { nextHash, noHash, numberIn, type SyllableTable, tableOf } from './syllables.js'

/** Words that a recogniser may begin at, and the bit that says so. */
export interface MarkedWords {
  bit: number
  words: Iterable<string>
}

/** Signs that a recogniser looks for, and their bit. */
export interface MarkedSigns {
  bit: number
  signs: string
}

/**
 * What one pass over a text found: where something may begin, in pairs [offset, bits], and all bits together. Where a
 * time may begin, the number of its list of readers stands above the bits, `listBits` up; a figure has none.
 */
export interface Marks {
  places: readonly number[]
  all: number
}

/** Bits 0 and 1 tell letters and other signs of words in the table of signs; the bits of a marker begin at 2. */
const letter = 1
const inWord = 2
/** A time may begin at the word: the bit that `scanTimes` looks for. */
export const timeBit = 4
/** There is a figure in the text; it stands in `all` alone. */
export const figureBit = 2
export const listBits = 16

/** What a line of a million words needed is not kept. */
const mostKept = 1 << 16
const leastRoom = 1024

/** What the pass asks of each sign and word. */
interface Tables {
  starts: Starts
  /** Kinds and bits of each sign. */
  signs: Uint16Array
  /** Bits of each word by its number; the syllables of `starts` come first. */
  bits: Uint16Array
  words: SyllableTable
}

/**
 * Makes the pass that all recognisers of a line share: it walks over the words once and tells of each, by its letters up
 * to the first digit, which of them may begin there; of a time by the word behind too, since the first alone is common
 * prose. Every recogniser then visits its own places only, and none where its bit is missing.
 */
export function createMarker(
  starts: Starts,
  marked: readonly MarkedWords[] = [],
  signed: readonly MarkedSigns[] = [],
): (key: string) => Marks {
  const { syllables } = starts
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]))
  const bitsOf: number[] = []
  for (const { bit, words } of marked) {
    for (const word of words) {
      const first = syllableOf(word)
      const number = numbers.get(first) ?? numbers.size
      numbers.set(first, number)
      bitsOf[number] = (bitsOf[number] ?? 0) | bit
    }
  }
  const bits = Uint16Array.from({ length: numbers.size }, (_, number) => bitsOf[number] ?? 0)
  const words = tableOf([...numbers.keys()])
  const signs = new Uint16Array(0x10000)
  for (const [first, last] of [smallLetters, ...otherLetters]) signs.fill(letter, first, last + 1)
  for (const [first, last] of otherWordSigns) signs.fill(inWord, first, last + 1)
  for (const { bit, signs: list } of signed) {
    for (const sign of list) {
      const code = sign.charCodeAt(0)
      signs[code] = (signs[code] ?? 0) | bit
    }
  }
  const tables: Tables = { starts, signs, bits, words }
  let pass = makePass(0)
  return (key) => {
    const { length } = key
    if (length >= pass.room) pass = makePass(Math.max(length * 2, leastRoom))
    markWords(tables, key, pass)
    settle(starts, pass)
    const marks = { places: pass.places.slice(0, pass.count), all: pass.all & ~letter }
    if (length > mostKept) pass = makePass(0)
    return marks
  }
}

/** What a pass writes into. Made once and copied to size: most lines are short. */
interface Pass {
  /** Code units that there is room for. */
  room: number
  places: number[]
  count: number
  all: number
  /** Words that may begin a time: the index of their place, their number, what stands behind them. */
  waiting: Int32Array
  waitingCount: number
}

const makePass = (room: number): Pass => ({
  room,
  places: [],
  count: 0,
  all: 0,
  waiting: new Int32Array((room + 1) * waitingSize),
  waitingCount: 0,
})

const waitingSize = 3

/**
 * Walks over the words. The making of lists of readers is left to `settle`, which has little to do: inside this loop it
 * kept the compiler busy for a third of a first parse.
 */
function markWords({ starts, signs, bits, words }: Tables, key: string, pass: Pass): void {
  const { places, waiting } = pass
  const { length } = key
  let count = 0
  let late = 0
  let all = 0
  // The number of the word that may begin a time, till what stands behind it is known; and where it ended.
  let before = -1
  let ended = 0
  for (let at = 0; at < length; at++) {
    const code = key.charCodeAt(at)
    const kind = signs[code] as number
    if (kind === 0) continue
    const start = at
    let found = kind & ~3
    let first = -1
    let second: number = behind.sign
    if ((kind & 3) !== 0) {
      // What follows the letters.
      let next = inWord
      second = behind.word
      if (kind === letter) {
        let hash = nextHash(noHash, code)
        next = 0
        for (at++; at < length; at++) {
          const sign = key.charCodeAt(at)
          next = signs[sign] as number
          if (next !== letter) break
          hash = nextHash(hash, sign)
        }
        const number = numberIn(words, hash)
        if (number >= 0) {
          found = bits[number] as number
          if (number < starts.firsts) first = number
          if (number < starts.syllables.length && (at === length || (next & 3) === 0)) second = number + firstKnown
        }
      } else if (isDigit(code)) {
        found |= timeBit
        second = behind.number
      }
      if (at < length && (next & 3) !== 0) {
        const end = wordEnd(signs, key, at)
        const glued = gluedBits(signs, key, at, end)
        all |= glued
        // Only a number may be glued to the word: tháng8.
        if ((glued & letter) !== 0) first = -1
        at = end
      }
      if (before >= 0 && skipBlank(key, ended) !== start) second = behind.sign
      at--
    }
    if (before >= 0) {
      waiting[late++] = count - 2
      waiting[late++] = before
      waiting[late++] = second
    }
    before = first
    ended = at + 1
    if (found === 0 && first < 0) continue
    all |= found
    places[count++] = start
    places[count++] = found
  }
  if (before >= 0) {
    waiting[late++] = count - 2
    waiting[late++] = before
    waiting[late++] = behind.sign
  }
  pass.count = count
  pass.all = all
  pass.waitingCount = late
}

/** End of the word, from a sign of it that is no letter. */
function wordEnd(signs: Uint16Array, key: string, from: number): number {
  let at = from
  while (at < key.length && ((signs[key.charCodeAt(at)] as number) & 3) !== 0) at++
  return at
}

/** The bits of the signs behind the letters of a word, with `figureBit` for a digit and `letter` for any other. */
function gluedBits(signs: Uint16Array, key: string, from: number, to: number): number {
  let found = 0
  for (let at = from; at < to; at++) {
    const code = key.charCodeAt(at)
    found |= ((signs[code] as number) & ~3) | (isDigit(code) ? figureBit : letter)
  }
  return found
}

/** Gives the places where a time may begin their lists of readers, and takes away those that have none and bear no bit. */
function settle(starts: Starts, pass: Pass): void {
  const { places, waiting, waitingCount } = pass
  let empty = -1
  for (let index = 0; index < waitingCount; index += waitingSize) {
    const place = waiting[index] as number
    const list = listOf(starts, waiting[index + 1] as number, waiting[index + 2] as number)
    if (list > 0) {
      places[place + 1] = (places[place + 1] ?? 0) | timeBit | (list << listBits)
      pass.all |= timeBit
    } else if (empty < 0 && places[place + 1] === 0) empty = place
  }
  if (empty < 0) return
  let kept = empty
  for (let place = empty; place < pass.count; place += 2) {
    const bits = places[place + 1] as number
    if (bits === 0) continue
    places[kept++] = places[place] as number
    places[kept++] = bits
  }
  pass.count = kept
}
