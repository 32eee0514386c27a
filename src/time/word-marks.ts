import { isDigit, letterSign, otherLetters, otherWordSigns, smallLetters } from './characters.js'

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

/** What one pass over a text found: where something may begin, in pairs [offset, bits], and all bits together. */
export interface Marks {
  places: readonly number[]
  all: number
}

/** Bits 0 and 1 tell letters and other signs of words in the table of signs; the bits of a marker begin at 2. */
const letter = 1
const inWord = 2
/** A time may begin at the word: the bit that `scanTimes` looks for. */
export const timeBit = 4

const tableBits = 13
/** What a line of a million words needed is not kept. */
const mostKept = 1 << 16

/**
 * Makes the pass that all recognisers of a line share: it walks over the words once and tells of each, by a hash of its
 * letters up to the first digit, which of them may begin there. A hash may let a strange word through and never stops a
 * known one. Every recogniser then visits its own places only, and none where its bit is missing.
 */
export function createMarker(marked: readonly MarkedWords[], signed: readonly MarkedSigns[]): (key: string) => Marks {
  const words = new Uint16Array(1 << tableBits)
  for (const { bit, words: list } of marked) {
    for (const word of list) {
      const first = hashOf(word)
      words[first] = (words[first] ?? 0) | bit
    }
  }
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
    for (let at = 0; at < length; at++) {
      const code = key.charCodeAt(at)
      const kind = signs[code] ?? 0
      if (kind === 0) continue
      let bits = kind & ~3
      const start = at
      if ((kind & 3) !== 0) {
        let next = kind
        if (kind === letter) {
          let hash = code
          for (at++; at < length; at++) {
            const sign = key.charCodeAt(at)
            next = signs[sign] ?? 0
            if (next !== letter) break
            hash = Math.imul(hash, 31) + sign
          }
          bits = words[(hash ^ (hash >>> tableBits)) & ((1 << tableBits) - 1)] ?? 0
        } else if (isDigit(code)) bits |= timeBit
        // To the end of the word; what is no letter in it may bear a bit of its own.
        while (at < length) {
          next = signs[key.charCodeAt(at)] ?? 0
          if ((next & 3) === 0) break
          all |= next
          at++
        }
        at--
      }
      if (bits === 0) continue
      all |= bits
      places[count++] = start
      places[count++] = bits
    }
    const marks = { places: places.slice(0, count), all: all & ~3 }
    if (places.length > mostKept) places.length = 0
    return marks
  }
}

function hashOf(word: string): number {
  let hash = word.charCodeAt(0)
  for (let at = 1; at < word.length && letterSign(word.charCodeAt(at)); at++)
    hash = Math.imul(hash, 31) + word.charCodeAt(at)
  return (hash ^ (hash >>> tableBits)) & ((1 << tableBits) - 1)
}
