import { isCapital } from '../../source/letters.js'
import { isUpper } from '../is-upper.js'
import type { Marker } from '../marker.js'
import { makeMarker } from './make-marker.js'
import { isRomanLetter, isRomanStop, romanEnd, romanTail, romanValue } from './roman.js'

/** A Roman numeral with small letters: OCR writes `l.` and `Il.` for `I.` and `II.`; `i)` and `v.` are letters. */
export function readMisreadRoman(text: string, key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (!isRomanLetter(first) && first !== 108) return null
  const end = romanEnd(key)
  if (end === 0) return null
  const tail = romanTail(key, end)
  const style = key.charAt(tail - 1)
  const after = text.charCodeAt(tail) === 32 ? text.charCodeAt(tail + 1) : text.charCodeAt(tail)
  const second = key.charCodeAt(1)
  if (first === 108 && second !== 41 && isRomanStop(second) && isCapital(after) && isUpper(text.slice(tail)))
    return makeMarker('roman', tail, key, 1, style)
  if (end === 1 || !hasCapital(text, end)) return null
  const value = romanValue(key.slice(0, end))
  return value === null ? null : makeMarker('roman', tail, key, value, style)
}

function hasCapital(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (isCapital(text.charCodeAt(at))) return true
  return false
}
