import { isUpper } from './unit/is-upper.js'
import { readUnitList } from './unit/read-unit-list.js'
import type { UnitSpan } from './unit/types.js'

export type { UnitKind, UnitSpan } from './unit/types.js'

/**
 * Splits a noun phrase that lists organisations or office-holders, as a reader would. A comma, `và` or `-` splits only
 * before a new unit: `Sở Văn hóa, Thể thao và Du lịch` is one, `các sở, ban, ngành` too.
 *
 * @param text  one paragraph, marks removed, blanks folded
 * @param key   `foldKey(text)`
 */
export function readUnits(text: string, key: string, start = 0, end = text.length): UnitSpan[] {
  const scan = { text: text.slice(0, end), key: key.slice(0, end), mode: 'list', upper: isUpper(text.slice(start, end)) } as const
  return readUnitList(scan, start, true).units.map((read) => read.unit)
}
