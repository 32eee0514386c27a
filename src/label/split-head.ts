import { nations, partyName, youthNames } from '../lexicon/anchors.js'
import { drafts, secrecies, urgencies } from '../lexicon/letterhead.js'
import { isTypeLine, typeNames } from '../read/hard-line.js'
import { isUpper } from '../read/is-upper.js'
import { cutLine, type Line } from '../read/line.js'
import { appendAll } from '../source/append-all.js'
import { isLetter } from '../source/letters.js'
import { phraseAt, phrasesOf } from '../source/phrases.js'
import type { LabelKind } from './types.js'

/** A part of the letterhead, found by its own shape. */
export interface HeadPart {
  line: Line
  kind: LabelKind | 'unknown'
  /** Offset behind it in the line that was cut. */
  to: number
  /** The text goes on behind the type on the same line. */
  glued?: boolean
}

const blank = '[\\s.…_]'
const nation = new RegExp(`/? ?(?:${[...nations, 'cộng h[òõ]a xã ?hội chủ nghĩa việt ?nam'].join('|')})`, 'u')
const other = new RegExp(
  `(?<![\\p{L}])(?:${[partyName, ...youthNames].join('|')}|hội sinh viên việt nam|hội liên hiệp thanh niên việt nam)$`,
  'u',
)
const motto = /độc ?lập ?-? ?tự ?do ?-? ?hạnh ?phúc/u
const otherEnd = /(?:nam|minh|hcm)$/
const numberWord = /s[oốóòô]/
/** Số: 2534/KH-SYT · Số:      /KH-UBND · Số 12-KH/TU · Số: - KH/ĐTN · sÓ:41. The symbol is open: letters, digits, - . & / */
const number =
  /(?<![\p{L}\p{N}])s[oốóòô] ?[:;.]?[\d…_. ]{0,24}[a-zđ]? ?[/-] ?[\p{L}\d][\p{L}\p{M}\d&.]*(?: ?[-/] ?[\p{L}\d][\p{L}\p{M}\d&.]*)*|(?<![\p{L}\p{N}])s[oốóòô] ?: ?[\d…_.]+(?: kh\/\S+)?|(?<![\p{L}\p{N}])s[oố] ?: ?$/u
/** The words of a place before its date; looked for in a window, as a search of the whole line would be quadratic. */
const place = /(?:\p{L}[\p{L}'.]*(?: [\p{L}\d][\p{L}\d'.]*){0,6}|[.…_]{2,})?\s*,?\s*$/u
const longestPlace = 100
const gap = `${blank}{0,60}`
const date = new RegExp(`ngày${gap}\\d{0,2}${gap}tháng${gap}\\d{0,2}${gap},?\\s{0,60}năm${gap}\\d{0,4}[.…_]{0,60}`, 'u')
const rule = /(?:[-–—_=*]\s?){3,}/u
const types = phrasesOf(typeNames)
const wholeLine = new Map<string, LabelKind>([
  ...urgencies.map((word) => [word, 'urgency'] as const),
  ...secrecies.map((word) => [word, 'secrecy'] as const),
  ...drafts.map((word) => [word, 'draft'] as const),
])
const territoryWord = /^(?:tp|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)$/u

/**
 * Cuts a line of the head where a known part stands: nation, motto, number, place and date, type, rules between.
 * So every layout of the two columns comes out the same, also both columns on one line and all on one line.
 */
export function splitHead(line: Line): HeadPart[] {
  const { key, text } = line
  const whole = wholeKind(line)
  if (whole) return [{ line, kind: whole, to: text.length }]
  const found: { from: number; to: number; kind: HeadPart['kind'] }[] = []
  const take = (pattern: RegExp, kind: HeadPart['kind']) => {
    const match = pattern.exec(key)
    if (match && match[0].length > 0) found.push({ from: match.index, to: match.index + match[0].length, kind })
  }
  // Each pattern is asked only where a word of it stands: unanchored, they try every place of the line.
  if (key.includes('cộng h')) take(nation, 'nation')
  if (found.length === 0 && otherEnd.test(key)) take(other, 'nation')
  if (key.includes('độc')) take(motto, 'motto')
  if (numberWord.test(key)) take(number, 'number')
  const dateMatch = key.includes('ngày') ? date.exec(key) : null
  if (dateMatch) {
    const floor = Math.max(0, dateMatch.index - longestPlace)
    const named = place.exec(key.slice(floor, dateMatch.index))
    const from = placeStart(line, floor + (named?.index ?? dateMatch.index - floor), dateMatch.index, found)
    found.push({ from, to: trimDate(dateMatch.index + dateMatch[0].length, key), kind: 'placeDate' })
  }
  take(rule, 'rule')
  if (found.length > 0 || key.length < 400) {
    for (let type = nextType(key, 0); type; type = nextType(key, type.to)) {
      const { from } = type
      const to = from + capitalType(line, from, type.to).length
      if (to === from || found.some((part) => from < part.to && part.from < to)) continue
      // KẾ HOẠCH inside a title in capitals is no type: it must begin the line or follow a known part.
      const before = text.slice(0, from).trimEnd()
      if (before === '' || (found.some((part) => part.to <= from) && found.every((part) => part.kind !== 'type')))
        found.push({ from, to, kind: 'type' })
      break
    }
  }
  if (found.length === 0) return splitGaps(line, 0)
  found.sort((a, b) => a.from - b.from)
  const parts: HeadPart[] = []
  let at = 0
  for (const part of found) {
    if (part.from < at) continue
    if (text.slice(at, part.from).trim() !== '') appendAll(parts, splitGaps(cutLine(line, at, part.from), at))
    parts.push({ line: cutLine(line, part.from, part.to), kind: part.kind, to: part.to, glued: part.kind === 'type' })
    at = part.to
  }
  const rest = text.slice(at).replace(/^[\s.]+/, '')
  if (rest !== '')
    appendAll(parts, splitGaps(cutLine(line, text.length - rest.length, text.length), text.length - rest.length))
  return parts
}

