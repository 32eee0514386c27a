import { parentHeads, sectionHeads } from '../../lexicon/unit-heads.js'
import { isCapital } from './create-scan.js'
import { headAt } from './head-at.js'
import { endOf } from './phrases.js'
import { readUnit } from './read-unit.js'
import type { Head, ReadUnit, Scan } from './types.js'

export interface UnitList {
  units: ReadUnit[]
  /** Behind the last unit and its bracket. */
  next: number
}

const comma = / ?[,;] ?(?:và |cùng )?| (?:và|cùng với|cùng(?! cấp)|hoặc|với) | ?\/ ?/y
const noSemicolon = / ?, ?(?:và |cùng )?| (?:và|cùng với|cùng(?! cấp)|hoặc|với) | ?\/ ?/y
const sections = new Set<string>(sectionHeads)

/**
 * Reads units one behind another: after `,` `;` `và`, or without a sign where the next head can only be a new unit.
 *
 * @param first  the head at `from`, where it is known already
 */
export function readUnitList(scan: Scan, from: number, semicolons: boolean, first = headAt(scan, from)): UnitList {
  if (!first) return { units: [], next: from }
  const units: ReadUnit[] = []
  let head: Head | null = first
  let next = from
  while (head) {
    const read = readUnit(scan, head)
    units.push(read)
    next = read.next
    head = following(scan, read, semicolons)
  }
  return { units: joinParents(scan, units), next }
}

function following(scan: Scan, read: ReadUnit, semicolons: boolean): Head | null {
  const { key } = scan
  const sign = key.charCodeAt(read.next)
  // blank , / ;
  if (sign !== 32 && sign !== 44 && sign !== 47 && sign !== 59) return null
  const behind = endOf(semicolons ? comma : noSemicolon, key, read.next)
  if (behind >= 0) return headAt(scan, behind) ?? kindNounAt(scan, behind) ?? bareName(scan, read, behind)
  if (sign !== 32) return null
  if (key.startsWith('- ', read.next + 1)) return headAt(scan, read.next + 3)
  // A list without a sign between: `Sở Nội vụ Sở Xây dựng`, `Trần Văn An Lê Thị Bình`.
  const head = headAt(scan, read.next + 1)
  if (!head) return null
  if (head.kind === 'organ' && read.unit.kind === 'organ' && read.closed) return head
  return head.kind === 'person' && read.unit.kind === 'person' ? head : null
}

/** A small-letter noun of a kind in a row of units: `…, báo, đài`. */
function kindNounAt(scan: Scan, at: number): Head | null {
  const head = headAt(scan, at, true)
  return head?.kind === 'body' ? head : null
}

/** A name without a head we know (`VNPT`, a company) behind a unit whose own name is complete. */
function bareName(scan: Scan, read: ReadUnit, at: number): Head | null {
  if (!isCapital(scan, at) || !(read.closed || read.unit.kind === 'person')) return null
  return {
    kind: read.unit.kind === 'person' ? 'person' : 'body',
    word: '',
    start: at,
    core: at,
    end: at,
    plural: false,
  }
}

/** `Phòng Tổ chức cán bộ, Sở Y tế`, and nothing more: a section and its parent. */
function joinParents(scan: Scan, units: ReadUnit[]): ReadUnit[] {
  if (units.length !== 2) return units
  const [first, second] = units
  if (!first || !second || !sections.has(first.unit.head) || first.unit.plural) return units
  const { key } = scan
  if (key.slice(first.unit.end, second.unit.start) !== ', ') return units
  const name = key.slice(second.unit.start, second.unit.end)
  if (!parentHeads.some((parent) => `${name} `.startsWith(`${parent} `))) return units
  if (parentHeads.some((parent) => key.slice(first.unit.start, first.unit.end).includes(` ${parent} `))) return units
  return [{ ...second, unit: { ...first.unit, end: second.unit.end } }]
}
