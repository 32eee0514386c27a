import { readUnitHeading, type UnitHeading } from '../../mention/units-heading.js'
import type { Span } from '../../tree/outline.js'

/** Longest name before a colon, in UTF-16 units. */
const longestName = 160

/** `Phòng Kế toán: Lập biểu mẫu …`: the units that stand before a colon; null when none do. */
export function unitsBeforeColon({ line, from, to }: Span): UnitHeading | null {
  const colon = line.key.indexOf(':', from)
  if (colon < 0 || colon >= to || colon - from > longestName) return null
  const heading = readUnitHeading(line.text, line.key, from, colon)
  return heading && heading.units.length > 0 ? heading : null
}
