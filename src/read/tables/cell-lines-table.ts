import { cleanLine } from '../clean-line.js'
import type { CellRead, Line, View } from '../line.js'
import type { Physical } from '../physical.js'
import { tableLine } from './html-table.js'

const numberHead = /^(?:s\.?)?tt\.?$|^số (?:tt|thứ tự)$/
/** Most columns, and the longest head of one. */
const widest = 10
const longestHead = 60
/** Longest text of a cell. */
const longestCell = 400

/**
 * A table whose bars are lost, one cell a line: `TT`, the other heads, `1`, its cells, `2` … How many columns there are
 * is told by the distance of `TT` and `1`, and each row must keep it: a cell that is empty or holds two paragraphs would
 * shift all behind it, so such a text stays as it is.
 */
export function readCellLines(
  view: View,
  lines: readonly Physical[],
  from: number,
): { table: Line; next: number } | null {
  const first = lines[from]
  if (!first || first.end - first.start > 12 || !numberHead.test(keyOf(view, first))) return null
  const width = firstRow(view, lines, from) - from
  if (width < 2) return null
  const apart = lines[from + 1]?.blanks ?? 0
  let rows = 0
  let end = from + width
  while (isRow(view, lines, end, width, rows + 1, apart)) {
    rows++
    end += width
  }
  const last = lines[end - 1]
  if (rows < 2 || !last) return null
  const cells: CellRead[][] = []
  for (let at = from; at < end; at += width) cells.push(lines.slice(at, at + width).map((line) => readCell(view, line)))
  return {
    table: tableLine(first.start, last.end, { carrier: 'exploded', rows: cells, headRows: 1 }, first.blanks),
    next: end,
  }
}

/** Index of the lone `1` behind a row of short heads; -1 without. */
function firstRow(view: View, lines: readonly Physical[], from: number): number {
  for (let at = from + 1; at <= from + widest; at++) {
    const line = lines[at]
    if (!line || line.end - line.start > longestHead || isBarred(view, line)) return -1
    if (isNumber(view, line, 1)) return at
  }
  return -1
}

function isRow(
  view: View,
  lines: readonly Physical[],
  at: number,
  width: number,
  number: number,
  apart: number,
): boolean {
  for (let index = at; index < at + width; index++) {
    const line = lines[index]
    if (!line || line.blanks !== apart || line.end - line.start > longestCell || isBarred(view, line)) return false
    if (index === at && !isNumber(view, line, number)) return false
  }
  return true
}

const keyOf = (view: View, line: Physical) => view.key.slice(line.start, line.end).replace(/[*_]/g, '')

const isNumber = (view: View, line: Physical, number: number) =>
  line.end - line.start < 6 && keyOf(view, line).replace(/\.$/, '') === String(number)

const isBarred = (view: View, line: Physical) =>
  view.text.charCodeAt(line.start) === 124 || view.text.charCodeAt(line.end - 1) === 124

const readCell = (view: View, line: Physical): CellRead => ({
  start: line.start,
  end: line.end,
  lines: [cleanLine(view, line.start, line.end, line.indent, 0)],
  span: 1,
  merged: false,
})
