import { issuerHeads, siteLabels, standingBodies, territorialBodies, territories } from '../lexicon/letterhead.js'
import { isTypeLine } from '../read/hard-line.js'
import { isUpper } from '../read/is-upper.js'
import { type Line, viewStart } from '../read/line.js'
import { phraseAt, phraseStart, phrasesOf } from '../source/phrases.js'
import { splitBodies } from './body-below.js'
import { rareLine } from './forms.js'
import { type HeadPart, splitHead } from './split-head.js'
import type { LabelledLine } from './types.js'

const heads = phrasesOf(issuerHeads)
const territoryNames = phrasesOf(territories)
const territorial: ReadonlySet<string> = new Set(territorialBodies)
const standing = phrasesOf(standingBodies)
const site = new RegExp(`^(?:${siteLabels.join('|')})(?:\\s*:|$)`, 'u')

/** Whether a line begins with what a body's name begins with. */
const beginsBody = (key: string) => phraseAt(heads, key, 0) !== null

/** The lines of a letterhead with their labels, in the order of the text; what is none of its parts is furniture. */
export function labelLetterhead(lines: readonly Line[]): LabelledLine[] {
  const labelled: LabelledLine[] = []
  for (const line of lines) {
    if (line.role !== 'text') {
      labelled.push({ line, kind: line.role })
      continue
    }
    for (const part of splitHead(line)) {
      const kind = labelOf(part)
      if (kind !== 'issuer') labelled.push({ line: part.line, kind })
      else for (const name of splitBodies(part.line)) labelled.push({ line: name, kind })
    }
  }
  return repairSplitParts(keepNamedActs(labelled))
}

/** A body named after an act (`ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH` / `SỐ 1050/QĐ-SCT`): that number is part of its name. */
function keepNamedActs(labelled: LabelledLine[]): LabelledLine[] {
  const numbers = labelled.filter((entry) => entry.kind === 'number')
  for (const [index, entry] of labelled.entries()) {
    if (entry.kind !== 'number' || /^s[oốóô]\s*:/.test(entry.line.key)) continue
    const before = labelled.slice(0, index).findLast((other) => other.kind === 'issuer')
    if (
      (before && /(?:quyết định|kế hoạch|thông báo)$/.test(before.line.key)) ||
      numbers.some((other) => other !== entry && /^s[oốóô]\s*:/.test(other.line.key))
    )
      entry.kind = 'issuer'
  }
  return labelled
}

function labelOf(part: HeadPart): LabelledLine['kind'] {
  if (part.kind !== 'unknown') return part.kind
  const { text, key } = part.line
  if (site.test(key) || isProse(text, key)) return 'furniture'
  if (/^[*/|\s.-]*$/.test(text)) return 'rule'
  return 'issuer'
}

/** A sentence, a page's own words: no part of a letterhead. */
function isProse(text: string, key: string): boolean {
  if (isUpper(text)) return text.length > 160
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return (
    capitals < letters.length * 0.55 &&
    !(beginsBody(key) && text.length < 60 && /^\p{Lu}/u.test(text) && !/[.;:]$/.test(text))
  )
}

/**
 * Parts that a stamp, a wrap or a column has torn: `Số:412` … `/KH-UBND`, `Hồng Lam, ngày 06` … `tháng 3` … `năm 2028`,
 * `CỘNG HÒA XÃ HỘI` … `CHỦ NGHĨA VIỆT NAM`. They are told by their shape and marked as going on.
 */
