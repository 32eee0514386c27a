import { cleanLine } from '../clean-line.js'
import type { CellRead, Line, View } from '../line.js'
import type { Physical } from '../physical.js'
import { tableLine } from './html-table.js'

const head = /^s?tt(?= {2})/
/** Fewest columns: with fewer a gutter may be chance. */
const narrowest = 4
const longest = 300
/** Most lines of a table. */
const deepest = 400

/**
 * A table that a PDF has left as columns of blanks, under a head that begins with `TT` or `STT`. Columns are what
 * gutters part: places that are blank in every line. It ends at the first line that runs over a gutter, and it is read
 * only where its rows count 1, 2, 3 …; a layout whose columns touch stays text, for half a cell is worse than none.
 */
export function readColumnTable(
  view: View,
  lines: readonly Physical[],
  from: number,
): { table: Line; next: number } | null {
  const first = lines[from]
  if (!first || first.end - first.start > longest || !head.test(view.key.slice(first.start, first.start + 6)))
    return null
  const taken: boolean[] = []
  fill(view, first, taken)
  const width = bounds(taken).length
  if (width < narrowest) return null
  const block: Physical[] = [first]
  for (let at = from + 1; at < lines.length && block.length < deepest; at++) {
    const line = lines[at]
    // Another head begins another table; so no line is tried under two of them.
    if (
      !line ||
      head.test(view.key.slice(line.start, line.start + 6)) ||
      line.page ||
      line.blanks > 2 ||
      line.end - line.start > longest ||
      view.text.slice(line.start, line.end).includes('\t')
    )
      break
    const tried = [...taken]
    fill(view, line, tried)
    if (bounds(tried).length !== width) break
    fill(view, line, taken)
    block.push(line)
  }
  const starts = bounds(taken)
  const rows = groupRows(view, block, starts[1] ?? 0)
  const last = rows.at(-1)?.at(-1)
  if (rows.length < 3 || !last) return null
  const cells = rows.map((row) => layRow(view, row, starts))
  return {
    table: tableLine(first.start, last.end, { carrier: 'exploded', rows: cells, headRows: 1 }, first.blanks),
    next: from + rows.reduce((sum, row) => sum + row.length, 0),
  }
}

/** Marks the places that a line takes. */
function fill(view: View, line: Physical, taken: boolean[]): void {
  for (let at = line.start; at < line.end; at++) {
    const place = line.indent + at - line.start
    while (taken.length <= place) taken.push(false)
    if (view.text.charCodeAt(at) !== 32) taken[place] = true
  }
}

/** Where each column begins: behind a gutter of two places or more. */
function bounds(taken: readonly boolean[]): number[] {
  const starts: number[] = []
  let blank = 2
  taken.forEach((full, place) => {
    if (full) {
      if (blank >= 2) starts.push(place)
      blank = 0
    } else blank++
  })
  return starts
}

/** The head and the rows that count on, each its lines: rows begin with their number, or blank lines part them. */
function groupRows(view: View, block: readonly Physical[], second: number): Physical[][] {
  const rows: Physical[][] = []
  const number = (line: Physical) =>
    line.indent < second
      ? view.text
          .slice(line.start, Math.min(line.end, line.start + second - line.indent))
          .trim()
          .replace(/\.$/, '')
      : ''
  const below = block[1]
  const topped = below !== undefined && number(below) === '1'
  let open: Physical[] = []
  for (const line of block) {
    const begins = topped ? number(line) !== '' : line.blanks > 0
    if (open.length > 0 && begins) {
      rows.push(open)
      open = []
    } else if (topped && line.blanks > 0 && open.length > 0) break
    open.push(line)
  }
  if (open.length > 0) rows.push(open)
  let count = 1
  while (
    count < rows.length &&
    (rows[count] ?? [])
      .map(number)
      .filter((text) => text !== '')
      .join(' ') === String(count)
  )
    count++
  return rows.slice(0, count)
}

function layRow(view: View, row: readonly Physical[], starts: readonly number[]): CellRead[] {
  const from = row[0]?.start ?? 0
  return starts.map((place, column) => {
    const cell: CellRead = { start: from, end: from, lines: [], wrapped: true, span: 1, merged: false }
    const next = starts[column + 1] ?? Number.POSITIVE_INFINITY
    for (const line of row) {
      let start = Math.max(line.start, line.start + place - line.indent)
      let end = Math.min(line.end, line.start + next - line.indent)
      while (start < end && view.text.charCodeAt(start) === 32) start++
      while (end > start && view.text.charCodeAt(end - 1) === 32) end--
      if (end <= start) continue
      if (cell.lines.length === 0) cell.start = start
      cell.end = end
      cell.lines.push(cleanLine(view, start, end, 0, 0))
    }
    return cell
  })
}
