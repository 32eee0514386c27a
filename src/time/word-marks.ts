import { isDigit, otherLetters, otherWordSigns, smallLetters } from './characters.js'
import { skipBlank } from './phrase.js'
import { behind, firstKnown, type Starts, syllableOf } from './starts.js'
import { nextHash, noHash, numberIn, tableOf } from './syllables.js'

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
  const { syllables, firsts, listOf } = starts
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
  const table = tableOf([...numbers.keys()])
  const signs = new Uint16Array(0x10000)
  for (const [first, last] of [smallLetters, ...otherLetters]) signs.fill(letter, first, last + 1)
  for (const [first, last] of otherWordSigns) signs.fill(inWord, first, last + 1)
  for (const { bit, signs: list } of signed) {
    for (const sign of list) {
      const code = sign.charCodeAt(0)
      signs[code] = (signs[code] ?? 0) | bit
    }
  }
  // Grown once and copied to size: most lines are short, and a list that grows by itself is thrown away many times.
  const places: number[] = []
  return (key) => {
    let count = 0
    const { length } = key
    let all = 0
    let figures = 0
    // The number of the word that may begin a time, till the word behind decides; and where it ended.
    let waiting = -1
    let ended = 0
    for (let at = 0; at < length; at++) {
      const code = key.charCodeAt(at)
      const kind = signs[code] ?? 0
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
          const number = numberIn(table, hash)
          if (number >= 0) {
            found = bits[number] as number
            if (number < firsts) first = number
            if (number < syllables.length && (at === length || (next & 3) === 0)) second = number + firstKnown
          }
        } else if (isDigit(code)) {
          found |= timeBit
          figures = figureBit
          second = behind.number
        }
        if (at < length && (next & 3) !== 0) {
          // To the end of the word; what is no letter in it may bear a bit of its own.
          for (; at < length; at++) {
            const sign = key.charCodeAt(at)
            next = signs[sign] as number
            if ((next & 3) === 0) break
            all |= next
            // Only a number may be glued to the word: tháng8.
            if (isDigit(sign)) figures = figureBit
            else first = -1
          }
        }
        if (waiting >= 0 && skipBlank(key, ended) !== start) second = behind.sign
        at--
      }
      if (waiting >= 0) {
        const list = listOf(waiting, second)
        count = settle(places, count, list)
        if (list > 0) all |= timeBit
      }
      waiting = first
      ended = at + 1
      if (found === 0 && first < 0) continue
      all |= found
      places[count++] = start
      places[count++] = found
    }
    if (waiting >= 0) {
      const list = listOf(waiting, behind.sign)
      count = settle(places, count, list)
      if (list > 0) all |= timeBit
    }
    const marks = { places: places.slice(0, count), all: (all & ~3) | figures }
    if (places.length > mostKept) places.length = 0
    return marks
  }
}

/** Gives the last place its list of readers, or takes it away where it is empty; tells the count of what is left. */
function settle(places: number[], count: number, list: number): number {
  const bits = places[count - 1] ?? 0
  if (list > 0) places[count - 1] = bits | timeBit | (list << listBits)
  return list > 0 || bits > 0 ? count : count - 2
}