function repairSplitParts(labelled: LabelledLine[]): LabelledLine[] {
  const has = (kind: LabelledLine['kind']) => labelled.some((entry) => entry.kind === kind)
  const nationKnown = has('nation')
  const dateKnown = has('placeDate')
  let date: 'none' | 'open' = 'none'
  for (let at = 0; at < labelled.length; at++) {
    const entry = labelled[at]
    if (!entry || (entry.kind !== 'issuer' && entry.kind !== 'furniture')) continue
    const { key } = entry.line
    if (/^s[oốóô] ?:? ?[\d….]*$/u.test(key) && !has('number')) entry.kind = 'number'
    else if (
      has('number') &&
      /^(?:\d+\s*)?[/-]\s*[\p{L}]+(?:\s?[-/]\s?[\p{L}\d&.]+)*$/u.test(key) &&
      !/\s[\p{L}]{2,}\s[\p{L}]{2,}/u.test(key)
    )
      labelled[at] = rareLine(entry.line, 'number', { continues: true })
    else if (!has('number') && /^[\d….\s]*[/-]\s*(?:kh|qđ|ct|tb)\s*[-/]/u.test(key)) entry.kind = 'number'
    else if (
      !nationKnown &&
      /^(?:cộng h[òõ]a|xã hội|xã hội chủ|chủ nghĩa|nghĩa việt|việt nam|hội chủ nghĩa)/u.test(key) &&
      /cộng h[òõ]a|nghĩa|xã hội/.test(key)
    ) {
      const continues = labelled.slice(0, at).some((other) => other.kind === 'nation')
      labelled[at] = rareLine(entry.line, 'nation', { continues })
    } else if (!dateKnown) {
      const opens = /,\s*ngày[\s\d.…]*$|,\s*ngày[\s\d.…]*tháng[\s\d.…]*$/u.test(key)
      if (opens || (date === 'open' && /^(?:ngày|tháng|năm|\d{1,4}(?:\s|$))/u.test(key))) {
        labelled[at] = rareLine(entry.line, 'placeDate', { continues: date === 'open' })
        date = 'open'
      } else if (
        date === 'none' &&
        /^[\p{L}][\p{L}\s]{1,40},$/u.test(key) &&
        /^(?:ngày)/u.test(labelled[at + 1]?.line.key ?? '')
      ) {
        entry.kind = 'placeDate'
        date = 'open'
      }
    }
  }
  return labelled
}

/** The names in the issuer column: its lines joined where one name runs over several. */
export function groupIssuers(lines: readonly Line[]): Line[][] {
  const names: Line[][] = []
  for (const line of lines) {
    const last = names[names.length - 1]
    const key = line.key.replace(/^[/*\s]+/, '')
    if (last && joinsName(last, key)) last.push(line)
    else names.push([line])
  }
  return names
}

function joinsName(name: Line[], key: string): boolean {
  const before = name
    .map((line) => line.key)
    .join(' ')
    .trim()
  if (/(?:và|thuộc|của|,|-|&)$/u.test(before)) return true
  if (phraseAt(territoryNames, key, 0) !== null)
    return (
      !/(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \p{L}+/u.test(before) || territorial.has(before)
    )
  return !beginsBody(key)
}

/** Parent and issuer of the names in the issuer column; with three, organisation and territory are the parent. */
export function splitIssuers(names: Line[][]): { parent: Line[] | null; issuer: Line[] | null } {
  if (names.length === 0) return { parent: null, issuer: null }
  if (names.length === 1) {
    const lines = names[0] ?? []
    const last = lines[lines.length - 1]
    if (lines.length > 1 && last && phraseStart(standing, last.key, 0) !== null)
      return { parent: lines.slice(0, -1), issuer: [last] }
    return { parent: null, issuer: lines }
  }
  return { parent: names.slice(0, -1).flat(), issuer: names[names.length - 1] ?? null }
}

/** Whether a line holds something that only a letterhead does. */
export function isLetterheadPart(line: Line): boolean {
  if (line.role !== 'text' || line.text.length > 220) return false
  return splitHead(line).some(
    (part) => part.kind === 'nation' || part.kind === 'motto' || part.kind === 'number' || part.kind === 'placeDate',
  )
}

/** A type alone on its line: the title follows. */
export function isTypeHead(line: Line): boolean {
  return (
    line.role === 'text' && isTypeLine(line.key) && (isUpper(line.text) || line.emphasis.length > 0 || line.hash > 0)
  )
}

/** Order of two lines in the text. */
export const byPlace = (a: Line, b: Line) => viewStart(a, 0) - viewStart(b, 0)
