import type { Quote, Table, TableRow } from '../../contract/types.js'
import { fieldRoleOf } from '../../label/field-label.js'
import type { FieldRole } from '../../label/types.js'
import { foldKey } from '../../source/fold.js'
import type { Inspected } from '../context.js'

/** A table whose carrier says where each cell begins: pipes or HTML. In others empty cells are a guess of the reader. */
export interface SureTable extends Table {
  carrier: 'pipe' | 'html'
}

const pipeRow = /^\|[^\S\n]*\S[^\n]*\|/

export function sureTables({ plan, text }: Pick<Inspected, 'plan' | 'text'>): SureTable[] {
  return plan.tables.flatMap((table): SureTable[] => {
    const start = table.position.start.offset
    if (/^<table/i.test(text.slice(start, start + 6))) return [{ ...table, carrier: 'html' }]
    return pipeRow.test(text.slice(start, start + longestRow)) ? [{ ...table, carrier: 'pipe' }] : []
  })
}
const longestRow = 2000

/**
 * How many columns a table has: as many as its delimiter row (`| --- | --- |`) says, else as most of its rows have. Null
 * when the rows do not agree on it.
 */
export function columnCount(table: SureTable, { text }: Pick<Inspected, 'text'>): number | null {
  if (table.carrier === 'pipe') {
    const lines = text.slice(table.position.start.offset, table.position.end.offset).split('\n', delimiterWithin)
    const delimiter = lines.find((line) => line.includes('-') && delimiterRow.test(line))
    if (delimiter) return delimiter.split('|').filter((piece) => piece.includes('-')).length
  }
  const counts = new Map<number, number>()
  const rows = dataRows(table)
  for (const { row } of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] > 1 && most[1] * 2 > rows.length ? most[0] : null
}
const delimiterRow = /^[\s|:-]+$/
/** A delimiter row stands below the head. */
const delimiterWithin = 4

/** What each column holds, by its head; null where the head tells nothing. */
export function columnRoles({ header }: Table): (FieldRole | 'number' | null)[] {
  return header.map((head) => {
    const key = foldKey(head).trim()
    return numberHead.test(key) ? 'number' : fieldRoleOf(key)
  })
}
const numberHead = /^(?:tt|stt|số tt|số thứ tự|s\.tt)$/

const cellTag = /<t[dh]\b[^<>]{0,400}>\s{0,40}$/i
const emptyCell = /^(?:\s|&nbsp;|<\/?(?:p|br|strong|em|b|i|span)\b[^<>]{0,200}>){0,40}<\/t[dh]/i

/**
 * Whether a cell of its own stands there and holds nothing. Of HTML a cell that reaches down or across from another is
 * none: it has no tag of its own.
 */
export function isEmptyCell(cell: Quote, { carrier }: SureTable, { text }: Pick<Inspected, 'text'>): boolean {
  if (cell.text.trim() !== '') return false
  if (carrier === 'pipe') return true
  const at = cell.position.start.offset
  return cellTag.test(text.slice(Math.max(0, at - 450), at)) && emptyCell.test(text.slice(at, at + 1000))
}

/** The rows that hold data, with their place among all; bands head others. */
export function dataRows({ rows }: Table): { row: TableRow; at: number }[] {
  return rows.flatMap((row, at) => (row.band ? [] : [{ row, at }]))
}
