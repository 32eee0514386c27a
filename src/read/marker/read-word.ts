import { isUpper } from '../is-upper.js'
import type { Marker, MarkerKind } from '../marker.js'
import { letterValue } from './letter-value.js'
import { makeMarker } from './make-marker.js'
import { romanValue } from './roman.js'

/** `Phần thứ nhất`, `Điều 5.`; the line begins with one of these words. */
const words = /^(phần|chương|mục|tiểu mục|điều)\s+((?:thứ\s+)?[\p{L}]{1,5}|\d{1,3})\s?([.:)/-]?)(?=\s|$|\p{L})/u

const ordinalWords: Record<string, number> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const wordKinds: Record<string, MarkerKind> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'section',
  điều: 'article',
}

/** The word of a heading and the number behind it that a key begins with. */
export const findWord = (key: string) => (isWordStart(key) ? words.exec(key) : null)

/** Their marker, null where they are a reference. */
export function readWord(text: string, key: string, match: RegExpExecArray): Marker | null {
  const kind = wordKinds[match[1] ?? '']
  const name = match[2] ?? ''
  if (!kind) return null
  // A reference in running text begins in lower case: `mục III kế hoạch này`.
  if (text[0] === key[0]) return null
  const ordinal = /^\d/.test(name)
    ? Number(name)
    : name.startsWith('thứ')
      ? (ordinalWords[name.slice(3).trim()] ?? null)
      : (romanValue(name) ?? (name.length === 1 ? letterValue(name) : null))
  if (ordinal === null) return null
  const rest = key.slice(match[0].length).trimStart()
  // `Điều 5 Luật …`, `Mục 2 của …`: a reference, unless a stop follows or nothing.
  if (
    (match[3] ?? '') === '' &&
    rest !== '' &&
    (kind === 'article' || kind === 'section') &&
    !isUpper(text.slice(match[0].length))
  )
    return null
  return makeMarker(kind, match[0].length, key, ordinal, match[3] ?? '')
}

/** Whether a word of a heading may begin the key: phần, chương, mục, tiểu mục, điều. */
function isWordStart(key: string): boolean {
  const first = key.charCodeAt(0)
  const second = key.charCodeAt(1)
  return (
    ((first === 112 || first === 99) && second === 104) ||
    (first === 109 && second === 0x1ee5) ||
    ((first === 116 || first === 273) && second === 105)
  )
}
