import { createScan } from './unit/create-scan.js'
import { readUnitList } from './unit/read-unit-list.js'
import type { UnitSpan } from './unit/types.js'

export type { UnitSpan } from './unit/types.js'

/**
 * Splits a noun phrase that lists organisations or office-holders, as a reader would. A comma, `và` or `-` splits only
 * before a new unit: `Sở Văn hóa, Thể thao và Du lịch` is one, `các sở, ban, ngành` too.
 *
 * @param text  one paragraph, marks removed, blanks folded
 * @param key   `foldKey(text)`
 */
export function readUnits(text: string, key: string, start = 0, end = text.length): UnitSpan[] {
  return readUnitList(createScan(text, key, start, end, 'list'), start, true).units.map((read) => read.unit)
}
