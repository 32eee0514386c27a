import { timeColumnHeads } from '../lexicon/column-heads.js'
import { joinLines } from '../read/join-lines.js'
import type { Line, TableRead } from '../read/line.js'
import { fieldRoleOf } from './field-label.js'

/** The words of each cell as one line; null for an empty or merged cell. */
export function joinCells(table: TableRead): (Line | null)[][] {
  return table.rows.map((row) =>
    row.map((cell) => {
      const joined = cell.merged ? null : joinLines(cell.lines)
      return joined?.text === '' ? null : joined
    }),
  )
}

const columnHeads: ReadonlySet<string> = new Set(timeColumnHeads)
const namesTime = (key: string) => fieldRoleOf(key) === 'time' || columnHeads.has(key.trim())

/** Columns under a head that names time: there short forms of time are allowed. */
export function findTimeColumns(cells: readonly (Line | null)[][]): number[] {
  const columns: number[] = []
  for (const row of cells.slice(0, 2)) {
    row.forEach((cell, column) => {
      if (cell && cell.text.length < 60 && namesTime(cell.key) && !columns.includes(column)) columns.push(column)
    })
  }
  return columns
}
