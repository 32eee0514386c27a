import { clausePrefaces, valueOpeners } from '../../lexicon/role-words.js'
import { bracketRole } from '../unit/bracket-role.js'
import { isCapital } from '../unit/create-scan.js'
import { headAt } from '../unit/head-at.js'
import { isEndWord } from '../unit/name-ends.js'
import { patterns } from '../unit/patterns.js'
import { endOf, fits, phrases, wordEnd } from '../unit/phrases.js'
import { readUnitList } from '../unit/read-unit-list.js'
import type { Scan } from '../unit/types.js'
import { roleWordAt } from './role-word-at.js'
import type { RoledUnit } from './types.js'

const opener = phrases(valueOpeners)
const preface = phrases(clausePrefaces)
const companion = / ?(?:chặt chẽ |thực hiện )?(?:với|cùng với|cùng) | ?: ?| /y
const labelEnd = /(?: thực hiện)? ?:/y
const blanks = /[ \-+•*]{0,8}/y
const link = / ?[,/] ?| và /y

/** A clause while it is read: up to `stop`, with the units found so far. */
interface Clause {
  scan: Scan
  from: number
  stop: number
  labelRole: string
  units: RoledUnit[]
  at: number
  /** Role of the units that come next. */
  role: string
  /** Units of the clause from here on are bound by no role word yet, but for those with one in brackets. */
  open: number
  bound: Set<RoledUnit>
}

/**
 * Reads one clause of a value and adds its units. Gives where reading goes on, which lies behind the clause when a name
 * ran over its end.
 */
export function readClause(scan: Scan, from: number, stop: number, labelRole: string, units: RoledUnit[]): number {
  const clause: Clause = {
    scan,
    from,
    stop,
    labelRole,
    units,
    at: from,
    role: labelRole,
    open: units.length,
    bound: new Set(),
  }
  while (clause.at < stop && readPart(clause));
  return clause.at
}

/** Reads a role word, an opening word or a row of units; false when the rest tells nothing. */
function readPart(clause: Clause): boolean {
  const { scan } = clause
  clause.at = endOf(blanks, scan.key, clause.at)
  return readRoleWord(clause) || readOpener(clause) || readUnits(clause)
}

/** `Chủ trì: Sở A`, `phối hợp với Sở B`: the role of what follows. */
function readRoleWord(clause: Clause): boolean {
  const { scan, at, units, open } = clause
  if (units.length > open) return false
  const word = roleWordAt(scan, at)
  if (!word || (headAt(scan, at) && endOf(labelEnd, scan.key, word.end) < 0)) return false
  clause.role = word.role
  clause.at = Math.max(word.end, endOf(companion, scan.key, word.end))
  return true
}

function readOpener(clause: Clause): boolean {
  const end = fits(opener, clause.scan, clause.at)
  if (end < 0) return false
  clause.at = end
  return true
}

function readUnits(clause: Clause): boolean {
  const { scan, units } = clause
  const list = readUnitList(scan, clause.at, false)
  if (list.units.length === 0) return readOther(clause)
  let since = -1
  for (const read of list.units) {
    const noted = read.note ? noteRole(scan, read.note) : null
    units.push({ role: noted ?? clause.role, unit: read.unit })
    if (noted === null) continue
    // `A (chủ trì), B, C (phối hợp)`: behind a note the next one covers the units between.
    for (const unit of units.slice(since < 0 ? -1 : since)) {
      unit.role = noted
      clause.bound.add(unit)
    }
    since = units.length
  }
  clause.at = list.next
  const behind = roleWordAt(scan, clause.at)
  if (behind) return bindUnits(clause, behind)
  const comma = endOf(link, scan.key, clause.at)
  if (comma < 0) return endItem(clause) || skipToUnit(clause)
  clause.at = comma
  return true
}

/** The role that a note in brackets gives its unit: a role word, or one that tells it in brackets alone (`(chính)`). */
function noteRole(scan: Scan, note: { start: number; end: number }): string | null {
  return roleWordAt(scan, note.start)?.role ?? bracketRole(scan.key, note.start, note.end)
}

/**
 * Words behind the last unit of a row that only tell which it is (`các bộ quản lý lĩnh vực, các tổ chức quốc tế`): few,
 * and the row goes on behind the comma. The name of a class takes them in.
 */
function endItem(clause: Clause): boolean {
  const { scan, at, stop, units } = clause
  const comma = scan.key.indexOf(',', at)
  if (scan.key[at] !== ' ' || comma < 0 || comma >= stop || comma - at > longestTail) return false
  if (!headAt(scan, comma + 2) || wordCount(scan.key.slice(at, comma)) > 4 || holdsRole(scan, at, comma)) return false
  const last = units[units.length - 1]
  if (last?.unit.plural && last.unit.end === at) last.unit = { ...last.unit, end: comma }
  clause.at = comma + 2
  return true
}
const longestTail = 40

const wordCount = (key: string) => key.trim().split(' ').length

function holdsRole(scan: Scan, from: number, to: number): boolean {
  for (let at = scan.key.indexOf(' ', from); at >= 0 && at < to; at = scan.key.indexOf(' ', at + 1))
    if (roleWordAt(scan, at)) return true
  return false
}

