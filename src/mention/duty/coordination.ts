import { beforeNoCoordination, workingManners } from '../../lexicon/duty-words.js'
import { isCapital } from '../unit/create-scan.js'
import { headAt } from '../unit/head-at.js'
import { patterns } from '../unit/patterns.js'
import { anyOf, endOf, fits } from '../unit/phrases.js'
import { readUnitList } from '../unit/read-unit-list.js'
import type { UnitSpan } from '../unit/types.js'
import { openDuty } from './add-duty.js'
import type { Duty, SentenceState } from './types.js'

const manner = new RegExp(`(?:,? (?:và )?(?:${anyOf(workingManners)})(?![a-zà-ỹ])){0,4}`, 'y')
const companion = / (?:với|cùng với|cùng) /y
const noCoordination = new RegExp(`(?:${anyOf(beforeNoCoordination)}) $`)
const semicolon = /; ?(?:và )?/y
const ownPart = / ?:| (?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm)/y

/** Phối hợp với …: the units behind go with the one who acts. */
export function coordinateWith(state: SentenceState, at: number): void {
  const from = companyAt(state, at)
  if (from < 0) return
  const units = readRow(state, from)
  // A directed body may work with whom it likes; `chỉ đạo, phối hợp` is one doing two things.
  if (units.length === 0 || (state.directed >= 0 && at - state.directed > 4)) return
  addCompany(state, units)
}

const along = /cùng (?:với )?(?!cấp )/y
/** `; cùng Ban đại diện cha mẹ học sinh vận động …`: a clause that opens with those who go along. */
export function goAlong(state: SentenceState, from: number): boolean {
  const { scan } = state
  const company = from < state.end ? endOf(along, scan.key, from) : -1
  if (company < 0 || !headAt(scan, company)) return false
  const before = state.at
  const units = readRow(state, company)
  const verb = state.at + 1
  if (
    units.length > 0 &&
    [patterns.plainVerb, patterns.namingVerb, patterns.adverb].some((set) => fits(set, scan, verb) >= 0)
  ) {
    addCompany(state, units)
    return true
  }
  state.at = before
  return false
}

/** Names of those who go along with a duty, kept while its clauses are read: a row of clauses must not name them all again. */
const companyOf = new WeakMap<Duty, Set<string>>()

function addCompany(state: SentenceState, units: readonly UnitSpan[]): void {
  const { scan } = state
  const duty = state.duty ?? openDuty(state, 'none', [])
  const nameOf = (unit: UnitSpan) => scan.key.slice(unit.start, unit.end)
  const known = companyOf.get(duty) ?? new Set(duty.coordinating.map(nameOf))
  companyOf.set(duty, known)
  for (const unit of units) {
    const name = nameOf(unit)
    if (!known.has(name)) duty.coordinating.push(unit)
    known.add(name)
  }
}

/** Where the units begin with which somebody works together, or -1. */
function companyAt(state: SentenceState, at: number): number {
  const { scan } = state
  const { key } = scan
  if (noCoordination.test(key.slice(Math.max(state.start, at - 14), at))) return -1
  const behind = key.startsWith('kết hợp', at) ? at + 'kết hợp'.length : endOf(manner, key, state.at)
  const company = endOf(companion, key, behind)
  if (company >= 0 || behind !== state.at || key[behind] !== ' ') return company
  const head = headAt(scan, behind + 1)
  const named = head && (head.plural || isCapital(scan, behind + 1) || head.kind === 'group' || head.kind === 'organ')
  return named ? behind + 1 : -1
}

/** A row of units. Without a verb yet it goes on behind a semicolon, unless the next unit has a part of its own. */
export function readRow(state: SentenceState, from: number): UnitSpan[] {
  const { scan } = state
  const units: UnitSpan[] = []
  for (let at = from; at >= 0; ) {
    const list = readUnitList(scan, at, false)
    if (list.units.length === 0 || (units.length > 0 && endOf(ownPart, scan.key, list.next) >= 0)) break
    for (const { unit } of list.units) units.push(unit)
    state.at = list.next
    at = endOf(semicolon, scan.key, list.next)
  }
  return units
}
