import { isTypeLine } from '../read/hard-line.js'
import { isUpper } from '../read/is-upper.js'
import type { Line } from '../read/line.js'
import { isLetterheadPart, isTypeHead } from './letterhead.js'
import { splitHead } from './split-head.js'
import { opensPreamble } from './title.js'
import { tableUse } from './unfold.js'

/** Index of the line that holds the document's type, above every ground and heading; -1 when there is none. */
export function findType(lines: readonly Line[]): number {
  let seen = 0
  for (let at = 0; at < lines.length && seen < 70; at++) {
    const line = lines[at]
    if (!line) break
    if (line.role === 'table' && line.table) {
      if (
        tableUse(line.table) === 'letterhead' &&
        line.table.rows.some((row) => row.some((cell) => cell.lines.some((inner) => isTypeLine(inner.key))))
      )
        return at
      continue
    }
    if (line.role !== 'text') continue
    seen++
    if (isTypeHead(line)) return at
    if (/^căn cứ\s|^điều 1[.:]/.test(line.key) && !isUpper(line.text)) return -1
    if (/^i\s?[./-]/.test(line.key) && seen > 1) return -1
    if (
      line.text.length > 12 &&
      splitHead(line).some((part, index, parts) => part.kind === 'type' && (index > 0 || parts.length > 1))
    )
      return at
  }
  return -1
}

/** Text lines that are looked at below a page's heading: a letterhead has fewer. */
const mostHeadLines = 20

/**
 * Index of a heading that a web page puts above the letterhead, with the type and a subject of its own (`# KẾ HOẠCH CÔNG TÁC
 * THÁNG 10`): parts of a letterhead follow, then the type again. -1 when the first line of text is none.
 */
export function findPageHeading(lines: readonly Line[], typeAt: number): number {
  const heading = lines.findIndex((line) => line.role === 'text' || line.role === 'table')
  if (heading < 0 || heading !== typeAt || lines[heading]?.role !== 'text') return -1
  let parts = 0
  for (let at = heading + 1, seen = 0; at < lines.length && seen < mostHeadLines; at++) {
    const line = lines[at]
    if (line?.role === 'table' && line.table && tableUse(line.table) === 'letterhead') parts = fewestParts
    if (line?.role !== 'text') continue
    seen++
    if (isTypeHead(line)) return parts >= fewestParts && sameType(lines[heading], line) ? heading : -1
    if (isLetterheadPart(line)) parts++
    else if (opensPreamble(line.key) || body.test(line.key) || line.text.length > longestName) return -1
  }
  return -1
}
/** A marker, an annex, a plan issued with a decision: the text has begun. */
const body = /^(?:[ivx]{1,4}|\d{1,2}|[a-zđ])\s?[./)-]|^phụ lục|^\(?kèm theo|^điều \d|^nơi nhận/
/** A name of a body in a letterhead is shorter, in UTF-16 units. */
const longestName = 120
const sameType = (heading: Line | undefined, type: Line) => heading?.key.startsWith(type.key.trim()) === true

/** Nation, motto, number, date: of these so many tell a letterhead. */
const fewestParts = 2

/** How many lines at the top belong to a letterhead when no type stands below it. */
export function leadingHead(lines: readonly Line[]): number {
  let end = 0
  for (let at = 0; at < Math.min(lines.length, 30); at++) {
    const line = lines[at]
    if (!line) break
    if (line.role === 'table' && line.table && tableUse(line.table) === 'letterhead') end = at + 1
    else if (line.role === 'text') {
      if (isLetterheadPart(line)) end = at + 1
      else if (opensPreamble(line.key) || line.text.length > 200) break
    }
  }
  return end
}
