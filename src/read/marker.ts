import { isDigit } from '../source/letters.js'
import { isPlainLetter } from './marker/letter-value.js'
import { readCapital } from './marker/read-capital.js'
import { readDigits } from './marker/read-digits.js'
import { readLetter } from './marker/read-letter.js'
import { readMisreadRoman } from './marker/read-misread-roman.js'
import { readParentheses } from './marker/read-parentheses.js'
import { findWord, readWord } from './marker/read-word.js'

/** Kinds of marker, named as the sections they open. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'upper-letter'
  | 'parenthesised'

/** What a line begins with that numbers or letters it. */
export interface Marker {
  kind: MarkerKind
  /** Offset in the text behind the marker, and where what follows begins. */
  length: number
  body: number
  /** Value of the marker, null when it has none of its own. */
  ordinal: number | null
  /** Numbers of a decimal marker: `1.2.3` is [1, 2, 3]. */
  path: number[]
  /** The punctuation, so that `1)` and `1.` are told apart. */
  style: string
}

/**
 * The marker that a line begins with, by its shape alone. Whether it opens a section is told by the sequence, later:
 * `1.` alone decides nothing. `text` tells capitals, `key` is its matching view.
 */
export function readMarker(text: string, key: string): Marker | null {
  const found = readShape(text, key)
  // No sequence begins at nought: `0.5 ha` is an amount, and "0" names the preamble.
  return found && found.path[0] === 0 ? null : found
}

/** What it may be is told by its first sign. */
function readShape(text: string, key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (isDigit(first)) return readDigits(text, key)
  if (first === 40) return readParentheses(key)
  if (!isMarkerLetter(first)) return null
  const word = findWord(key)
  if (word) return readWord(text, key, word)
  if (text.charCodeAt(0) !== first) return readCapital(key)
  return readMisreadRoman(text, key) ?? readLetter(key)
}

/** Letters that a marker may begin with. */
const isMarkerLetter = (code: number) => isPlainLetter(code) || (code >= 0x2170 && code <= 0x217b)
