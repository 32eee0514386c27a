import { roleWords } from '../lexicon/role-words.js'
import { createScan, isCapital } from './unit/create-scan.js'
import { headAt } from './unit/head-at.js'
import { anyOf, atWord, endOf, wordAt, wordBefore } from './unit/phrases.js'
import { readUnitList } from './unit/read-unit-list.js'
import type { Scan, UnitSpan } from './unit/types.js'

/** `lead` (chủ trì), `coordinating` (phối hợp), or what else a unit does: advise, direct, monitor, inspect … */
export interface RoledUnit {
  role: string
  unit: UnitSpan
}

const roleOf = new Map<string, string>(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
)
const roleSource = anyOf([...roleOf.keys()].filter((word) => word !== 'thực hiện'))
const rolePattern = atWord(roleSource)
/** `có trách nhiệm chủ trì`, `(chủ trì`, `: chủ trì`, `là cơ quan chủ trì`. */
const lead = /[\s(,:-]{0,4}(?:(?:có|chịu) trách nhiệm |được giao |là |làm |trực tiếp |chịu )?/y
const opener = atWord('do|giao|phân công|gồm|bao gồm|trong đó|đồng thời,?|cụ thể')
const joint = / ?(?:chặt chẽ |thực hiện )?(?:với|cùng với|cùng) | ?: ?| /y
const nothing = /^[\s\-./…_x]*$|^(?:nt|như trên|không)$/
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
  let at = start
  while (at < end) {
    const stop = clauseStop(scan, at)
    at = Math.max(readClause(scan, at, stop, labelRole, units), stop + 1)
  }
  return withoutRepeats(scan.key, labelRole === 'lead' ? withLead(units) : units)
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

function clauseStop(scan: Scan, from: number): number {
  clauseEnd.lastIndex = from
  for (let match = clauseEnd.exec(scan.key); match; match = clauseEnd.exec(scan.key)) {
    if (match[0] === ';' || !abbreviations.has(wordBefore(scan.key, match.index))) return match.index
  }
  return scan.key.length
}

/** Reads one clause; gives where reading goes on, which lies behind the clause when a name ran over its end. */
function readClause(scan: Scan, from: number, stop: number, labelRole: string, units: RoledUnit[]): number {
  const { key } = scan
  let at = from
  let role = labelRole
  /** Units of the clause that no role word has bound yet begin here; those with one in brackets are bound. */
  let open = units.length
  const bound = new Set<RoledUnit>()
  while (at < stop) {
    at = endOf(blanks, key, at)
    const word = roleWordAt(scan, at)
    if (word && units.length === open && (!headAt(scan, at) || endOf(labelEnd, key, word.end) >= 0)) {
      role = word.role
      at = Math.max(word.end, endOf(joint, key, word.end))
      continue
    }
    const opened = endOf(opener, key, at)
    if (opened >= 0) {
      at = opened
      continue
    }
    const list = readUnitList(scan, at, false)
    if (list.units.length === 0) {
      const found = at === from ? firstUnit(scan, at, stop) : -1
      if (found < 0 && units.length > open && units[units.length - 1]?.unit.head !== '') return stop
      at = found >= 0 ? found : unknown(scan, at, stop, role, units)
      continue
    }
    for (const read of list.units) {
      const noted = read.note ? roleWordAt(scan, read.note.start) : null
      const one = { role: noted?.role ?? role, unit: read.unit }
      units.push(one)
      if (noted) bound.add(one)
    }
    at = list.next
    const behind = roleWordAt(scan, at)
    if (behind) {
      const joined = behind.role === 'coordinating' && headBehind(scan, behind.end)
      // `A phối hợp với B`: A acts, B goes with it.
      if (!joined && rebinds(role, behind.role))
        for (const one of units.slice(open)) if (!bound.has(one)) one.role = behind.role
      role = joined ? 'coordinating' : labelRole
      at = joined ? endOf(joint, key, behind.end) : behind.end
      if (!joined) {
        const next = nextUnit(scan, at, stop)
        if (next === null) return stop
        at = next.at
        role = next.role ?? labelRole
      }
      open = units.length
      continue
    }
    const comma = endOf(link, key, at)
    if (comma < 0) {
      const next = nextUnit(scan, at, stop)
      if (next === null) return Math.max(at, stop)
      at = next.at
      role = next.role ?? labelRole
      open = units.length
    } else at = comma
  }
  return at
}
/** Whoever goes along stays so, whatever they then do: `phối hợp với B tham mưu …`. */
function rebinds(role: string, to: string): boolean {
  return role !== 'coordinating' || to === 'lead'
}

const labelEnd = /(?: thực hiện)? ?:/y
const blanks = /[\s\-+•*]{0,8}/y
const link = /\s?[,/] ?| và /y

function roleWordAt(scan: Scan, at: number): { role: string; end: number } | null {
  const from = endOf(lead, scan.key, at)
  const end = endOf(rolePattern, scan.key, from < 0 ? at : from)
  if (end < 0) return null
  const role = roleOf.get(scan.key.slice(from < 0 ? at : from, end))
  return role === undefined ? null : { role, end }
}

function headBehind(scan: Scan, at: number): boolean {
  const from = endOf(joint, scan.key, at)
  return from >= 0 && headAt(scan, from) !== null
}

const tailWord = /, | và |phối hợp/g
/** Behind a role word or a verb: the next unit of the clause that has a role of its own, or that goes with the first. */
function nextUnit(scan: Scan, from: number, stop: number): { at: number; role: string | null } | null {
  // Looks no further than the clause: a text of many clauses must not be read to its end from each.
  const clause = scan.key.slice(0, stop)
  tailWord.lastIndex = from
  for (let match = tailWord.exec(clause); match; match = tailWord.exec(clause)) {
    if (match[0] === 'phối hợp') {
      const at = endOf(joint, scan.key, tailWord.lastIndex)
      if (at >= 0 && headAt(scan, at)) return { at, role: 'coordinating' }
      continue
    }
    const list = readUnitList(scan, tailWord.lastIndex, false)
    if (list.units.length === 0) continue
    if (roleWordAt(scan, list.next)) return { at: tailWord.lastIndex, role: null }
    tailWord.lastIndex = Math.max(list.next, tailWord.lastIndex)
  }
  return null
}

/** `Căn cứ chức năng, nhiệm vụ được giao Trưởng các khoa …`: the first unit with a capital in a clause that opens otherwise. */
function firstUnit(scan: Scan, from: number, stop: number): number {
  if (endOf(preface, scan.key, from) < 0) return -1
  for (let at = scan.key.indexOf(' ', from); at >= 0 && at < stop; at = scan.key.indexOf(' ', at + 1)) {
    if (isCapital(scan, at + 1) && headAt(scan, at + 1)) return at + 1
  }
  return -1
}
const preface = atWord('căn cứ|trên cơ sở|theo|tùy')

/** A value without a head that we know: the words before the role word or the verb are the unit. */
function unknown(scan: Scan, from: number, stop: number, role: string, units: RoledUnit[]): number {
  const { text, key } = scan
  let end = from
  let found: string | null = null
  while (end < stop) {
    const next = end + wordAt(scan, end).length
    if (next === end) {
      if (key[end] === ',' || key[end] === ':' || key[end] === '(') break
      end++
      continue
    }
    const word = roleWordAt(scan, end)
    if (word && end > from) {
      found = word.role
      break
    }
    end = next
  }
  const name = text.slice(from, end).replace(/[.,;:\s]+$/u, '')
  if (!/[A-Za-zÀ-ỹ]/.test(name)) return Math.max(end, from + 1)
  units.push({
    role: found ?? role,
    unit: { start: from, end: from + name.length, head: '', kind: 'body', plural: false },
  })
  return key[end] === ',' ? end + 1 : stop
}
