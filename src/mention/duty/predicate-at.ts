import {
  actingWords,
  amountWords,
  asideWords,
  bindingWords,
  groundWords,
  handedThings,
  handingWords,
  partWords,
  relativeWords,
  stateWords,
  undoneWords,
} from '../../lexicon/duty-words.js'
import { firmHeads } from '../../lexicon/unit-heads.js'
import { isCapital } from '../unit/create-scan.js'
import { headAt } from '../unit/head-at.js'
import { isEndWord } from '../unit/name-ends.js'
import { patterns } from '../unit/patterns.js'
import { anyOf, endOf, fits, isLetter, phrases } from '../unit/phrases.js'
import type { UnitList } from '../unit/read-unit-list.js'
import type { Scan, UnitKind } from '../unit/types.js'

const part = phrases(partWords)
const acting = phrases(actingWords)
const grounds = phrases(groundWords)
const aside = phrases(asideWords)
const relative = phrases(relativeWords)
const handing = phrases(handingWords.map((word) => `${word}(?! (?:${anyOf(handedThings)})(?![a-zà-ỹ]))`))
const state = phrases(stateWords)
const amount = phrases(amountWords)
const notDone = phrases(undoneWords)
const binding = new RegExp(`(?:${anyOf([...bindingWords, 'chủ động', 'khẩn trương'])})(?![a-zà-ỹ])`)
const later =
  /(?:(?:có|chịu) trách nhiệm|chủ động|phải|chủ trì,|chủ trì phối|tổ chức triển khai|triển khai thực hiện|tổ chức thực hiện|xây dựng kế hoạch|báo cáo)(?![a-zà-ỹ])/
const liable =
  /chịu (?:hoàn toàn )?trách nhiệm(?: toàn diện| cá nhân| trực tiếp| liên đới){0,2},? (?:trước|về|nếu|khi|đối với|toàn diện)/y
/** How far behind the unit its verb may follow a manner or a relative clause. */
const window = 260

/**
 * Whether what follows a list of units tells them to do something: `role` for a role word, `verb` for any other, null
 * when they are only mentioned, described or held liable.
 */
export function predicateAt(scan: Scan, list: UnitList, end: number): 'role' | 'verb' | null {
  const { key } = scan
  const comma = key[list.next] === ','
  const at = list.next + (comma ? 2 : 1)
  if (key[list.next] === ':') return at >= end - 1 || isDuty(scan, list, key[at] === ' ' ? at + 1 : at) ? 'verb' : null
  if (list.units.length === 0 || key[at - 1] !== ' ' || at >= end) return null
  if ((key.startsWith('chịu ', at) && endOf(liable, key, at) >= 0) || fits(handing, scan, at) >= 0) return null
  if (!comma && fits(part, scan, at) >= 0) return 'role'
  if (fits(patterns.modal, scan, at) >= 0) return 'verb'
  const rest = key.slice(at, Math.min(end, at + window))
  if (fits(grounds, scan, at) >= 0) return bindsClass(list, rest) ? 'verb' : null
  if (fits(aside, scan, at) >= 0) return later.test(rest) ? 'verb' : null
  if (fits(relative, scan, at) >= 0) return binding.test(rest) ? 'verb' : null
  if (comma && !list.units.some(({ unit }) => unit.kind === 'person' || unit.kind === 'office')) return null
  return isVerb(scan, at) || (!comma && opensUnknown(scan, list, at)) ? 'verb' : null
}

/**
 * `Trạm Y tế phun thuốc …`: behind a name that is complete a word in small letters that is no grammar, no noun and goes
 * with no name is what they do, whichever verb it is. Verbs are an open class; names, and what may follow them, are not.
 */
function opensUnknown(scan: Scan, list: UnitList, at: number): boolean {
  const last = list.units[list.units.length - 1]
  if (!last?.closed || last.next !== last.unit.end || scan.upper || isCapital(scan, at)) return false
  if (!isLetter(scan.key.charCodeAt(at)) || isEndWord(scan, at) || headAt(scan, at, true)) return false
  // A place by name is where something happens; a figure or a state near by tells how things are.
  if (list.units.every(({ unit }) => unit.kind === 'place') || endOf(describes, scan.key, at) >= 0) return false
  if (tellsState(scan, at)) return false
  return ![state, notDone, patterns.tail, patterns.conjunction, patterns.companion].some(
    (set) => fits(set, scan, at) >= 0,
  )
}

