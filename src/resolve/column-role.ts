import { fieldRoleOf } from '../label/field-label.js'
import type { FieldRole } from '../label/types.js'
import {
  coordinatingHeads,
  leadHeads,
  numberHeads,
  otherHeads,
  productHeads,
  taskHeadOpenings,
  taskHeads,
  timeHeads,
} from '../lexicon/column-heads.js'

/** What stands in a column, told by its head; null when the head tells nothing of a task. */
export type ColumnRole = FieldRole | 'number' | null

const anyOf = (words: readonly string[]) => words.join('|')
const task = new RegExp(`^(?:(?:${anyOf(taskHeadOpenings)}) )?(?:${anyOf(taskHeads)})`)
const number = new RegExp(`^(?:${anyOf(numberHeads)})$`)
const lead = new RegExp(anyOf(leadHeads))
const coordinating = new RegExp(anyOf(coordinatingHeads))
const time = new RegExp(anyOf(timeHeads))
const product = new RegExp(anyOf(productHeads))
const other = new RegExp(`^(?:${anyOf(otherHeads)})(?![a-zà-ỹ])`)
const together = /phối hợp thực hiện/

/** Whether a head names what is to be done (Nội dung, Nhiệm vụ). */
export const namesTask = (key: string) => task.test(key) && !coordinating.test(key)

/** Whether a head numbers the rows (TT, STT). */
export const namesNumber = (key: string) => number.test(key)

/** The role of a column by its head; a second column of tasks has none of its own. */
export function columnRole(key: string, before: readonly ColumnRole[]): ColumnRole {
  if (key === '') return null
  if (namesNumber(key)) return 'number'
  if (namesTask(key) && !before.includes('content')) return 'content'
  if (coordinating.test(key) && lead.test(key.replace(together, ''))) return 'both'
  if (coordinating.test(key)) return 'coordinating'
  if (time.test(key)) return 'time'
  if (product.test(key)) return 'product'
  if (lead.test(key)) return 'lead'
  return fieldRoleOf(key)
}

/** Longest head of a column, in UTF-16 units. */
const longestHead = 40

/**
 * Whether a row of texts can only be heads: each short and without figures, two of them with different roles, at most one
 * that no table is known to have.
 */
export function nameColumns(keys: readonly string[]): boolean {
  if (keys.some((key) => key === '' || key.length > longestHead || /[\d.;:]/.test(key))) return false
  const roles = keys.map((key) => columnRole(key, []))
  const known = keys.filter((key, at) => roles[at] !== null || other.test(key)).length
  return known >= keys.length - 1 && new Set(roles.filter((role) => role !== null)).size > 1
}
