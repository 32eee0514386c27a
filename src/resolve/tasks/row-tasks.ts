import { readRoleValue } from '../../mention/roles.js'
import type { CellRead, Line } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import type { Outline, OutlineNode } from '../../tree/outline.js'
import { type ColumnRole, columnRole, namesTask } from '../column-role.js'
import { bandAt, countHeadRows } from '../table-shape.js'
import { addRoled, makeDraft, type TaskDraft } from './draft.js'
import { countedTimes, type Facts } from './facts.js'

const sameAbove = /^(?:nt|như trên|"|”|-nt-)$/

/** One task a row of a table that has a column of tasks and one of units; bands are rows but no tasks. */
export function rowTasks(facts: Facts, outline: Outline): TaskDraft[] {
  const drafts: TaskDraft[] = []
  let before: ColumnRole[] = []
  for (const node of outline.tables) {
    const table = node.table?.table
    const cells = node.cells
    if (!table || !cells) continue
    const heads = countHeadRows(table)
    const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
    const columns: ColumnRole[] | null =
      heads > 0 ? columnRoles(cells.slice(0, heads), width) : before.length === width ? before : null
    if (!columns) continue
    before = columns
    if (
      !columns.includes('content') ||
      !columns.some((column) => column === 'lead' || column === 'coordinating' || column === 'both')
    )
      continue
    let above: (Line | null)[] = []
    cells.slice(heads).forEach((row, index) => {
      const read = table.rows[index + heads] ?? []
      if (bandAt(read, width)) return
      const full = row.map((cell, column) =>
        cell && sameAbove.test(cell.key)
          ? (above[column] ?? null)
          : (cell ?? (read[column]?.merged ? (above[column] ?? null) : null)),
      )
      const draft = toDraft(facts, node, full, read, columns)
      if (draft) drafts.push(draft)
      above = full
    })
  }
  return drafts
}

function columnRoles(heads: readonly (Line | null)[][], width: number): ColumnRole[] {
  const keys: string[] = []
  for (let column = 0; column < width; column++)
    keys.push(
      heads
        .map((row) => row[column]?.key ?? '')
        .filter((text) => text !== '')
        .join(' ')
        .trim(),
    )
  const columns: ColumnRole[] = []
  const named = keys.some(namesTask)
  for (const key of keys) {
    const role = columnRole(key, columns)
    // `Hình thức`, `Yêu cầu` hold the tasks only where no column is headed by them.
    columns.push(role === 'content' && named && !namesTask(key) ? null : role)
  }
  // The first wordy column without a role of its own holds the tasks.
  if (!columns.includes('content')) {
    const free = columns.findIndex((role, at) => role === null && at < 3)
    if (free >= 0 && columns.some((role) => role === 'lead')) columns[free] = 'content'
  }
  return columns
}

function toDraft(
  facts: Facts,
  table: OutlineNode,
  row: readonly (Line | null)[],
  read: readonly CellRead[],
  columns: readonly ColumnRole[],
): TaskDraft | null {
  const draft = makeDraft('row', table.id ?? '', table)
  const whole = (line: Line) => ({ line, from: 0, to: line.text.length })
  columns.forEach((role, column) => {
    const line = row[column]
    if (!line) return
    draft.spans.push(whole(line))
    if (role === 'content' && draft.title.length === 0) draft.title = [whole(line)]
    else if (role === 'lead' || role === 'coordinating' || role === 'both') {
      for (const part of partsOf(line, read[column]))
        addRoled(
          draft,
          facts.source,
          part,
          readRoleValue(part.text, part.key, 0, part.text.length, role === 'both' ? 'lead' : role),
        )
    } else if (role === 'product') {
      // A dash says that there is none.
      if (/[\p{L}\p{N}]/u.test(line.text)) draft.product.push(whole(line))
    } else if (role === 'budget') draft.budget.push(whole(line))
    else if (role === 'place') draft.place.push(whole(line))
    if (role === 'time' || role === 'content') appendAll(draft.times, countedTimes(facts, [whole(line)]))
  })
  return draft.title.length > 0 ? draft : null
}

/** The paragraphs of a cell each by itself where the carrier keeps them; wrapped lines are one. */
function partsOf(line: Line, cell: CellRead | undefined): Line[] {
  if (!cell || cell.merged || cell.lines.length < 2) return [line]
  const apart =
    cell.lines.every((part) => !/[,]$|\p{Ll}$/u.test(part.text) || /[;.]$/.test(part.text)) ||
    cell.lines.every((part) => /^[-–+•\p{Lu}]/u.test(part.text))
  return apart && !cell.wrapped ? cell.lines : [line]
}
