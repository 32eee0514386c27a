import { cleanLine } from '../clean-line.js'
import { type CellRead, type Line, none, type TableRead, type View } from '../line.js'

const tags = /<(\/?)(table|thead|tbody|tr|t[dh]|p|br|div|li|ol|ul|h[1-6]|caption|colgroup|col)\b([^<>]{0,400})>/gi

const close = /<\/table\s*>/gi

/** Where the table that opens at `at` ends (behind `</table>`), or the end of the text when it never closes. */
export function htmlTableEnd(view: string, at: number): number {
  close.lastIndex = at
  return close.test(view) ? close.lastIndex : view.length
}

/** A table in the tags that converters leave: paragraphs and list items of a cell are its lines; spans are filled. */
export function readHtmlTable(view: View, start: number, end: number): Line {
  const rows: CellRead[][] = []
  let headRows = 0
  let inHead = false
  let row: CellRead[] | null = null
  let cell: CellRead | null = null
  let from = start
  /** Columns that a cell above still fills: rows left. */
  let down: number[] = []
  let nextDown: number[] = []
  const takeText = (upTo: number) => {
    if (cell) addLine(cell, view, from, upTo)
    from = upTo
  }
  const fill = () => {
    while (row && (down[row.length] ?? 0) > 0) {
      nextDown[row.length] = (down[row.length] ?? 0) - 1
      row.push({ start: from, end: from, lines: [], span: 1, merged: true })
    }
  }
  const closeCell = (at: number) => {
    takeText(at)
    if (!cell) return
    cell.end = at
    cell = null
  }
  const closeRow = (at: number) => {
    closeCell(at)
    if (!row) return
    fill()
    if (row.length > 0) {
      rows.push(row)
      if (inHead) headRows++
    }
    row = null
    down = nextDown
    nextDown = []
  }
  tags.lastIndex = start
  for (let match = tags.exec(view.text); match && match.index < end; match = tags.exec(view.text)) {
    const at = match.index
    const after = at + match[0].length
    const closing = match[1] === '/'
    const name = (match[2] ?? '').toLowerCase()
    if (name === 'tr') {
      closeRow(at)
      if (!closing) row = []
    } else if (name === 'td' || name === 'th') {
      closeCell(at)
      if (!closing) {
        row ??= []
        fill()
        const span = attribute(match[3] ?? '', 'colspan')
        const deep = attribute(match[3] ?? '', 'rowspan')
        cell = { start: after, end: after, lines: [], span, merged: false }
        for (let column = 0; column < span; column++) {
          if (deep > 1) nextDown[row.length] = deep - 1
          row.push(column === 0 ? cell : { start: after, end: after, lines: [], span: 1, merged: true })
        }
      }
    } else if (name === 'thead') {
      closeRow(at)
      inHead = !closing
    } else if (name === 'tbody') {
      closeRow(at)
      inHead = false
    } else takeText(at)
    from = after
  }
  closeRow(end)
  return tableLine(start, end, { carrier: 'html', rows, headRows })
}

const colspan = /colspan\s*=\s*["']?(\d{1,3})/i
const rowspan = /rowspan\s*=\s*["']?(\d{1,3})/i

function attribute(attributes: string, name: 'colspan' | 'rowspan'): number {
  const match = (name === 'colspan' ? colspan : rowspan).exec(attributes)
  return Math.max(1, Math.min(100, Number(match?.[1] ?? 1)))
}

/** The visible stretch `from` … `to` as a line of the cell. */
export function addLine(cell: CellRead, view: View, from: number, to: number): void {
  const { text } = view
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (end <= start) return
  const line = cleanLine(view, start, end, 0, 0)
  if (line.text !== '') cell.lines.push(line)
}

/** A line that holds a table. */
export function tableLine(start: number, end: number, table: TableRead, blanks = 0): Line {
  return {
    role: 'table',
    text: '',
    key: '',
    start,
    end,
    breaks: none,
    emphasis: none,
    gaps: none,
    indent: 0,
    blanks,
    hash: 0,
    cuts: undefined,
    healed: undefined,
    footnote: undefined,
    table,
  }
}
