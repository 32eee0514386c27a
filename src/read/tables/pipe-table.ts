import type { CellRead, Line, View } from '../line.js'
import type { Physical } from '../physical.js'
import { joinDrawnRows } from './drawn-rows.js'
import { addLine, tableLine } from './html-table.js'

const delimiter = /^(?=[^-]*-)[\s|:+=-]*$/
const filler = /^[|\s]+$/

/** Whether a physical line is a row of a pipe table: a bar in front and another one behind it. */
export function isPipeRow(view: string, line: Physical): boolean {
  return (
    view[line.start] === '|' &&
    line.end - line.start > 2 &&
    view.indexOf('|', line.start + 1) < line.end &&
    view.indexOf('|', line.start + 1) > 0
  )
}

/** A delimiter row `|---|:--|`. */
export function isDelimiterRow(text: string): boolean {
  return delimiter.test(text)
}

/** The rows `from` … `to` (exclusive) of the physical lines as a table. `<br>` parts the lines of a cell. */
export function readPipeTable(view: View, lines: Physical[], from: number, to: number): Line {
  const rows: CellRead[][] = []
  const widths: number[] = []
  let headRows = 0
  let drawn = true
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (!line) break
    const text = view.text.slice(line.start, line.end)
    if (isDelimiterRow(text)) {
      if (headRows === 0) headRows = rows.length
      drawn = false
      continue
    }
    if (filler.test(text) && text.length < 3) continue
    rows.push(splitRow(view, line.start, line.end))
    widths.push(line.end - line.start)
  }
  const first = lines[from]
  const last = lines[to - 1]
  return tableLine(
    first?.start ?? 0,
    last?.end ?? 0,
    { carrier: 'pipe', rows: drawn ? joinDrawnRows(rows, widths) : rows, headRows },
    first?.blanks ?? 0,
  )
}

function splitRow(view: View, start: number, end: number): CellRead[] {
  const { text } = view
  const cells: CellRead[] = []
  let from = start + (text[start] === '|' ? 1 : 0)
  for (let at = from; at <= end; at++) {
    const sign = at < end ? text[at] : '|'
    if (sign === '\\') at++
    else if (sign === '|') {
      // What stands behind the last bar is a cell only when something stands there.
      if (at < end || text.slice(from, end).trim() !== '') cells.push(splitCell(view, from, Math.min(at, end)))
      from = at + 1
    }
  }
  return cells
}

const lineBreak = /<br\s*\/?>/gi

/** A cell, its lines parted at `<br>`. */
function splitCell(view: View, start: number, end: number): CellRead {
  const cell: CellRead = { start, end, lines: [], span: 1, merged: false }
  let from = start
  // The search stays inside the cell: over the whole text it would cost its length for every cell.
  const text = view.text.slice(start, end)
  if (text.includes('<')) {
    for (const match of text.matchAll(lineBreak)) {
      addLine(cell, view, from, start + match.index)
      from = start + match.index + match[0].length
    }
  }
  addLine(cell, view, from, end)
  return cell
}
