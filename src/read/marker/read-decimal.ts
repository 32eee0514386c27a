import { isDigit } from '../../source/letters.js'
import type { Marker } from '../marker.js'
import { beginsText } from './begins-text.js'
import { makeMarker } from './make-marker.js'
import { isRomanLetter, romanValue } from './roman.js'

/** `1.2.3.`, `I.1)`: two to five numbers with stops between, the first may be a Roman one. */
export function readDecimal(key: string): Marker | null {
  let at = 0
  while (at < 5 && isRomanLetter(key.charCodeAt(at))) at++
  if (at === 0) {
    while (at < 2 && isDigit(key.charCodeAt(at))) at++
    if (at === 0) return null
  }
  if (key.charCodeAt(at) !== 46 || !isDigit(key.charCodeAt(at + 1))) return null
  const head = key.slice(0, at)
  const path = [isDigit(key.charCodeAt(0)) ? Number(head) : (romanValue(head) ?? 0)]
  while (path.length < 5 && key.charCodeAt(at) === 46 && isDigit(key.charCodeAt(at + 1))) {
    const from = at + 1
    at = isDigit(key.charCodeAt(from + 1)) ? from + 2 : from + 1
    path.push(Number(key.slice(from, at)))
  }
  const code = key.charCodeAt(at)
  const stops = code === 46 || code === 41 || code === 47 || code === 58 || code === 45
  if (!beginsText(key, stops ? at + 1 : at)) return null
  const length = stops ? at + 1 : at
  const made = makeMarker('decimal', length, key, path[path.length - 1] ?? null, stops ? key.charAt(at) : '')
  made.path = path
  return made
}
