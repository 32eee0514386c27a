import { isDigit } from '../source/letters.js'
import type { Physical } from './physical.js'

const pageNumber =
  /^(?:[-–—]\s*)?(\d{1,3})(?:\s*[-–—])?$|^(\d{1,3})\s*\/\s*\d{1,3}$|^(?:Trang|trang|TRANG)\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?$/
const tagged = /^<span class=['"]?page['"]?>.{0,20}<\/span>$/i

/** A digit or a dash. */
const endsLikePageNumber = (code: number) => isDigit(code) || code === 45 || code === 8211 || code === 8212

/**
 * Indices of physical lines that are page numbers or running heads.
 *
 * A lone integer is mostly a table cell: it is a page number only beside a page break, far from the margin, or where
 * it counts on from the one before between lines of text. Long lines on both sides tell that at once; between shorter
 * ones (a heading, a bullet, the end of a sentence) it must also stand a page's worth of lines below the last one, and
 * no lone `1` may have begun a column of numbers. A running head is a short line that returns beside page numbers or
 * page breaks.
 */
export function findPageLines(view: string, lines: Physical[]): Set<number> {
  const found = new Set<number>()
  let expected = 2
  let last = 0
  let column = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.end - line.start > 40) continue
    const code = view.charCodeAt(line.start)
    if (
      !(code >= 48 && code <= 57) &&
      code !== 45 &&
      code !== 8211 &&
      code !== 8212 &&
      code !== 84 &&
      code !== 116 &&
      code !== 60
    )
      continue
    const text = view.slice(line.start, line.end)
    if (tagged.test(text)) {
      found.add(at)
      continue
    }
    const match = endsLikePageNumber(text.charCodeAt(text.length - 1)) ? pageNumber.exec(text) : null
    if (!match) continue
    const value = Number(match[1] ?? match[2] ?? match[3])
    const before = lines[at - 1]
    const after = lines[at + 1]
    const beside = line.page || after?.page === true
    const wide = line.indent >= 20 && (isLong(view, before) || isLong(view, after))
    const inOrder = value === expected || match[3] !== undefined || match[2] !== undefined
    const counts =
      inOrder &&
      ((isProse(view, before) && isProse(view, after)) ||
        (!column && at - last >= shortestPage && isBetweenWholes(view, lines, at)))
    if (beside || wide || counts) {
      found.add(at)
      expected = value + 1
      last = at
      column = false
    } else if (value === 1) column = true
  }
  if (found.size >= 2 || lines.some((line) => line.page)) addRunningHeads(view, lines, found)
  return found
}

function isLong(view: string, line: Physical | undefined): boolean {
  return line !== undefined && line.end - line.start > 40 && view.charCodeAt(line.start) !== 124
}

/** Running text: long, and no cell of a table. */
function isProse(view: string, line: Physical | undefined): boolean {
  return line !== undefined && line.end - line.start > 55 && view.charCodeAt(line.start) !== 124
}

/** Fewest lines of a page. */
const shortestPage = 8
const opening =
  /^[*_#\s]*(?:[-–—+•]\s|\*\s|(?:\d{1,2}(?:\.\d{1,2}){0,4}|[ivxlIVXL]{1,5}|[a-zđA-ZĐ])[./)-]|\(?[a-zđ\d]{1,2}\)|(?:Phần|Chương|Mục|Điều)\s)/u

/** Between two lines that are whole; one of them may be the edge of a table, where a number between rows may be theirs. */
function isBetweenWholes(view: string, lines: readonly Physical[], at: number): boolean {
  const [before, after] = [lines[at - 1], lines[at + 1]]
  return isWhole(view, before) || isTail(view, lines[at - 2], before)
    ? isWhole(view, after) || isTableEdge(view, after)
    : isTableEdge(view, before) && isWhole(view, after)
}

/** The last words of a sentence that the wrap has cut, as the year of a date. */
function isTail(view: string, before: Physical | undefined, line: Physical | undefined): boolean {
  return line !== undefined && isProse(view, before) && /[.;:]/.test(view[line.end - 1] ?? '')
}

const tableTag = /^<\/?table(?:\s[^<>]{0,200})?>$/i

/** A row of cells between bars, the border of a grid, the tag of a table. */
function isTableEdge(view: string, line: Physical | undefined): boolean {
  if (line === undefined) return false
  const first = view.charCodeAt(line.start)
  if (first === 124 || first === 43) return view.charCodeAt(line.end - 1) === first && line.end - line.start > 2
  return first === 60 && tableTag.test(view.slice(line.start, line.end))
}

/** A line that stands by itself in running text: long, numbered, a bullet, or the end of a sentence; no cell of a table. */
function isWhole(view: string, line: Physical | undefined): boolean {
  if (line === undefined || view.charCodeAt(line.start) === 124 || view.charCodeAt(line.end - 1) === 124) return false
  if (line.end - line.start > 55) return true
  const text = view.slice(line.start, line.end)
  return opening.test(text) || /(?:\p{Ll}|.{12})[.;:][*_]*$/u.test(text)
}

/**
 * Short lines that return beside page ends. The end of a sentence or a list and the tag of a table may return there,
 * too, and are none.
 */
function addRunningHeads(view: string, lines: Physical[], found: Set<number>): void {
  const seen = new Map<string, number[]>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (
      !line ||
      found.has(at) ||
      line.end - line.start > 90 ||
      /[-–+*•|\p{Ll}]/u.test(view[line.start] ?? '') ||
      /[.;,:]/.test(view[line.end - 1] ?? '') ||
      isTableEdge(view, line) ||
      opening.test(view.slice(line.start, line.start + 24))
    )
      continue
    if (!line.page && !lines[at + 1]?.page && !found.has(at - 1) && !found.has(at + 1)) continue
    const text = view.slice(line.start, line.end).replace(/\d+/g, '#')
    const places = seen.get(text) ?? []
    places.push(at)
    seen.set(text, places)
  }
  for (const places of seen.values()) if (places.length >= 2) for (const at of places) found.add(at)
}
