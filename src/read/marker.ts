import { isCapital, isDigit, isLetter, isSmall, isSpace } from '../source/letters.js'

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

/** `Phần thứ nhất`, `Điều 5.`; the line begins with one of these words. */
const words = /^(phần|chương|mục|tiểu mục|điều)\s+((?:thứ\s+)?[\p{L}]{1,5}|\d{1,3})\s?([.:)/-]?)(?=\s|$|\p{L})/u

const romanValues: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
const romanShape = /^(?:x{0,3})(?:ix|iv|v?i{0,4})$/
/** Điểm: the Vietnamese order, `đ` after `d`, no f j w z. */
const letterOrder = 'abcdđeghiklmnopqrstuvxy'
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

/** Place of a letter in the order of điểm; letters that the order lacks take the place after the letter before them. */
export function letterValue(letter: string): number | null {
  const at = letterOrder.indexOf(letter)
  if (at >= 0) return at + 1
  const foreign = { f: 7, j: 10, w: 22, z: 24 }[letter]
  return foreign ?? null
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

function readShape(text: string, key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (isDigit(first)) return readDigits(text, key)
  if (first === 40) return readParentheses(key)
  if (!isMarkerLetter(first)) return null
  if (isWordStart(first, key)) {
    const word = words.exec(key)
    if (word) return readWord(text, key, word)
  }
  if (text.charCodeAt(0) !== first) return readCapital(key)
  if (first === 105 || first === 118 || first === 120 || first === 108) {
    // A lower-case roman is a letter (`i)`, `v.`), but OCR writes `l.` and `Il.` for `I.` and `II.`
    const end = romanEnd(key)
    if (end > 0) {
      const tail = romanTail(key, end)
      const after = text.charCodeAt(tail) === 32 ? text.charCodeAt(tail + 1) : text.charCodeAt(tail)
      if (
        first === 108 &&
        key.charCodeAt(1) !== 41 &&
        isRomanStop(key.charCodeAt(1)) &&
        isCapital(after) &&
        isUpper(text.slice(tail))
      )
        return marker('roman', tail, key, 1, key.charAt(tail - 1))
      if (end > 1 && hasCapital(text, end)) {
        const value = romanValue(key.slice(0, end))
        if (value !== null) return marker('roman', tail, key, value, key.charAt(tail - 1))
      }
    }
  }
  return readLetter(key)
}

/** `(1)`, `(a)`, `(iv)`. */
function readParentheses(key: string): Marker | null {
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
  return marker('parenthesised', close + 1, key, ordinal, '()')
}

/** A capital in front: `I.1.`, `II.`, `A.` */
function readCapital(key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (first === 105 || first === 118 || first === 120) {
    const decimal = readDecimal(key)
    if (decimal) return decimal
  }
  const end = romanEnd(key)
  if (end > 0) {
    const tail = romanTail(key, end)
    const value = romanValue(key.slice(0, end))
    if (value !== null && !isAbbreviation(key, end, tail))
      return marker('roman', tail, key, value, key.charAt(tail - 1))
  }
  if (first === 105) return null
  const stop = isSpace(key.charCodeAt(1)) ? 2 : 1
  if (!isRomanStop(key.charCodeAt(stop)) || !beginsText(key, stop + 1) || isLetter(key.charCodeAt(stop + 1)))
    return null
  if (!((first >= 97 && first <= 122) || first === 273)) return null
  return marker('upper-letter', stop + 1, key, letterValue(key.charAt(0)), key.charAt(stop))
}

/** `a)`, `b.`, `a1)`, `aa)`. */
function readLetter(key: string): Marker | null {
  const first = key.charCodeAt(0)
  if (!((first >= 97 && first <= 122) || first === 273)) return null
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
  return marker('letter', length, key, letterValue(key.charAt(0)), style)
}

/** Where the punctuation of a letter ends: `)`, `.`, `/.`, `/`, `.)`; 0 when there is none, or no text may follow it. */
function letterTail(key: string, at: number): number {
  const code = key.charCodeAt(at)
  const next = key.charCodeAt(at + 1)
  if (code === 47 && next === 46 && beginsText(key, at + 2)) return at + 2
  if ((code === 41 || code === 46 || code === 47) && beginsText(key, at + 1)) return at + 1
  return code === 46 && next === 41 && beginsText(key, at + 2) ? at + 2 : 0
}

function readDigits(text: string, key: string): Marker | null {
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
    return marker('roman', tail, key, romanValue(key.slice(0, end)), key.charAt(tail - 1))
  }
  const next = text.charCodeAt(length)
  if ((code === 45 || code === 47 || code === 58) && length === at + 1 && next !== 32 && !isCapital(next)) return null
  if (code === 46 && isSmall(next)) return null
  return marker('arabic', length, key, Number(key.slice(0, digits)), key.slice(at, length))
}

