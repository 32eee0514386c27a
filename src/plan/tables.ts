import type { CellRead, TableRead } from '../read/line.js'
import { positionOf, type SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { quoteOf } from './quote.js'
import type { Quote, Table, TableRow } from './types.js'

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-zđ])[.)]?$/iu
const numberHead = /^(?:tt|stt|số tt|số thứ tự|s\.tt|no\.?)$/u

/** Data tables with their header, rows and bands. Letterhead and signature layouts are none. */
export function toTables(source: SourceText, outline: Outline): Table[] {
  const tables: Table[] = []
  let before: Table | null = null
  for (const node of outline.tables) {
    const table = toTable(source, node, before)
    tables.push(table)
    before = table
  }
  return tables
}

/** Where a node stands: the id of the section, annex, note or preamble around it. */
export function scopeOf(node: OutlineNode | null): string {
  for (let at = node; at; at = at.parent) {
    if (at.section) return at.section.id
    if (at.type === 'appendix') return at.id ?? ''
    if (at.type === 'noteDefinition') return `fn${at.note?.label ?? ''}`
    if (at.type === 'title') return 'title'
  }
  return '0'
}

/** Rows above the data: what the carrier says, else the first row when its cells are heads and no values. */
export function countHeadRows(table: TableRead): number {
  let heads = 0
  if (table.headRows > 0 && table.headRows < table.rows.length) heads = pandocHead(table) ? 0 : table.headRows
  else if (looksLikeHead(table, 0)) heads = 1
  if (heads === 0) return 0
  while (heads < Math.min(4, table.rows.length - 1) && goesOnHead(table, heads)) heads++
  return heads
}

const index = /^\(?(?:\d{1,2}|[a-z])\)?(?:\s*=.{1,30})?$/u

/** A second row of the head: it numbers the columns, or it goes on in emphasis below merged cells. */
function goesOnHead(table: TableRead, at: number): boolean {
  const row = (table.rows[at] ?? []).filter((cell) => !cell.merged)
  const texts = row.map(cellKey).filter((text) => text !== '')
  if (texts.length === 0) return false
  const shorter = row.length < (table.rows[at - 1]?.length ?? 0)
  if (texts.length >= (shorter ? 2 : 3) && texts.every((text) => index.test(text))) return true
  const first = cellKey(row[0] ?? noCell)
  const merged = (table.rows[at] ?? []).some((cell) => cell.merged) || row.length < (table.rows[at - 1]?.length ?? 0)
  return merged && !rowNumber.test(first) && row.every((cell) => cell.lines.every((line) => line.text.length < 60 && line.emphasis.length > 0))
}

const noCell: CellRead = { start: 0, end: 0, lines: [], span: 1, merged: false }

/** A converter puts the first row of a table without a head into its head: persons, numbers and bullets are no heads. */
function pandocHead(table: TableRead): boolean {
  const row = table.rows[0] ?? []
  const texts = row.map(cellKey)
  return texts.some((text) => /^[-–+•]\s/.test(text)) || /^\d{1,3}\.?$/.test(texts[0] ?? '')
}

function looksLikeHead(table: TableRead, at: number): boolean {
  const row = table.rows[at] ?? []
  const texts = row.map(cellKey)
  if (texts.length < 2) return false
  if (numberHead.test(texts[0] ?? '')) return true
  if (texts.some((text) => text === '' || text.length > 60 || /^[-–+•\d]/.test(text) || /[.;]$/.test(text))) return false
  return row.every((cell) => cell.lines.every((line) => line.emphasis.length > 0 || line.text === line.text.toUpperCase()))
}

export const cellKey = (cell: CellRead) => cell.lines.map((line) => line.key).join(' ').trim()

function toTable(source: SourceText, node: OutlineNode, before: Table | null): Table {
  const line = node.table
  const table = line?.table
  const section = scopeOf(node.parent)
  const position = positionOf(source, line?.start ?? 0, line?.end ?? 0)
  if (!table) return { id: node.id ?? '', section, header: [], rows: [], position }
  const heads = countHeadRows(table)
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const header = headTexts(table, heads, width)
  const rows = table.rows.slice(heads).filter((row) => row.some((cell) => cell.lines.length > 0)).map((row) => toRow(source, row, width))
  const continued = header.length === 0 && before && Math.max(...before.rows.map((row) => row.cells.length), before.header.length) === width
  return { id: node.id ?? '', section, header: continued ? [] : header, rows, position }
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

function toRow(source: SourceText, row: CellRead[], width: number): TableRow {
  const cells: Quote[] = row.map((cell) => quoteOf(source, cell.lines.map((line) => ({ line, from: 0, to: line.text.length }))) ?? { text: '', position: positionOf(source, cell.start, cell.start) })
  const first = cells[0]?.text ?? ''
  const number = rowNumber.test(first) ? first : null
  const band = isBand(row, cells, number, width)
  return { number, cells, ...(band ? { band } : {}) }
}

/** A band heads the rows below it: a number and a title, or a title alone, over the whole width. */
function isBand(row: CellRead[], cells: Quote[], number: string | null, width: number): boolean {
  if (width < 3) return false
  const filled = cells.filter((cell) => cell.text !== '').length
  if (filled === 0) return false
  const spanned = row.some((cell) => cell.span > 1 && cell.span >= width - 1)
  if (spanned) return true
  return filled === 1 ? (cells[0]?.text !== '' && number === null) || row.length === 1 : filled === 2 && number !== null && cells[1]?.text !== '' && /^(?:[ivxl]+|[a-zđ]|\d+)[.)]?$/iu.test(number)
}
