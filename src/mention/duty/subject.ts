import { bindingWords, connectives, placeWords, prefaces } from '../../lexicon/duty-words.js'
import { isCapital } from '../unit/create-scan.js'
import { headAt } from '../unit/head-at.js'
import { patterns } from '../unit/patterns.js'
import { anyOf, endOf, fits, isLetter, phrases } from '../unit/phrases.js'
import { readUnitList, type UnitList } from '../unit/read-unit-list.js'
import type { Head } from '../unit/types.js'
import { addDuty, isClass } from './add-duty.js'
import { predicateAt } from './predicate-at.js'
import type { SentenceState } from './types.js'

const connective = phrases(connectives)
const preface = phrases(prefaces)
const binding = phrases(bindingWords)
const connectiveEnd = /[,:]? /y
/** `Cơ quan chủ trì`, `Đơn vị thực hiện`: a label or a part, nobody. */
const roleNoun = / (?:chủ trì|phối hợp|thực hiện)(?:[,:]|$)/y

/** Where a subject may stand: at the start of a sentence, or behind one of these signs. */
type Place = '' | ',' | '(' | ';'

/** Tries the start of a sentence or clause for a unit that acts. */
export function beginClause(state: SentenceState, from: number, place: Place): void {
  const { scan } = state
  let at = from
  // `(*) Nếu …`
  while (at < from + 6 && at < state.end && !isLetter(scan.key.charCodeAt(at))) at++
  state.preface = fits(preface, scan, at) >= 0
  state.clause = at
  for (let link = fits(connective, scan, at); link >= 0; link = fits(connective, scan, at)) {
    const next = endOf(connectiveEnd, scan.key, link)
    if (next < 0) break
    at = next
    state.clause = at
  }
  findSubject(state, at, place)
}

/** Reads units at `from` and, when they are told to do something, makes them lead. */
export function findSubject(state: SentenceState, from: number, place: Place): void {
  const { scan } = state
  const head = headAt(scan, from)
  if (!head || from >= state.end || (place === ',' && ofShare(state, head, from))) return
  const list = readUnitList(scan, from, true, head)
  const last = list.units[list.units.length - 1]
  if (!last || isLoose(state, head, list, place)) return
  const predicate = predicateAt(scan, list, state.end)
  state.at = Math.max(state.at, predicate ? list.next : last.unit.end)
  if (!predicate || (place === '(' && predicate !== 'role')) return
  if (place !== ';' || state.duty || opensClause(state, list)) addDuty(state, 'subject', list)
}

/** `100% bí thư, phó bí thư được bồi dưỡng`: a share of people is a goal; a body or a person by name acts. */
function ofShare({ scan }: SentenceState, head: Head, from: number): boolean {
  if (head.kind !== 'office' && head.kind !== 'people') return false
  const start = Math.max(0, from - longestShare)
  const percent = scan.key.slice(start, from).lastIndexOf('% ')
  return percent >= 0 && headAt(scan, start + percent + 2) !== null
}
const longestShare = 60

const alongside = / (?:cùng )?phối hợp(?: thực hiện)?(?=[.,;)]|$)/y
/** `Sở A chủ trì, Sở B phối hợp`: behind the one who acts, units that only go along. */
export function findCompany(state: SentenceState, from: number): boolean {
  const { scan, duty } = state
  const head = duty && from < state.end ? headAt(scan, from) : null
  if (!duty || !head) return false
  const list = readUnitList(scan, from, true, head)
  const end = endOf(alongside, scan.key, list.next)
  if (list.units.length === 0 || end < 0 || end > state.end) return false
  for (const { unit } of list.units) duty.coordinating.push(unit)
  state.at = end
  return true
}

/**
 * `Ban A dựng phim, Văn phòng Hội mở chuyên mục`: behind what one body does a comma may open what the next one does, where
 * it stands by name and no row of units has begun.
 */
export function mayFollow({ scan, duty }: SentenceState, from: number): boolean {
  const last = duty?.lead[duty.lead.length - 1]
  if (!last || from - last.end > longestDeed) return false
  const head = headAt(scan, from)
  if (!head || head.plural || !isCapital(scan, head.core) || (head.kind !== 'organ' && head.kind !== 'body'))
    return false
  if (elsewhere.test(scan.key.slice(last.end, from))) return false
  for (let at = scan.key.indexOf(' ', last.end); at >= 0 && at < from - 1; at = scan.key.indexOf(' ', at + 1))
    if (headAt(scan, at + 1)) return false
  return true
}
/** `… tại hội trường, Sở Y tế quản lý`: who stands behind tells of the place. */
const elsewhere = new RegExp(` (?:${anyOf(placeWords)}) `)
/** How far behind the last one who acts, in UTF-16 units; what is farther has been read of too often by then. */
const longestDeed = 240

/** A bare common noun is a word of the sentence (`cơ quan, tổ chức …`), unless it is bound or a body by name stands with it. */
function isLoose({ scan }: SentenceState, head: Head, list: UnitList, place: Place): boolean {
  if (head.plural || list.units.some((read) => !isClass(read.unit))) return false
  const bare = list.units[0]?.unit.end === head.end || endOf(roleNoun, scan.key, head.end) >= 0
  if (!bare && (place === '' || isCapital(scan, head.start))) return false
  return fits(binding, scan, list.next + 1) < 0
}

/**
 * Behind a semicolon, where nobody acted before, a row of nouns may just end: `…; Chủ tịch UBND xã: …`, `…; các tổ chức
 * và chính quyền chỉ đạo …`. A class of bodies must be bound or told how.
 */
function opensClause({ scan }: SentenceState, list: UnitList): boolean {
  if (scan.key[list.next] === ':') return false
  return !list.units.every((read) => isClass(read.unit)) || fits(patterns.adverb, scan, list.next + 1) >= 0
}
