import { ofWord, pluralWords, prepositionFollowers, shifts, unitWords } from '../lexicon/time-words.js'
import { digitsEnd, digitsValue, isDigit, isWord } from './characters.js'
import { endsClause, isCutShort, lookup, phrase, preceding, skipBlank } from './phrase.js'

/** End of one of the spellings of a unit at `at`, or -1. A digit may be glued to it (`ngày06`, `năm2028`), a letter may not. */
export function unitEnd(key: string, at: number, words: readonly string[]): number {
  // All spellings of a unit begin alike.
  if (key[at] !== words[0]?.[0]) return -1
  for (const word of words) {
    if (!key.startsWith(word, at)) continue
    const code = key.charCodeAt(at + word.length)
    // Only the marked spelling is sure enough to stand glued: `nam2028` may be a name.
    if (!isWord(code) || (isDigit(code) && word !== words.at(-1))) return at + word.length
  }
  return -1
}

/** Whether the unit word at `at` has lost its marks: the vowel that bears them is the second or third sign. */
export const isPlain = (key: string, at: number): boolean =>
  key.charCodeAt(at + 1) < 128 && key.charCodeAt(at + 2) < 128

export interface YearRead {
  year: number | undefined
  /** năm nay 0, năm sau +1 */
  shift: number | undefined
  end: number
  stray: boolean
  plain: boolean
}

/** The years that a plan can speak of. Outside, four digits behind "năm" are a count: mỗi năm 1500 người. */
const isYear = (value: number) => value >= 1900 && value < 2200

const shiftWord = lookup(shifts)
const of = phrase(ofWord)
const afterPlural = preceding(pluralWords)
const makesPreposition = phrase(prepositionFollowers)

/** Reads nay, sau, trước … behind a unit word that begins at `unitStart`; not in "các năm sau", "tháng sau khi". */
export function readShift(key: string, at: number, unitStart: number): { value: number; end: number } | null {
  const found = shiftWord(key, at)
  if (!found || afterPlural(key, unitStart) >= 0) return null
  return found.value !== 0 && makesPreposition(key, skipBlank(key, found.end)) >= 0 ? null : found
}

/** Whether a number counts the unit at `at`: the "năm trước" of "3 năm trước" names no year. */
export const isCounted = (key: string, at: number): boolean => isDigit(key.charCodeAt(at - 2))

/** Reads four digits that are a year, `2.028` too. */
export function readYearNumber(key: string, at: number): { value: number; end: number; stray: boolean } | null {
  const end = digitsEnd(key, at)
  if (end === at + 4) {
    const value = digitsValue(key, at, end)
    return isYear(value) && !isCutShort(key, end) ? { value, end, stray: false } : null
  }
  if (end !== at + 1 || key[end] !== '.' || digitsEnd(key, end + 1) !== end + 4) return null
  const value = Number(key[at] + key.slice(end + 1, end + 4))
  return isYear(value) && value > 1989 && endsClause(key, end + 4) ? { value, end: end + 4, stray: true } : null
}

/** Reads "năm 2028", "năm nay" at `at`. */
export function readNamedYear(key: string, at: number): YearRead | null {
  const word = unitEnd(key, at, unitWords.year)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const number = readYearNumber(key, from)
  const plain = isPlain(key, at)
  if (number) return { year: number.value, shift: undefined, end: number.end, stray: number.stray, plain }
  if (plain) return null
  const shifted = readShift(key, from, at)
  return shifted && { year: undefined, shift: shifted.value, end: shifted.end, stray: false, plain }
}

/** Reads the year behind a month, quarter or half: `/2028`, ` năm 2028`, `, năm 2028`, ` của năm 2028`, `-2028`, ` 2028`. */
export function readYearTail(key: string, at: number): YearRead | null {
  let from = skipBlank(key, at)
  const spaced = from > at
  let sign = key[from]
  if (sign === ',' || sign === '/' || sign === '-' || sign === '.') from = skipBlank(key, from + 1)
  else if (of(key, from) >= 0) from = skipBlank(key, of(key, from))
  else sign = undefined
  const named = readNamedYear(key, from)
  // "quý II, năm sau" names two times; only a year number may stand behind a comma.
  if (named) return named.year === undefined && (sign === ',' || sign === '-') ? null : named
  if (sign === ',' || (sign === undefined && !spaced)) return null
  const number = readYearNumber(key, from)
  if (!number || number.stray) return null
  const loose = sign === undefined || (sign !== '/' && (spaced || key[from - 1] === ' '))
  if (loose && (sign === '.' || isWord(key.charCodeAt(skipBlank(key, number.end))))) return null
  return { year: number.value, shift: undefined, end: number.end, stray: false, plain: false }
}
