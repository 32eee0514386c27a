import { bareLine } from '../line.js'
import type { Physical } from '../physical.js'
import { htmlTableEnd, readHtmlTable } from '../tables/html-table.js'
import { textBlock } from './block.js'
import { notMine, pushBare, type Reading } from './reading.js'

/** `<span class='text_page_counter'>(1)</span>` before the words of a line: a converter's count of pages. */
const pageCounter = /^<span class=['"]?[\w-]{0,30}page[\w-]{0,30}['"]?>[^<>]{0,12}<\/span>\s{0,9}/i
const longestCounter = 140
const tagOnly = /^(?:<\/?[a-z][^<>]{0,200}>\s*)+$/i

/** HTML tables as tables, lines of nothing but tags as markup, a converter's count of pages as furniture. */
export function takeTags(reading: Reading, at: number, line: Physical): number {
  const view = reading.source.text
  if (view.charCodeAt(line.start) !== 60) return notMine
  if (/^<table\b/i.test(view.slice(line.start, line.start + 7))) return takeTable(reading, at, line)
  if (takeCounter(reading, line)) return at + 1
  if (line.end - line.start >= longestTags || !tagOnly.test(view.slice(line.start, line.end))) return notMine
  pushBare(reading, 'markup', line)
  return at + 1
}
const longestTags = 2000

function takeTable({ source, physical, blocks }: Reading, at: number, line: Physical): number {
  const view = source.text
  const end = htmlTableEnd(view, line.start)
  const table = readHtmlTable(source, line.start, end)
  table.blanks = line.blanks
  blocks.push({ line: table })
  let to = at + 1
  while (to < physical.length && (physical[to]?.start ?? 0) < end) to++
  const last = physical[to - 1]
  if (!last || last.end <= end) return to
  // What stands behind `</table>` on its line is text.
  let start = end
  while (start < last.end && view.charCodeAt(start) <= 32) start++
  if (start === last.end) return to
  const isBare = tagOnly.test(view.slice(start, last.end))
  blocks.push(isBare ? { line: bareLine('markup', source, start, last.end) } : textBlock({ ...last, start, blanks: 0 }))
  return to
}

/** Parts the count of pages from the words behind it; false when there is none. */
function takeCounter({ source, blocks }: Reading, line: Physical): boolean {
  const { start, end, blanks } = line
  const counter = pageCounter.exec(source.text.slice(start, Math.min(end, start + longestCounter)))?.[0]
  if (!counter || counter.length >= end - start) return false
  blocks.push({ line: bareLine('furniture', source, start, start + counter.trimEnd().length, blanks) })
  blocks.push(textBlock({ ...line, start: start + counter.length, blanks: 1 }))
  return true
}
