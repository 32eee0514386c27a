import { indexFrom } from '../../source/index-from.js'
import { isCapital, isDigit, isLetter } from '../../source/letters.js'
import { isWanting } from '../edges.js'
import { type Marker, readMarker } from '../marker.js'
import type { Physical } from '../physical.js'
import type { RunningText } from './running-text.js'

/** A marker inside the text: by its shape alone it might begin a line. */
export interface InnerMarker {
  /** Where it begins, marks of emphasis before it included, and where the words behind it begin. */
  at: number
  body: number
  marker: Marker
  /** It stands within a physical line, not at its start. */
  inner: boolean
}

/** Longest marker with the first signs behind it. */
const window = 40

/** Every marker that stands at the start of a word, numbers of documents and parts left out. */
export function findInnerMarkers(run: RunningText): InnerMarker[] {
  const { text, key, lineStarts } = run
  const found: InnerMarker[] = []
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && text.charCodeAt(at - 1) !== 32) continue
    const word = skipMarks(text, at)
    if (!mayBegin(text, word)) continue
    const marker = readMarker(text.slice(word, word + window), key.slice(word, word + window))
    if (!marker || marker.ordinal === null || marker.kind === 'parenthesised') continue
    const body = skipMarks(text, skipBlank(text, word + marker.length))
    if (!beginsWords(text, body, marker) || isWanting(run, { ...firstWords, end: at })) continue
    const line = indexFrom(lineStarts, at, (start) => start)
    found.push({ at, body, marker, inner: lineStarts[line] !== at })
  }
  return found
}

const firstWords: Physical = { start: 0, end: 0, indent: 0, blanks: 0, page: false }

export const skipBlank = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at)

/** Marks of emphasis and escapes. */
function skipMarks(text: string, at: number): number {
  for (let code = text.charCodeAt(at); code === 42 || code === 95 || code === 92; ) code = text.charCodeAt(++at)
  return at
}

/** Whether a word begins as markers do: most words are told by two signs. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (isDigit(code)) return isDigit(next) ? isShortNumber(text, at) : next === 46 || next === 41 || next === 47
  // I V X, P C M Đ of phần, chương, mục, điều
  if (code === 73 || code === 86 || code === 88) return true
  if (code === 80 || code === 67 || code === 77 || code === 272) return next === 46 || isLetter(next)
  return (next === 41 || next === 46 || (next === 47 && text.charCodeAt(at + 2) === 46)) && isLetter(code)
}

/** Two digits, or ones that stand for a Roman numeral (`111.`): years and amounts are no markers. */
function isShortNumber(text: string, at: number): boolean {
  return !isDigit(text.charCodeAt(at + 2)) || text.startsWith('111', at)
}

/** What a numbered line goes on with: a capital, or anything behind `a)`. */
function beginsWords(text: string, at: number, { kind, style }: Marker): boolean {
  const code = text.charCodeAt(at)
  // " “ ‘ (
  if (isCapital(code) || code === 34 || code === 0x201c || code === 0x2018) return true
  return kind === 'letter' && style === ')' && (isLetter(code) || isDigit(code))
}
