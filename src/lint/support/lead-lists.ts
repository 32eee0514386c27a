import type { Unit } from '../../contract/types.js'
import { foldKey } from '../../source/fold.js'
import type { Position } from '../../source/position.js'
import { isLeaf, type PlanNode } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { labelText } from './field-blocks.js'
import { keyOf } from './key-of.js'
import { columnRoles } from './sure-tables.js'

/** Units behind one label, or in one cell of a table, that carry out a task. */
export interface LeadList {
  /** The key of the label or of the head of the column: `đơn vị chủ trì`. */
  label: string
  units: readonly Unit[]
  /** The key of the value. */
  value: string
}

type Seen = Pick<Inspected, 'plan' | 'nodes' | 'text'>

/** The lists of those who carry out a task, of labelled lines and of tables, in no order. */
export function leadLists(inspected: Seen): LeadList[] {
  const { plan, nodes, text } = inspected
  const unitsIn = unitFinder(inspected)
  const toList = (label: string, { start, end }: Position): LeadList => ({
    label: foldKey(label),
    units: unitsIn(start.offset, end.offset),
    value: keyOf(text.slice(start.offset, end.offset)),
  })
  const lines = nodes('field').flatMap((field): LeadList[] => {
    const label = (field.children as PlanNode[]).find((child) => child.type === 'label')
    if (field.role !== 'lead' || !label || !isLeaf(label)) return []
    return [toList(labelText(label), { start: label.position.end, end: field.position.end })]
  })
  const cells = plan.tables.flatMap((table) => {
    const roles = columnRoles(table)
    const columns = roles.flatMap((role, column) => (role === 'lead' ? [column] : []))
    return table.rows.flatMap((row) =>
      columns.flatMap((column): LeadList[] => {
        const cell = row.cells[column]
        return cell ? [toList(table.header[column] ?? '', cell.position)] : []
      }),
    )
  })
  return [...lines, ...cells].filter(({ units }) => units.length > 0)
}

/** Finds the leads of all tasks that stand in a stretch of the text, each once. */
function unitFinder({ plan }: Seen): (start: number, end: number) => Unit[] {
  const byStart = new Map<number, Unit>()
  for (const { lead } of plan.tasks) for (const unit of lead) byStart.set(unit.position.start.offset, unit)
  const sorted = [...byStart].sort(([a], [b]) => a - b)
  return (start, end) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.[0] ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: Unit[] = []
    for (let at = low; at < sorted.length; at++) {
      const unit = sorted[at]?.[1]
      if (!unit || unit.position.end.offset > end) break
      found.push(unit)
    }
    return found
  }
}

const sign = /<[^<>]{0,200}>|[\s,;*_+•/–-]|(?<![\p{L}\p{M}])(?:và|cùng|với)(?![\p{L}\p{M}])/gu

/** Whether units only follow one another, with nothing said of any of them in between. */
export function isPlainList(units: readonly Unit[], { text }: Pick<Inspected, 'text'>): boolean {
  return units.every((unit, at) => {
    const next = units[at + 1]
    if (!next) return true
    const between = text.slice(unit.position.end.offset, next.position.start.offset)
    return between.length < farthest && keyOf(between).replace(sign, '') === ''
  })
}
const farthest = 400
