import { isLetter, isSpace } from '../../source/letters.js'
import type { Marker } from '../marker.js'
import { beginsText } from './begins-text.js'
import { isPlainLetter, letterValue } from './letter-value.js'
import { makeMarker } from './make-marker.js'
import { readDecimal } from './read-decimal.js'
import { isRomanLetter, isRomanStop, romanEnd, romanTail, romanValue } from './roman.js'

/** A capital in front: `I.1.`, `II.`, `A.` */
export function readCapital(key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (isRomanLetter(first)) {
    const decimal = readDecimal(key)
    if (decimal) return decimal
  }
  const end = romanEnd(key)
  if (end > 0) {
    const tail = romanTail(key, end)
    const value = romanValue(key.slice(0, end))
    if (value !== null && !isAbbreviation(key, end, tail))
      return makeMarker('roman', tail, key, value, key.charAt(tail - 1))
  }
  if (first === 105) return null
  const stop = isSpace(key.charCodeAt(1)) ? 2 : 1
  if (!isRomanStop(key.charCodeAt(stop)) || !beginsText(key, stop + 1) || isLetter(key.charCodeAt(stop + 1)))
    return null
  if (!isPlainLetter(first)) return null
  return makeMarker('upper-letter', stop + 1, key, letterValue(key.charAt(0)), key.charAt(stop))
}

/** `V/v`, `X/h`: a slash or hyphen and a small letter behind it. */
function isAbbreviation(key: string, end: number, tail: number): boolean {
  const stop = key.charCodeAt(tail - 1)
  const next = key.charCodeAt(tail)
  return (
    (stop === 47 || stop === 45) &&
    next !== 32 &&
    tail < key.length &&
    end === 1 &&
    key.slice(tail, tail + 2).trim().length === 1
  )
}
