import { isLetter, isNumber } from '../source/letters.js'

/**
 * Letters, marks and digits below U+2000: what a word is made of. Written out: to ask a pattern of
 * each sign took milliseconds at every start. A test holds them to the classes.
 */
export const smallLetters = [0x61, 0x7a] as const
export const otherLetters = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const
export const otherWordSigns = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0xaa, 0xaa],
  [0xb2, 0xb3],
  [0xb5, 0xb5],
  [0xb9, 0xba],
  [0xbc, 0xbe],
] as const

const tableSize = 0x2000
/** 1 for the signs of words below U+2000; it covers every code unit, so that a hot loop may index it unasked. */
export const wordTable = new Uint8Array(0x10000)
for (const [first, last] of [smallLetters, ...otherLetters, ...otherWordSigns]) wordTable.fill(1, first, last + 1)

/** Whether the code unit is part of a word. False past the end of the text (`NaN`); an astral sign (emoji) is none. */
export function isWord(code: number): boolean {
  if (code < tableSize) return wordTable[code] === 1
  return code >= tableSize && (isLetter(code) || isNumber(code))
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

// The loops below ask for the length first: `charCodeAt` past the end gives NaN, and a loop that has met one is
// compiled for doubles, several times slower.

/** End of the run of digits at `at`; `at` itself when there is none. */
export function digitsEnd(key: string, at: number): number {
  let end = at
  while (end < key.length && isDigit(key.charCodeAt(end))) end++
  return end
}

/** The number that the digits from `from` to `to` write; `NaN` where no number of a time has as many. */
export function digitsValue(key: string, from: number, to: number): number {
  if (to - from > mostDigits) return Number.NaN
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + key.charCodeAt(at) - 48
  return value
}
const mostDigits = 9

/** End of the word at `at`. */
export function wordEnd(key: string, at: number): number {
  let end = at
  while (end < key.length && isWord(key.charCodeAt(end))) end++
  return end
}
