import { isDigit, isLetter, isSpace } from '../../source/letters.js'
import type { Marker } from '../marker.js'
import { beginsText } from './begins-text.js'
import { isPlainLetter, letterValue } from './letter-value.js'
import { makeMarker } from './make-marker.js'

/** `a)`, `b.`, `a1)`, `aa)`. */
export function readLetter(key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (!isPlainLetter(first)) return null
  const second = key.charCodeAt(1)
  let at = isDigit(second) || (first === 97 && second === 97) ? 2 : 1
  if (isSpace(key.charCodeAt(at))) at++
  const length = letterTail(key, at)
  if (length === 0) return null
  const style = key.slice(at, length)
  // `v/v`, `k/h`: an abbreviation goes on with a letter behind the slash.
  if (style === '/' && isLetter(key.charCodeAt(length))) return null
  // `a.` is a marker only before a blank: `e.g`, `p.vh`.
  if (style === '.' && key.charCodeAt(length) !== 32) return null
  return makeMarker('letter', length, key, letterValue(key.charAt(0)), style)
}

/** Where the punctuation of a letter ends: `)`, `.`, `/.`, `/`, `.)`; 0 when there is none, or no text may follow it. */
function letterTail(key: string, at: number): number {
  const code = key.charCodeAt(at)
  const next = key.charCodeAt(at + 1)
  if (code === 47 && next === 46 && beginsText(key, at + 2)) return at + 2
  if ((code === 41 || code === 46 || code === 47) && beginsText(key, at + 1)) return at + 1
  return code === 46 && next === 41 && beginsText(key, at + 2) ? at + 2 : 0
}
