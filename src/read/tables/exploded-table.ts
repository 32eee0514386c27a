import { cleanLine } from '../clean-line.js'
import { isUpper } from '../is-upper.js'
import type { CellRead, Line, View } from '../line.js'
import { readMarker } from '../marker.js'
import type { Physical } from '../physical.js'
import { tableLine } from './html-table.js'

/**
 * A table that a converter has taken apart: a line `|` between cells, two of them at the end of a row.
 *
 * Empty cells leave further bars, so a row is told by the number of columns, which the first row gives; a shorter row
 * (a band over several columns) is told by the number or capitals that begin the next one.
 */
export interface Exploded {
  table: Line
  /** Index of the first physical line behind the table. */
  next: number
}

/** Most lines that one cell may hold; where no bar comes within them, the table has ended. */
const cellLimit = 60

/** Whether the line is a lone bar, or a cell with its bar behind it (`ỦY BAN NHÂN DÂN |`). */
export function isBar(view: string, line: Physical | undefined): boolean {
  return line !== undefined && line.end - line.start === 1 && view.charCodeAt(line.start) === 124
}

function endsInBar(view: string, line: Physical): boolean {
  return view.charCodeAt(line.end - 1) === 124 && view.charCodeAt(line.start) !== 124 && line.end - line.start > 1
}

/** The table that begins at the physical line `from`, a lone bar or a cell with a bar behind; null when none does. */
export function readExplodedTable(
  source: View,
  lines: Physical[],
  from: number,
  isHard: (start: number, end: number) => boolean,
): Exploded | null {
  const view = source.text
  const first = lines[from]
  if (!first || (!isBar(view, first) && !endsInBar(view, first))) return null
  const loose = (lines[from + 1]?.blanks ?? 0) > 0
  const cells: { bars: number; first: number; last: number }[] = []
  let bars = 0
  let at = from
  let end = from
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    if (isBar(view, line)) {
      // A blank line between two bars, where none stands between cells, parts two tables.
      if (line.blanks > 0 && !loose && at > from && isBar(view, lines[at - 1])) break
      bars++
      end = ++at
      continue
    }
    // A cell: its lines up to the next bar.
    if (line.blanks > 0 && !loose && at > from && bars > 0 && !barFollows(view, lines, at, 3)) break
    let last = at
    let found = false
    for (let ahead = at; ahead < lines.length && ahead - at < cellLimit; ahead++) {
      const here = lines[ahead]
      if (!here) break
      if (ahead > at && isBar(view, here)) {
        found = true
        break
      }
      if (ahead > at && here.blanks > 1 && !loose) break
      if (isHard(here.start, here.end) && cells.length > 0) break
      last = ahead
      if (endsInBar(view, here)) {
        found = true
        break
      }
    }
    if (!found || (cells.length === 0 && loose && last - at > longestHead && isHeading(source, line))) break
    cells.push({ bars, first: at, last })
    const tail = lines[last]
    bars = tail && endsInBar(view, tail) ? 1 : 0
    at = last + 1
    end = at
  }
  if (cells.length < 2 || end - from < 3) return null
  const rows = layRows(source, lines, cells)
  const start = first.start
  const stop = lines[end - 1]?.end ?? first.end
  return { table: tableLine(start, stop, { carrier: 'exploded', rows, headRows: 0 }, first.blanks), next: end }
}

/** A first cell of more lines that begins with a marker is the body behind the last bar of a table. */
const longestHead = 8

function isHeading({ text, key }: View, { start, end }: Physical): boolean {
  const to = Math.min(end, start + 60)
  return readMarker(text.slice(start, to), key.slice(start, to)) !== null
}

function barFollows(view: string, lines: Physical[], at: number, within: number): boolean {
  for (let ahead = at; ahead < at + within; ahead++) if (isBar(view, lines[ahead])) return true
  return false
}

/** Widest table that is tried; wider ones take the width of their first row. */
const widest = 14

/**
 * Rows of the cells. How many columns there are is told by trial: with the right number most rows end just where two
 * bars stand; a head of merged cells makes the first row a bad witness.
 */
function layRows(view: View, lines: Physical[], cells: { bars: number; first: number; last: number }[]): CellRead[][] {
  const read = cells.map((cell) => readCell(view, lines, cell.first, cell.last))
  const bars = cells.map((cell) => cell.bars)
  let best = layColumns(read, bars, firstRowWidth(cells))
  for (let columns = 2; columns <= Math.min(widest, cells.length); columns++) {
    const laid = layColumns(read, bars, columns)
    if (laid.fit > best.fit) best = laid
  }
  return best.rows
}

/** The cells in so many columns, and how well they fit: rows that end where bars say so, less those that do not. */
function layColumns(read: CellRead[], bars: number[], columns: number): { rows: CellRead[][]; fit: number } {
  const rows: CellRead[][] = []
  let row: CellRead[] = []
  let fit = 0
  read.forEach((cell, index) => {
    const between = bars[index] ?? 1
    if (index > 0) {
      const left = columns - row.length
      const band = between >= 2 && left > 0 && beginsRow(cell) && endsBand(row)
      const sameRow = between === 1 ? left > 0 : between - 1 < left && !(band && between === 2)
      if (sameRow) for (let gap = 1; gap < between; gap++) row.push(emptyCell(cell.start))
      else {
        if (between >= left + 2 && between - left - 2 < columns) fit++
        else if (between === 1 || !band) fit -= 2
        rows.push(row)
        row = []
        for (let lead = between - Math.max(left, 0) - 2; lead > 0 && row.length < columns - 1; lead--)
          row.push(emptyCell(cell.start))
      }
    }
    row.push(cell)
  })
  if (row.length > 0) rows.push(row)
  return { rows, fit }
}

const emptyCell = (at: number): CellRead => ({ start: at, end: at, lines: [], span: 1, merged: false })

/** Cells before the first double bar. */
function firstRowWidth(cells: { bars: number }[]): number {
  let width = 1
  while (width < cells.length && cells[width]?.bars === 1) width++
  return width
}

/** `1`, `1.2`, `II`: what the first column holds. */
function beginsRow(cell: CellRead): boolean {
  const text = cell.lines.map((line) => line.text).join(' ')
  return /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXivx]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u.test(text) || text === 'TT' || text === 'STT'
}

/** A row that is a band so far: a number and a title in capitals or emphasis, or a title alone. */
function endsBand(row: CellRead[]): boolean {
  const last = row[row.length - 1]
  const line = last?.lines[0]
  if (!line || row.length > 2) return false
  return isUpper(line.text) || line.emphasis.length > 0
}

function readCell(view: View, lines: Physical[], first: number, last: number): CellRead {
  const from = lines[first]
  const to = lines[last]
  const cell: CellRead = {
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    lines: [],
    wrapped: true,
    span: 1,
    merged: false,
  }
  for (let at = first; at <= last; at++) {
    const line = lines[at]
    if (!line) continue
    let end = line.end
    if (at === last && endsInBar(view.text, line)) {
      end--
      while (end > line.start && view.text.charCodeAt(end - 1) <= 32) end--
    }
    if (end > line.start) cell.lines.push(cleanLine(view, line.start, end, line.indent, at === first ? 0 : line.blanks))
  }
  return cell
}
