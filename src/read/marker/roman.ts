import { isSpace } from '../../source/letters.js'
import { beginsText } from './begins-text.js'

const romanValues: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
const romanShape = /^(?:x{0,3})(?:ix|iv|v?i{0,4})$/

/** Value of a Roman numeral of plan headings (to 49), or null. Look-alikes `l` and `1` stand for `i`. */
export function romanValue(numeral: string): number | null {
  const plain = numeral
    .replace(
      /[ⅰ-ⅻ]/g,
      (sign) =>
        ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][sign.charCodeAt(0) - 0x2170] ?? '',
    )
    .replace(/[l1]/g, 'i')
  if (plain === '' || !romanShape.test(plain)) return null
  let value = 0
  for (let at = 0; at < plain.length; at++) {
    const here = romanValues[plain[at] ?? ''] ?? 0
    const next = romanValues[plain[at + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value
}

/**
 * Where the Roman numeral ends that a key begins with, its punctuation behind it; 0 when it begins with none. Scans have
 * `l` and `1` for `i`.
 */
export function romanEnd(key: string): number {
  let end = 0
  while (end < 7 && isRomanSign(key.charCodeAt(end))) end++
  if (end > 0 && end < 7 && romanTail(key, end) > 0) return end
  end = 0
  while (end < 4 && isOneSign(key.charCodeAt(end))) end++
  if (end > 0 && end < 4 && romanTail(key, end) > 0) return end
  end = isOneSign(key.charCodeAt(0)) ? 1 : 0
  return key.charCodeAt(end) === 118 && romanTail(key, end + 1) > 0 ? end + 1 : 0
}

/** Where the punctuation behind a Roman numeral ends; 0 without it. */
export function romanTail(key: string, end: number): number {
  const at = isSpace(key.charCodeAt(end)) ? end + 1 : end
  return isRomanStop(key.charCodeAt(at)) && beginsText(key, at + 1) ? at + 1 : 0
}

export const isRomanStop = (code: number) => code === 46 || code === 47 || code === 41 || code === 45
export const isRomanLetter = (code: number) => code === 105 || code === 118 || code === 120
const isRomanSign = (code: number) => isRomanLetter(code) || code === 108 || (code >= 0x2170 && code <= 0x217b)
const isOneSign = (code: number) => code === 105 || code === 108 || code === 49