/** The first type from `start` on, as whole words. */
function nextType(key: string, start: number): { from: number; to: number } | null {
  for (let from = start; from < key.length; from++) {
    const name = isLetter(key.charCodeAt(from - 1)) ? null : phraseAt(types, key, from)
    if (name !== null) return { from, to: from + name.length }
  }
  return null
}

/** The longest type at a place that stands in capitals: `KẾ HOẠCH` of `KẾ HOẠCH Hoạt động hè`. */
function capitalType({ key, text }: Line, from: number, to: number): string {
  let name = key.slice(from, to)
  while (name !== '' && !(isUpper(text.slice(from, from + name.length)) && phraseAt(types, name, 0) === name))
    name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))
  return name
}

/** What a line is as a whole, when it holds one part and nothing else. */
function wholeKind(line: Line): LabelKind | null {
  const { key, text } = line
  if (key === '') return 'rule'
  const known = wholeLine.get(key.replace(/[:.]$/, '').trim())
  if (known) return known
  if (/^dự thảo(?: lần \d{1,2})?$/.test(key)) return 'draft'
  if (isTypeLine(key) && (isUpper(text) || text.length < 40)) return 'type'
  return /^v\/?v[\s:]/.test(key) ? 'subject' : null
}

const mostColumns = 8

/** Columns parted by a wide gap. */
function splitGaps(line: Line, shift: number): HeadPart[] {
  // More gaps than a page has columns: blanks, no layout.
  if (line.gaps.length === 0 || line.gaps.length > mostColumns)
    return [{ line, kind: 'unknown', to: shift + line.text.length }]
  const parts: HeadPart[] = []
  let from = 0
  for (const gap of line.gaps) {
    if (gap > from) parts.push({ line: cutLine(line, from, gap), kind: 'unknown', to: shift + gap })
    from = gap
  }
  parts.push({ line: cutLine(line, from, line.text.length), kind: 'unknown', to: shift + line.text.length })
  return parts.filter((part) => part.line.text !== '')
}

/** Where the place begins: behind a wide gap, behind the part before, or where the capitals of the issuer end. */
function placeStart(line: Line, from: number, dateAt: number, found: { from: number; to: number }[]): number {
  let start = from
  for (const gap of line.gaps) if (gap >= start && gap < dateAt) start = gap + 1
  for (const part of found) if (part.to > start && part.to <= dateAt) start = part.to
  const before = line.text.slice(start, dateAt)
  // `TỈNH HỒNG LAM Hồng Lam, ngày`: the place begins with the first word that is not all capitals.
  if (!isUpper(before)) {
    const words = before.split(' ')
    let at = start
    while (
      words.length > 1 &&
      words.some((word) => /\p{Ll}/u.test(word)) &&
      isUpper(words[0] ?? '') &&
      (words[0] ?? '').length > 1
    )
      at += (words.shift() ?? '').length + 1
    start = at
    // At most a unit word and a name of four syllables belong to a place.
    const kept = line.key.slice(start, dateAt).trim().replace(/,$/, '').split(' ')
    if (kept.length > 6) {
      let keep = kept.length
      while (keep > 0 && kept.length - keep < 4) keep--
      if (territoryWord.test(kept[keep - 1] ?? '')) keep--
      start += kept.slice(0, keep).join(' ').length + 1
    }
  }
  while (line.text[start] === ' ') start++
  return start
}

function trimDate(to: number, key: string): number {
  let end = to
  while (end > 0 && (key[end - 1] === ' ' || (key[end - 1] === '.' && /\d\.$/.test(key.slice(0, end))))) end--
  return end
}