/** `1️⃣`: a digit in a keycap. */
function readKeycap(key: string): Marker {
  let at = key.charCodeAt(1) === 0xfe0f && key.charCodeAt(2) === 0x20e3 ? 3 : 2
  const stop = isSpace(key.charCodeAt(at)) ? at + 1 : at
  const code = key.charCodeAt(stop)
  if (code === 46 || code === 41) at = stop + 1
  else at = stop
  return marker('arabic', at, key, Number(key.charAt(0)), '\u20e3')
}

const isKeycapPart = (code: number) => code === 0xfe0f || code === 0x20e3

/** `1.2.3.`, `I.1)`: two to five numbers with stops between, the first may be a Roman one. */
function readDecimal(key: string): Marker | null {
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
  const made = marker('decimal', length, key, path[path.length - 1] ?? null, stops ? key.charAt(at) : '')
  made.path = path
  return made
}

/**
 * Where the Roman numeral ends that a key begins with, its punctuation behind it; 0 when it begins with none. Scans have
 * `l` and `1` for `i`.
 */
function romanEnd(key: string): number {
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
function romanTail(key: string, end: number): number {
  const at = isSpace(key.charCodeAt(end)) ? end + 1 : end
  return isRomanStop(key.charCodeAt(at)) && beginsText(key, at + 1) ? at + 1 : 0
}

const isRomanStop = (code: number) => code === 46 || code === 47 || code === 41 || code === 45
const isRomanLetter = (code: number) => code === 105 || code === 118 || code === 120
const isRomanSign = (code: number) => isRomanLetter(code) || code === 108 || (code >= 0x2170 && code <= 0x217b)
const isOneSign = (code: number) => code === 105 || code === 108 || code === 49

/** Whether text may begin at `at`, or nothing stands there. */
function beginsText(key: string, at: number): boolean {
  if (at >= key.length) return true
  const code = key.charCodeAt(at)
  return isSpace(code) || isOpening(code) || isLetter(code)
}

/** The same behind a number, which signs may follow: `1.%`, `2)+`. */
function beginsNumbered(key: string, at: number): boolean {
  const code = key.charCodeAt(at)
  return code === 37 || code === 43 || beginsText(key, at)
}

const isOpening = (code: number) => code === 34 || code === 39 || code === 40 || code === 8220

/** Letters that a marker may begin with. */
const isMarkerLetter = (code: number) =>
  (code >= 97 && code <= 122) || code === 273 || (code >= 0x2170 && code <= 0x217b)

/** Whether a word of a heading may begin the key: phần, chương, mục, tiểu mục, điều. */
function isWordStart(first: number, key: string): boolean {
  const second = key.charCodeAt(1)
  return (
    ((first === 112 || first === 99) && second === 104) ||
    (first === 109 && second === 0x1ee5) ||
    ((first === 116 || first === 273) && second === 105)
  )
}

function hasCapital(text: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (isCapital(text.charCodeAt(at))) return true
  return false
}

function readWord(text: string, key: string, match: RegExpExecArray): Marker | null {
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
  return marker(kind, match[0].length, key, ordinal, match[3] ?? '')
}

function marker(kind: MarkerKind, length: number, key: string, ordinal: number | null, style: string): Marker {
  let body = length
  while (key.charCodeAt(body) === 32) body++
  return { kind, length, body, ordinal, path: ordinal === null ? [] : [ordinal], style }
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

/** Whether a text stands in capitals. */
export function isUpper(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign < 65 || (sign > 90 && sign < 97) || (sign > 122 && sign < 192)) continue
    if (sign < 128 ? sign > 90 : hasCapitalForm(sign)) {
      lower++
      if (lower > 6 || at < 12) return false
    } else upper++
  }
  // `IoT`, `KẾ hOẠCH`: a small letter or two do not make a line of capitals small.
  return upper > 0 && lower * 16 <= upper
}

/** Whether a sign is a small letter of any script. Those of Vietnamese are told by their numbers. */
function hasCapitalForm(code: number): boolean {
  if (code >= 0x1ea0 && code <= 0x1ef9) return (code & 1) === 1
  if (code < 0x100) return code >= 0xdf && code !== 0xf7
  const sign = String.fromCharCode(code)
  return sign !== sign.toUpperCase()
}

/** Bullets, by their code units. */
const bullets: ReadonlySet<number> = new Set(
  [...'-–—•·+*▪●○◦‣⁃■□✓✔➢➤►❖§\uf0b7\uf02d\uf0a7\uf0d8\uf076'].map((sign) => sign.charCodeAt(0)),
)
/** What makes the sign before it no bullet: `-10 độ`, `+84…`, `-.`. */
const notBehind = /[\p{N}/.,;:)%>=-]/u

/** Length of a bullet and its blanks (`- `), and its sign; null when the line begins with none. */
export function readBullet(text: string): { sign: string; length: number } | null {
  const code = text.charCodeAt(0)
  if (!bullets.has(code) || text.charCodeAt(1) === code) return null
  let length = 1
  while (isSpace(text.charCodeAt(length))) length++
  if (length >= text.length) return null
  const sign = text.charAt(0)
  // A sign of a number stands close to it; `- 10 trường` is a bullet.
  if (length === 1 && notBehind.test(text.charAt(1))) return null
  return { sign, length }
}
