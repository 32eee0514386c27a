import type { Quote, Table, TableRow } from '../contract/types.js'
import type { CellRead, Line, TableRead } from '../read/line.js'
import { bandAt, countHeadRows } from '../resolve/table-shape.js'
import { scopeOf } from '../resolve/walk.js'
import { positionOf, type SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { quoteOf } from '../tree/quote.js'

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-zđ])[.)]?$/iu

/** Data tables with their header, rows and bands. Letterhead and signature layouts are none. */
export function toTables(source: SourceText, outline: Outline): Table[] {
  return outline.tables.map((node) => toTable(source, node))
}

function toTable(source: SourceText, node: OutlineNode): Table {
  const line = node.table
  const table = line?.table
  const section = scopeOf(node.parent)
  const position = positionOf(source, line?.start ?? 0, line?.end ?? 0)
  if (!table) return { id: node.id ?? '', section, header: [], rows: [], position }
  const heads = countHeadRows(table)
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const header = headTexts(table, heads, width)
  const rows: TableRow[] = []
  for (let at = heads; at < table.rows.length; at++) {
    const row = table.rows[at] ?? []
    if (row.some((cell) => cell.lines.length > 0)) rows.push(toRow(source, row, node.cells?.[at] ?? [], width))
  }
  return { id: node.id ?? '', section, header, rows, position }
}

function headTexts(table: TableRead, heads: number, width: number): string[] {
  if (heads === 0) return []
  const header: string[] = []
  for (let column = 0; column < width; column++) {
    const parts: string[] = []
    for (let row = 0; row < heads; row++) {
      const text = (table.rows[row]?.[column]?.lines ?? []).map((line) => line.text).join(' ')
      if (text !== '' && !parts.includes(text)) parts.push(text)
    }
    header.push(parts.join(' '))
  }
  return header
}

function toRow(source: SourceText, row: CellRead[], words: readonly (Line | null)[], width: number): TableRow {
  const cells: Quote[] = row.map((cell, column) => {
    const line = words[column]
    return (
      (line && quoteOf(source, [{ line, from: 0, to: line.text.length }])) ?? {
        text: '',
        position: positionOf(source, cell.start, cell.start),
      }
    )
  })
  const first = cells[0]?.text ?? ''
  const number = rowNumber.test(first) ? first : null
  const band = bandAt(row, width)
  return { number, cells, ...(band ? { band } : {}) }
}