/** `biên chế được giao`, `hầu hết đã …`: a word of state within the next three. */
function tellsState(scan: Scan, at: number): boolean {
  let from = at
  for (let count = 0; count < 3; count++) {
    from = scan.key.indexOf(' ', from) + 1
    if (from === 0 || from - at > nearState) return false
    if (fits(state, scan, from) >= 0) return true
  }
  return false
}
/** Farther than three words reach, in UTF-16 units. */
const nearState = 32

/** `Các đơn vị được giao chủ trì …` is no duty yet, `đồng chí … được phân công phụ trách …` is. */
function bindsClass(list: UnitList, rest: string): boolean {
  return !rest.startsWith('được') || binding.test(rest) || !list.units.every(({ unit }) => unit.kind === 'group')
}

function isVerb(scan: Scan, from: number): boolean {
  const manner = fits(patterns.adverb, scan, from)
  // `Mỗi học sinh đều có một hồ sơ số`: what will be so.
  if (manner >= 0) return !scan.key.startsWith(' có ', manner) || bindsBy(scan, manner + 1)
  if (fits(acting, scan, from) >= 0) return true
  return (
    fits(state, scan, from) < 0 &&
    (fits(patterns.plainVerb, scan, from) >= 0 || fits(patterns.namingVerb, scan, from) >= 0)
  )
}

/** `có trách nhiệm`, `có kế hoạch`: what somebody is to do, not what he has. */
const bindsBy = (scan: Scan, at: number) => fits(patterns.modal, scan, at) >= 0 || fits(patterns.adverb, scan, at) >= 0

/** Behind a colon: the duty itself, not who or what it is. */
function isDuty(scan: Scan, list: UnitList, at: number): boolean {
  if ([patterns.plainVerb, patterns.adverb, patterns.role, acting, grounds].some((set) => fits(set, scan, at) >= 0))
    return true
  if (fits(patterns.namingVerb, scan, at) >= 0 && (scan.text[at] === scan.key[at] || ofPersons(scan, list, at)))
    return true
  return tellsWhat(scan, list, at)
}

/** `Ông Trần Văn An – Phó Giám đốc: Phụ trách chung`; `Bà Lê Thị Bình: Đại diện Sở Y tế` only tells who she is. */
const ofPersons = (scan: Scan, list: UnitList, at: number) =>
  !headAt(scan, at) && list.units.every(({ unit }) => unit.kind === 'person')

/**
 * `Sở Công Thương: Chỉ đạo các đơn vị …`, `Trạm Y tế xã: Tiêm đủ mũi …`: behind a body and a colon a sentence of its own,
 * whatever its verb, where it opens with no name. Behind a firm stands what it sells.
 */
function tellsWhat(scan: Scan, list: UnitList, at: number): boolean {
  if (!isCapital(scan, at) || headAt(scan, at) || fits(amount, scan, at) >= 0) return false
  const second = endOf(nextWord, scan.key, at)
  if (second < 0 || scan.text[second] !== scan.key[second] || endOf(fewWords, scan.key, at) >= 0) return false
  return list.units.every(({ unit }) => acts.has(unit.kind) && !firms.has(unit.head))
}
const nextWord = /[a-zà-ỹ]{1,8},? (?=[a-zà-ỹ])/y
const fewWords = /(?:[^ .;:]{1,20} ){0,2}[^ .;:]{1,20}(?:[.;:]|$)/y
const firms: ReadonlySet<string> = new Set(firmHeads)
const describes = /[a-zà-ỹ]+ [a-zà-ỹ]+:? ?\d|[a-zà-ỹ]+:|(?:[a-zà-ỹ]+ ){1,3}\d{1,3}(?:,\d{1,2})? ?%/y
const acts: ReadonlySet<UnitKind> = new Set(['organ', 'body', 'office'])
