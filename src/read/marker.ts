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

const romans = /^([ivxlⅰ-ⅻ]{1,6}|[i1l]{1,3}|[il1]?[v])\s?([./)-])(?=\s|["“'(]|\p{L}|$)/u
const decimals = /^((?:[ivx]{1,5}|\d{1,2})(?:\.\d{1,2}){1,4})(\.|\)|\/|:|-)?(?=\s|["“'(]|\p{L}|$)/u
const arabics = /^(\d{1,2})\s?(\.|\)|\/\.?|-|:)(?=\s|["“'(%+]|\p{L}|$)/u
const keycaps = /^(\d)(?:\ufe0f\u20e3?|\u20e3)\s?[.)]?/u
const letters = /^([a-zđ]|[a-zđ]\d|aa)\s?(\)|\.|\/\.|\/|\.\))(?=\s|["“'(]|\p{L}|$)/u
const parentheses = /^\((\d{1,2}|[a-zđ]|[ivx]{1,5})\)(?=\s|["“']|\p{L}|$)/u
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
  if (first >= 48 && first <= 57) return readDigits(text, key)
  if (first === 40) {
    const match = parentheses.exec(key)
    if (!match) return null
    const inner = match[1] ?? ''
    const ordinal = /^\d/.test(inner)
      ? Number(inner)
      : inner.length > 1 || inner === 'i'
        ? romanValue(inner)
        : letterValue(inner)
    return marker('parenthesised', match[0].length, key, ordinal, '()')
  }
  if (!/[a-zđⅰ-ⅻ]/.test(key[0] ?? '')) return null
  const word = words.exec(key)
  if (word) return readWord(text, key, word)
  const capital = text[0] !== key[0]
  if (capital) {
    const decimal = decimals.exec(key)
    if (decimal && /^[ivx]/.test(decimal[1] ?? '')) return decimalMarker(decimal, key)
    const roman = romans.exec(key)
    const value = roman ? romanValue(roman[1] ?? '') : null
    if (roman && value !== null && !isAbbreviation(key, roman))
      return marker('roman', roman[0].length, key, value, roman[2] ?? '')
    const upper = /^([a-hj-zđ])\s?([./)-])(?=\s|["“'(]|$)/u.exec(key)
    if (upper) return marker('upper-letter', upper[0].length, key, letterValue(upper[1] ?? ''), upper[2] ?? '')
    return null
  }
  if (first === 105 || first === 118 || first === 120 || first === 108) {
    // A lower-case roman is a letter (`i)`, `v.`), but OCR writes `l.` and `Il.` for `I.` and `II.`
    const roman = romans.exec(key)
    if (
      roman &&
      first === 108 &&
      /^l[.\-/]/.test(key) &&
      /\p{Lu}/u.test(
        text[roman[0].length] === ' ' ? (text[roman[0].length + 1] ?? '') : (text[roman[0].length] ?? ''),
      ) &&
      isUpper(text.slice(roman[0].length))
    ) {
      return marker('roman', roman[0].length, key, 1, roman[2] ?? '')
    }
    if (roman && (roman[1] ?? '').length > 1 && /\p{Lu}/u.test(text.slice(0, (roman[1] ?? '').length))) {
      const value = romanValue(roman[1] ?? '')
      if (value !== null) return marker('roman', roman[0].length, key, value, roman[2] ?? '')
    }
  }
  const letter = letters.exec(key)
  if (!letter) return null
  const style = letter[2] ?? ''
  // `v/v`, `k/h`: an abbreviation goes on with a letter behind the slash.
  if (style === '/' && /\p{L}/u.test(key[letter[0].length] ?? '')) return null
  // `a.` is a marker only before a blank: `e.g`, `p.vh`.
  if (style === '.' && key[letter[0].length] !== ' ') return null
  const name = letter[1] ?? ''
  return marker('letter', letter[0].length, key, letterValue(name[0] ?? ''), style)
}

function readDigits(text: string, key: string): Marker | null {
  const decimal = decimals.exec(key)
  if (decimal) {
    const made = decimalMarker(decimal, key)
    // `1.5 triệu đồng` is an amount: a number without a final dot must be followed by a capital or a sign.
    const bare = (decimal[2] ?? '') === ''
    const next = text[made.body] ?? ''
    if (bare && !/[\p{Lu}"“'(]/u.test(next)) return null
    return made
  }
  const keycap = keycaps.exec(key)
  if (keycap) return marker('arabic', keycap[0].length, key, Number(keycap[1]), '\u20e3')
  const arabic = arabics.exec(key)
  if (!arabic) {
    const one = romans.exec(key)
    // `1I.` and `1l.` are OCR for `II.`
    if (one && /[il]/.test(one[1] ?? ''))
      return marker('roman', one[0].length, key, romanValue(one[1] ?? ''), one[2] ?? '')
    return null
  }
  const style = arabic[2] ?? ''
  const next = text[arabic[0].length] ?? ''
  if ((style === '-' || style === '/' || style === ':') && next !== ' ' && !/\p{Lu}/u.test(next)) return null
  if (style === '.' && /[\p{Ll}]/u.test(next)) return null
  return marker('arabic', arabic[0].length, key, Number(arabic[1]), style)
}

function decimalMarker(match: RegExpExecArray, key: string): Marker {
  const path = (match[1] ?? '').split('.').map((part) => (/^\d/.test(part) ? Number(part) : (romanValue(part) ?? 0)))
  const made = marker('decimal', match[0].length, key, path[path.length - 1] ?? null, match[2] ?? '')
  made.path = path
  return made
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
function isAbbreviation(key: string, match: RegExpExecArray): boolean {
  const style = match[2] ?? ''
  const next = key[match[0].length] ?? ''
  return (
    (style === '/' || style === '-') &&
    next !== ' ' &&
    next !== '' &&
    (match[1] ?? '').length === 1 &&
    key.slice(match[0].length, match[0].length + 2).trim().length === 1
  )
}

/** Whether a text stands in capitals. */
export function isUpper(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign < 65 || (sign > 90 && sign < 97) || (sign > 122 && sign < 192)) continue
    if (sign < 128 ? sign > 90 : isSmall(text[at] ?? '')) {
      lower++
      if (lower > 6 || at < 12) return false
    } else upper++
  }
  // `IoT`, `KẾ hOẠCH`: a small letter or two do not make a line of capitals small.
  return upper > 0 && lower * 16 <= upper
}

const isSmall = (sign: string) => sign !== sign.toUpperCase()

const bulletShape = /^([-–—•·+*▪●○◦‣⁃■□✓✔➢➤►❖§\uf0b7\uf02d\uf0a7\uf0d8\uf076])(?!\1)(\s*)(?=\S)/u

/** Length of a bullet and its blanks (`- `), and its sign; null when the line begins with none. */
export function readBullet(text: string): { sign: string; length: number } | null {
  const match = bulletShape.exec(text)
  if (!match) return null
  const sign = match[1] ?? ''
  const next = text[match[0].length] ?? ''
  // `-10 độ`, `+84…`: a sign of a number. `- 10 trường` is a bullet.
  if ((match[2] ?? '') === '' && /[\p{N}/.,;:)%>=-]/u.test(next)) return null
  if ((match[2] ?? '') === '' && sign === '§' && /\d/.test(next)) return null
  return { sign, length: match[0].length }
}
