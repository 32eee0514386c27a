import { isCapital, isDigit, isSmall, isSpace } from '../../source/letters.js'
import type { Marker } from '../marker.js'
import { beginsNumbered, isOpening } from './begins-text.js'
import { makeMarker } from './make-marker.js'
import { readDecimal } from './read-decimal.js'
import { romanEnd, romanTail, romanValue } from './roman.js'

/** A digit in front: `1.`, `2)`, `3/`, `1.2.`; `1I.` is misread. */
export function readDigits(text: string, key: string): Marker | null {
  const decimal = readDecimal(key)
  if (decimal) {
    // `1.5 triệu đồng` is an amount: a number without a final dot must be followed by a capital or a sign.
    const next = text.charCodeAt(decimal.body)
    return decimal.style === '' && !isCapital(next) && !isOpening(next) ? null : decimal
  }
  if (isKeycapPart(key.charCodeAt(1))) return readKeycap(key)
  const digits = isDigit(key.charCodeAt(1)) ? 2 : 1
  const at = isSpace(key.charCodeAt(digits)) ? digits + 1 : digits
  const code = key.charCodeAt(at)
  let length = 0
  if (code === 47 && key.charCodeAt(at + 1) === 46 && beginsNumbered(key, at + 2)) length = at + 2
  else if ((code === 46 || code === 41 || code === 47 || code === 45 || code === 58) && beginsNumbered(key, at + 1))
    length = at + 1
  if (length === 0) {
    // `1I.` and `1l.` are OCR for `II.`
    const end = romanEnd(key)
    if (end === 0 || !/[il]/.test(key.slice(0, end))) return null
    const tail = romanTail(key, end)
    return makeMarker('roman', tail, key, romanValue(key.slice(0, end)), key.charAt(tail - 1))
  }
  const next = text.charCodeAt(length)
  if ((code === 45 || code === 47 || code === 58) && length === at + 1 && next !== 32 && !isCapital(next)) return null
  if (code === 46 && isSmall(next)) return null
  return makeMarker('arabic', length, key, Number(key.slice(0, digits)), key.slice(at, length))
}

/** `1️⃣`: a digit in a keycap. */
function readKeycap(key: string): Marker {
  let at = key.charCodeAt(1) === 0xfe0f && key.charCodeAt(2) === 0x20e3 ? 3 : 2
  const stop = isSpace(key.charCodeAt(at)) ? at + 1 : at
  const code = key.charCodeAt(stop)
  if (code === 46 || code === 41) at = stop + 1
  else at = stop
  return makeMarker('arabic', at, key, Number(key.charAt(0)), '\u20e3')
}

const isKeycapPart = (code: number) => code === 0xfe0f || code === 0x20e3
