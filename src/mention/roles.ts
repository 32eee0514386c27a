import { readClause } from './role/read-clause.js'
import type { RoledUnit } from './role/types.js'
import { createScan } from './unit/create-scan.js'
import { wordBefore } from './unit/phrases.js'
import type { Scan, UnitSpan } from './unit/types.js'

export type { RoledUnit } from './role/types.js'

const nothing = /^(?:[ \-./…_x]{0,80}|nt|như trên|không)$/
const clauseEnd = /;|\.(?= )/g
const abbreviations = new Set(['tp', 'tx', 'c', 'ông', 'bà', 'ths', 'ts', 'bs'])

/**
 * Reads who does what in the value of a label or in a table cell. Role words bind to their own unit; one at the end of a
 * row covers the units before it in the clause; a unit without one takes the label's role.
 *
 * @param labelRole  role of the label or column, `lead` or `coordinating` as a rule
 */
export function readRoleValue(text: string, key: string, start: number, end: number, labelRole: string): RoledUnit[] {
  const scan = createScan(text, key, start, end, 'list')
  const units: RoledUnit[] = []
  if (nothing.test(scan.key.slice(start))) return units
  for (let at = start; at < end; ) {
    const stop = clauseStop(scan, at)
    at = Math.max(readClause(scan, at, stop, labelRole, units), stop + 1)
  }
  for (const one of units) if (one.role === 'coordinating') one.unit = withoutDeed(scan.key, one.unit, end)
  return withoutRepeats(scan.key, labelRole === 'lead' ? withLead(units) : units)
}

/** The end of the clause: a semicolon, or a full stop that ends no abbreviation. */
function clauseStop(scan: Scan, from: number): number {
  clauseEnd.lastIndex = from
  for (let match = clauseEnd.exec(scan.key); match; match = clauseEnd.exec(scan.key)) {
    if (match[0] === ';' || !abbreviations.has(wordBefore(scan.key, match.index))) return match.index
  }
  return scan.key.length
}

const deed = / (?:(?:cùng|triển khai|tổ chức) )?thực hiện$/
/** `phối hợp với Phòng Kế toán thực hiện.`: at the end of a clause the verb is what they do together. */
function withoutDeed(key: string, unit: UnitSpan, end: number): UnitSpan {
  const match = deed.exec(key.slice(unit.start, unit.end))
  if (!match || match.index === 0 || (unit.end < end && !/[.;]/.test(key[unit.end] ?? ''))) return unit
  return { ...unit, end: unit.start + match.index }
}

/** When nobody leads, those who advise do: `Đơn vị thực hiện: Sở Nội vụ tham mưu …`. */
function withLead(units: RoledUnit[]): RoledUnit[] {
  if (units.some(({ role }) => role === 'lead')) return units
  return units.map((one) => (one.role === 'coordinating' ? one : { ...one, role: 'lead' }))
}

function withoutRepeats(key: string, units: RoledUnit[]): RoledUnit[] {
  const seen = new Set<string>()
  return units.filter(({ role, unit }) => {
    const name = `${role}\n${key.slice(unit.start, unit.end)}`
    return !seen.has(name) && seen.add(name)
  })
}
