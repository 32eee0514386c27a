import { appendAll } from '../../source/append-all.js'
import { joinLines } from '../join-lines.js'
import type { CellRead, Line } from '../line.js'

/** A cell of a box while its lines are gathered. */
interface Gathered {
  cell: CellRead
  lines: Line[]
}

/**
 * The rows of a box that a Word-to-text converter drew: every line has the same width, a cell that is too long goes on in
 * the line below, and nothing is drawn between rows. A line belongs to the row above when none of its words would have
 * fitted there. Rows of other tables come back as they are.
 *
 * @param widths  length of each row's line in the text
 */
export function joinDrawnRows(rows: CellRead[][], widths: readonly number[]): CellRead[][] {
  if (rows.length < 2 || widths.some((width) => width !== widths[0])) return rows
  const numbered = numbersRows(rows)
  const joined: CellRead[][] = []
  let open: Gathered[] = []
  rows.forEach((row, index) => {
    const above = rows[index - 1]
    if (above && open.length === row.length && (goesOn(above, row) || (numbered && isRest(row, open)))) {
      row.forEach((cell, column) => {
        const one = open[column]
        if (one && cell.lines.length > 0) {
          appendAll(one.lines, cell.lines)
          one.cell.end = cell.end
        }
      })
      return
    }
    finish(open)
    joined.push(row)
    open = row.map((cell) => ({ cell, lines: [...cell.lines] }))
  })
  finish(open)
  return joined
}

function finish(gathered: readonly Gathered[]): void {
  for (const { cell, lines } of gathered) {
    if (lines.length === cell.lines.length) continue
    const line = joinLines(lines)
    cell.lines = line ? [line] : []
  }
}

/** Whether a line of cells goes on with the line above: each cell with words has full words above it, and one has none. */
function goesOn(above: readonly CellRead[], row: readonly CellRead[]): boolean {
  const [first] = row
  if (row.length < 2 || !first || row.every(isEmpty) || !row.some(isEmpty)) return false
  if (!isEmpty(first) && !row.every(opensSmall)) return false
  return row.every((cell, column) => {
    const over = above[column]
    return isEmpty(cell) || (over !== undefined && !isEmpty(over) && isFull(over, cell))
  })
}

/** Whether the first column numbers the rows: a head, then numbers or nothing. */
function numbersRows(rows: readonly CellRead[][]): boolean {
  const firsts = rows.slice(1).map(([first]) => first?.lines[0]?.text ?? '')
  return firsts.some((text) => text !== '') && firsts.every((text) => text === '' || /^\d{1,3}[.)]?$/.test(text))
}

/** Beside numbers, a row without one that begins small in each cell, below words: the rest of the row above. */
function isRest(row: readonly CellRead[], open: readonly Gathered[]): boolean {
  const [first] = row
  if (!first || !isEmpty(first) || row.every(isEmpty)) return false
  return row.every((cell, column) => isEmpty(cell) || ((open[column]?.lines.length ?? 0) > 0 && opensSmall(cell)))
}

/** Begins in the middle of a sentence, or holds nothing. */
const opensSmall = (cell: CellRead) => isEmpty(cell) || /^[\p{Ll}(]|^\d+ \p{Ll}/u.test(cell.lines[0]?.text ?? '')

const isEmpty = (cell: CellRead) => cell.lines.length === 0

/** Whether the first word of `next` would not have fitted behind the words of the cell. */
function isFull(cell: CellRead, next: CellRead): boolean {
  const last = cell.lines[cell.lines.length - 1]
  const first = next.lines[0]
  if (!last || !first) return false
  const blank = first.text.indexOf(' ')
  const word = blank < 0 ? first.text.length : blank
  return last.end - cell.start + 1 + word >= cell.end - cell.start
}
