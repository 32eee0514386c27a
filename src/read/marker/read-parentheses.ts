import { isDigit } from '../../source/letters.js'
import type { Marker } from '../marker.js'
import { beginsText } from './begins-text.js'
import { letterValue } from './letter-value.js'
import { makeMarker } from './make-marker.js'
import { romanValue } from './roman.js'

/** `(1)`, `(a)`, `(iv)`. */
export function readParentheses(key: string): Marker | null {
  const close = key.indexOf(')')
  if (close < 2 || close > 6) return null
  const inner = key.slice(1, close)
  if (
    !(/^(?:\d{1,2}|[a-zđ]|[ivx]{1,5})$/.test(inner) && beginsText(key, close + 1)) ||
    key.charCodeAt(close + 1) === 40
  )
    return null
  const ordinal = isDigit(inner.charCodeAt(0))
    ? Number(inner)
    : inner.length > 1 || inner === 'i'
      ? romanValue(inner)
      : letterValue(inner)
  return makeMarker('parenthesised', close + 1, key, ordinal, '()')
}
