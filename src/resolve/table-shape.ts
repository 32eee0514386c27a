import type { CellRead, TableRead } from '../read/line.js'
import { nameColumns, namesNumber } from './column-role.js'

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-zđ])[.)]?$/iu

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
  // One cell over the whole width heads the rows below it, not the columns.
  if (row[0] && row[0].span > 1 && row.length === 1) return false
  const shorter = row.length < (table.rows[at - 1]?.length ?? 0)
  if (texts.length >= (shorter ? 2 : 3) && texts.every((text) => index.test(text))) return true
  const first = cellKey(row[0] ?? noCell)
  const merged = (table.rows[at] ?? []).some((cell) => cell.merged) || row.length < (table.rows[at - 1]?.length ?? 0)
  return (
    merged &&
    !rowNumber.test(first) &&
    row.every((cell) => cell.lines.every((line) => line.text.length < 60 && line.emphasis.length > 0))
  )
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
  if (namesNumber(texts[0] ?? '')) return true
  // Rows of deeds in the words of heads (`Rà soát | Trạm Y tế thực hiện`) stand one below another.
  if (nameColumns(texts) && !nameColumns((table.rows[at + 1] ?? []).map(cellKey))) return true
  if (texts.some((text) => text === '' || text.length > 60 || /^[-–+•\d]/.test(text) || /[.;]$/.test(text)))
    return false
  return row.every((cell) =>
    cell.lines.every((line) => line.emphasis.length > 0 || line.text === line.text.toUpperCase()),
  )
}

export const cellKey = (cell: CellRead) =>
  cell.lines
    .map((line) => line.key)
    .join(' ')
    .trim()

/** `I. Kinh tế`: number and title in one cell, also beside an empty one. */
const romanTitle = /^[ivxl]{1,6}[.)] \S/u

/** A band heads the rows below it: a number and a title, or a title alone, over the whole width. */
export function bandAt(row: readonly CellRead[], width: number): boolean {
  if (width < 3) return false
  const texts = row.map((cell) => (cell.merged ? '' : cellKey(cell)))
  const filled = texts.filter((text) => text !== '').length
  if (filled === 0) return false
  if (row.some((cell) => cell.span > 1 && cell.span >= width - 1)) return true
  const first = texts[0] ?? ''
  if (filled === 1) {
    const [only = ''] = texts.filter((text) => text !== '')
    return row.length === 1 || (first !== '' && !rowNumber.test(first)) || romanTitle.test(only)
  }
  return (
    filled === 2 &&
    first.length < 6 &&
    rowNumber.test(first) &&
    texts[1] !== '' &&
    !row.slice(2).some((cell) => cell.merged && cell.span === 1 && cell.lines.length > 0) &&
    !row.slice(2).some((cell) => cell.merged)
  )
}
