import {
  beforeNoOpener,
  carryingVerbs,
  issuerWords,
  notProvided,
  providedDeeds,
  providingVerbs,
} from '../../lexicon/duty-words.js'
import { groupBy } from '../../source/group-by.js'
import { isCapital } from '../unit/create-scan.js'
import { anyOf, endOf, fits, phrases } from '../unit/phrases.js'
import { readUnitList, type UnitList } from '../unit/read-unit-list.js'
import type { Scan } from '../unit/types.js'
import { addDuty, isClass } from './add-duty.js'
import { predicateAt } from './predicate-at.js'
import type { Opener, SentenceState } from './types.js'

export const toWhom = /(?: nhiệm vụ| trách nhiệm)?(?: cho| thêm| trực tiếp)? /y
/** The author speaks: nothing but its own name before the word. */
const issuer = new RegExp(
  `^(?:.{0,12}[,:] )?(?:chủ tịch |ban |giám đốc |thường trực )?(?:${anyOf(issuerWords)})[^.;:]{0,70}$`,
)
const longestIssuer = 140

/** Giao, đề nghị, yêu cầu, phân công … and the unit behind. */
export function openWith(state: SentenceState, word: Opener, at: number): void {
  const { scan } = state
  const { key } = scan
  if (isNoOpener(key, word, Math.max(state.start, at - 12), at)) return
  const from = endOf(toWhom, key, state.at)
  if (from < 0) return
  if (!mayOpen(state, word, at)) {
    state.directed = state.at
    return
  }
  const list = readUnitList(scan, from, true)
  if (list.units.length === 0) return
  state.at = list.next
  if (word === 'do' ? isProvided(state, at, list) : isAssigned(state, word, list)) addDuty(state, word, list)
  else if (word !== 'do') state.directed = at
}

/** Whether a word of `from` … `at` makes a noun or a passive of what opens at `at`. */
function isNoOpener(key: string, opener: Opener, from: number, at: number): boolean {
  if (key.charCodeAt(at - 1) !== 32) return false
  const words = nounsBefore.get(key.charCodeAt(at - 2))
  if (!words) return false
  for (const word of words) {
    const start = at - 1 - word.length
    // `chuyển giao`, `bàn giao`, but `vận chuyển do Sở …`.
    if (opener === 'do' && (word === 'chuyển' || word === 'bàn')) continue
    if (start >= from && key.startsWith(word, start) && (start === from || !isLetterOfWord(key.charCodeAt(start - 1))))
      return true
  }
  return false
}

/** By their last letters. */
const nounsBefore = groupBy(beforeNoOpener, (word) => word.charCodeAt(word.length - 1))
const isLetterOfWord = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1ef9)

/**
 * Openers stand at the outset, in a bracket or behind the name of the author; only `giao` may follow `và`. What the one
 * who acts asks of others is no duty of the plan.
 */
function mayOpen(state: SentenceState, word: Opener, at: number): boolean {
  if (word === 'do') return true
  const { key } = state.scan
  if (word === 'giao' && key.startsWith('và ', at - 3)) return true
  const outset =
    at === state.clause ||
    key[at - 1] === '(' ||
    (at - state.start < longestIssuer && issuer.test(key.slice(state.start, at)))
  return outset && (word === 'giao' || state.duty === null)
}

function isAssigned(state: SentenceState, word: Opener, list: UnitList): boolean {
  const { scan, end } = state
  if (!predicateAt(scan, list, end)) return false
  if (word === 'đề nghị' || word === 'yêu cầu') return !isClosing(scan, list, end)
  return word !== 'phân công' && word !== 'khuyến khích' ? true : !list.units.every((read) => isClass(read.unit))
}

const collective = / các | phường, xã| xã, phường/
const carryOut =
  /triển khai|thực hiện|phối hợp(?=[,.;]|$| (?:chặt chẽ|thường xuyên|tốt|đồng bộ|tổ chức|chỉ đạo|với)(?![a-zà-ỹ]))/
const more = /[;:\d]|báo cáo|gửi|xây dựng|tham mưu|kế hoạch chi tiết/
/** All are asked to carry out the plan, and nothing else is said. */
function isClosing(scan: Scan, list: UnitList, end: number): boolean {
  const rest = scan.key.slice(list.next, Math.min(end, list.next + 200))
  if (list.next + 200 < end || !carryOut.test(rest.slice(0, 60)) || more.test(rest)) return false
  return list.units.every(
    ({ unit }) => unit.plural || unit.kind === 'group' || collective.test(scan.key.slice(unit.start, unit.end)),
  )
}

const provides = new RegExp(
  `(?: trực tiếp| chủ động)? (?:${anyOf(providingVerbs)})(?: thực hiện| phụ trách| chi trả)?(?=[.,;(/)]| \\(|$)`,
  'y',
)
const carries = new RegExp(`(?: trực tiếp| chủ động)? (?:${anyOf(carryingVerbs)})(?![a-zà-ỹ])`, 'y')
const unprovided = phrases(notProvided)
const deed = phrases(providedDeeds)
/** `Phương tiện do Văn phòng Sở bố trí.`: the clause is about a thing and ends with what the unit does. */
function isProvided(state: SentenceState, at: number, list: UnitList): boolean {
  const { scan } = state
  // `Do Sở … chủ trì, …` may tell why; in small letters it goes on behind a colon.
  if ((at === state.start && isCapital(scan, at)) || list.units.every((read) => isClass(read.unit))) return false
  if (fits(deed, scan, state.clause) >= 0 && endOf(carries, scan.key, list.next) < 0) return false
  return endOf(provides, scan.key, list.next) >= 0 && fits(unprovided, scan, state.clause) < 0
}