/** A role word behind a row of units covers them all; `A phối hợp với B` only tells whom A works with. */
function bindUnits(clause: Clause, word: { role: string; end: number }): boolean {
  const { scan, units, open, bound, role } = clause
  const company = word.role === 'coordinating' ? endOf(companion, scan.key, word.end) : -1
  if (company >= 0 && headAt(scan, company)) {
    clause.role = 'coordinating'
    clause.at = company
    clause.open = units.length
    return true
  }
  // Whoever goes along stays so, whatever they then do: `phối hợp với B tham mưu …`.
  if (role !== 'coordinating' || word.role === 'lead') {
    for (const unit of units.slice(open)) if (!bound.has(unit)) unit.role = word.role
  }
  clause.at = word.end
  return skipToUnit(clause)
}

const next = /, cùng (?:với )?|, | và |phối hợp/g
/** Behind a role word or a verb: on to the next unit of the clause with a role of its own, or that goes with the first. */
function skipToUnit(clause: Clause): boolean {
  const { scan, stop } = clause
  clause.open = clause.units.length
  // Looks no further than the clause: a text of many clauses must not be read to its end from each.
  const key = scan.key.slice(0, stop)
  next.lastIndex = clause.at
  for (let match = next.exec(key); match; match = next.exec(key)) {
    const behind = next.lastIndex
    if (match[0] === 'phối hợp') {
      const company = endOf(companion, scan.key, behind)
      if (company < 0 || !headAt(scan, company)) continue
      clause.role = 'coordinating'
      clause.at = company
      return true
    }
    if (match[0].startsWith(', cùng') && headAt(scan, behind)) {
      clause.role = 'coordinating'
      clause.at = behind
      return true
    }
    const list = readUnitList(scan, behind, false)
    if (list.units.length === 0) continue
    if (roleWordAt(scan, list.next)) {
      clause.role = clause.labelRole
      clause.at = behind
      return true
    }
    next.lastIndex = Math.max(list.next, behind)
  }
  clause.at = Math.max(clause.at, stop)
  return false
}

/** No head that we know: a ground before the unit, or a name without one. */
function readOther(clause: Clause): boolean {
  const { units, open, stop } = clause
  const unit = clause.at === clause.from ? unitBehindGround(clause) : -1
  if (unit >= 0) clause.at = unit
  else if (units.length > open && units[units.length - 1]?.unit.head !== '' && !isItem(clause)) clause.at = stop
  else readUnknown(clause)
  return clause.at < stop
}

/** A short item of a row without a head that we know, no verb in front: `…, nhà tài trợ`, `… và các nghệ sĩ`. */
function isItem({ scan, at, stop }: Clause): boolean {
  const { key } = scan
  const comma = key.indexOf(',', at)
  const end = comma < 0 || comma > stop ? stop : comma
  if (end - at > longestTail || isEndWord(scan, at) || fits(patterns.namingVerb, scan, at) >= 0) return false
  return wordCount(key.slice(at, end)) <= 5 && !holdsRole(scan, at, end)
}

/** `Căn cứ chức năng, nhiệm vụ được giao Trưởng các khoa …`: the first unit with a capital. */
function unitBehindGround({ scan, from, stop }: Clause): number {
  if (fits(preface, scan, from) < 0) return -1
  for (let at = scan.key.indexOf(' ', from); at >= 0 && at < stop; at = scan.key.indexOf(' ', at + 1)) {
    if (isCapital(scan, at + 1) && headAt(scan, at + 1)) return at + 1
  }
  return -1
}

/** Takes the words before a role word, a comma or the end for the unit: the label says that one stands there. */
function readUnknown(clause: Clause): void {
  const { scan, at: from, stop, role, units } = clause
  const { key } = scan
  let end = from
  let word: { role: string } | null = null
  while (end < stop && !word && !',:('.includes(key[end] ?? '')) {
    word = end > from ? roleWordAt(scan, end) : null
    if (!word) end = Math.max(end + 1, wordEnd(key, end))
  }
  let last = Math.min(end, stop)
  while (last > from && '.,;: '.includes(key[last - 1] ?? '')) last--
  clause.at = key[end] === ',' || last === from ? Math.max(end, from) + 1 : stop
  if (!/[a-zà-ỹ]/.test(key.slice(from, last)) || opensDeed(scan, from, last)) return
  units.push({ role: word?.role ?? role, unit: { start: from, end: last, head: '', kind: 'body', plural: false } })
}

/** `Chủ trì: Xây dựng cơ chế …`: what is to be done, nobody who does it. A verb that names may open the name of few words. */
function opensDeed(scan: Scan, from: number, to: number): boolean {
  return (
    fits(patterns.plainVerb, scan, from) >= 0 ||
    (fits(patterns.namingVerb, scan, from) >= 0 && wordCount(scan.key.slice(from, to)) > mostNaming)
  )
}
/** `Bảo vệ cơ quan`, `Kiểm tra viên thuế`. */
const mostNaming = 4
