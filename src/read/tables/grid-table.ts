import { cleanLine } from '../clean-line.js'
import { joinLines } from '../join-lines.js'
import type { CellRead, Line, View } from '../line.js'
import type { Physical } from '../physical.js'
import { tableLine } from './html-table.js'

const border = /^\+[-=+:\s]+\+?$/

/** A border line `+----+====+` of a grid table. */
export function isGridBorder(view: string, line: Physical): boolean {
  return view[line.start] === '+' && line.end - line.start > 3 && border.test(view.slice(line.start, line.end))
}

/** Whether the line goes on with the grid: a border or a row between bars. */
export function isGridLine(view: string, line: Physical): boolean {
  return view[line.start] === '|' || isGridBorder(view, line)
}

/** A cell of the row that is being read: the lines of each of its paragraphs. */
interface CellDraft {
  start: number
  end: number
  paragraphs: Line[][]
}

/** A grid table: borders part the rows, the columns are where the bars stand; a cell's lines are joined per paragraph. */
export function readGridTable(view: View, lines: Physical[], from: number, to: number): Line {
  const rows: CellRead[][] = []
  let headRows = 0
  let open: CellDraft[] | null = null
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (!line) break
    if (isGridBorder(view.text, line)) {
      if (open) rows.push(open.map(finished))
      open = null
      if (headRows === 0 && view.text.slice(line.start, line.end).includes('=')) headRows = rows.length
      continue
    }
    const bars = barsOf(view.text, line)
    const row: CellDraft[] = open ?? []
    open = row
    for (let column = 0; column + 1 < bars.length; column++) {
      const start = (bars[column] ?? 0) + 1
      const end = bars[column + 1] ?? line.end
      row[column] ??= { start, end, paragraphs: [] }
      const cell = row[column]
      if (cell) addWrapped(cell, view, start, end)
    }
  }
  if (open) rows.push(open.map(finished))
  const first = lines[from]
  const last = lines[to - 1]
  return tableLine(first?.start ?? 0, last?.end ?? 0, { carrier: 'grid', rows, headRows }, first?.blanks ?? 0)
}

function barsOf(view: string, line: Physical): number[] {
  const bars: number[] = []
  for (let at = view.indexOf('|', line.start); at >= 0 && at < line.end; at = view.indexOf('|', at + 1)) bars.push(at)
  return bars
}

const finished = ({ start, end, paragraphs }: CellDraft): CellRead => ({
  start,
  end,
  lines: paragraphs.flatMap((lines) => joinLines(lines) ?? []),
  span: 1,
  merged: false,
})

/** A line of a cell: the last one goes on, unless a new paragraph or bullet begins. */
function addWrapped(cell: CellDraft, view: View, from: number, to: number): void {
  const { text } = view
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (end <= start) return
  cell.end = to
  const line = cleanLine(view, start, end, 0, 0)
  if (line.text === '') return
  const paragraph = cell.paragraphs[cell.paragraphs.length - 1]
  const last = paragraph?.[paragraph.length - 1]
  if (last && /^[\p{Ll}\p{N}(]/u.test(line.text) && !/[.;:]$/.test(last.text)) paragraph.push(line)
  else cell.paragraphs.push([line])
}
