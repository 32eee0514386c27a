import { directingVerbs, openers } from '../lexicon/role-words.js'
import { predicateAt } from './duty/predicate-at.js'
import { isFormula, sentences } from './duty/sentences.js'
import type { RoledUnit } from './roles.js'
import { createScan, isCapital } from './unit/create-scan.js'
import { headAt } from './unit/head-at.js'
import { anyOf, atWord, endOf, isLetter } from './unit/phrases.js'
import { readUnitList, type UnitList } from './unit/read-unit-list.js'
import type { Scan, UnitSpan } from './unit/types.js'

/** What gave the duty: the unit is its subject, or follows one of these words; none when only phối hợp names units. */
export type DutyOpening = 'subject' | (typeof openers)[number] | 'none'

/** A sentence that tells a unit to do something, or that names whom to do it with. */
export interface Duty {
  /** The sentence. */
  start: number
  end: number
  opening: DutyOpening
  lead: UnitSpan[]
  coordinating: UnitSpan[]
  others: RoledUnit[]
  /** Only classes of bodies act (`các đơn vị`, `giáo viên`), nobody by name. */
  weak: boolean
}

interface State {
  scan: Scan
  duties: Duty[]
  start: number
  end: number
  /** The duty of the clause, until another subject. */
  duty: Duty | null
  /** The sentence opens with `Căn cứ …`, `Định kỳ …`: the subject may follow a comma. */
  preface: boolean
  /** Where a clause begins, so that an opener there speaks for the author. */
  clause: number
  /** Behind a word that directs a body: what that body does with others is its own affair; -1 for none. */
  directed: number
  at: number
}

/** Signs and words where something may begin; whether a word is whole is asked afterwards, which is quicker. */
const event = new RegExp(`[;:,(]|phối hợp|kết hợp với|${anyOf([...openers, ...directingVerbs])}`, 'g')

/**
 * Reads the duties of one paragraph. Closing formulas, sentences of liability, bodies that are merely directed, informed
 * or reported to give none.
 *
 * @param text  one paragraph, marks removed, blanks folded
 * @param key   `foldKey(text)`
 */
export function readDuties(text: string, key: string, start = 0, end = text.length): Duty[] {
  const scan = createScan(text, key, start, end, 'sentence')
  const duties: Duty[] = []
  let closing = false
  for (const sentence of sentences(scan, start)) {
    // Behind `Trên đây là …` only what has a date is more than a formula.
    closing ||= scan.key.startsWith('trên đây là', sentence.start)
    if (closing && !/\d/.test(scan.key.slice(sentence.start, sentence.end))) continue
    if (!isFormula(scan.key, sentence.start, sentence.end)) readSentence(scan, sentence.start, sentence.end, duties)
  }
  return duties
}

function readSentence(scan: Scan, start: number, end: number, duties: Duty[]): void {
  const { key } = scan
  const state: State = { scan, duties, start, end, duty: null, preface: false, clause: start, directed: -1, at: start }
  begin(state, start)
  event.lastIndex = state.at
  for (let match = event.exec(key); match && match.index < end; match = event.exec(key)) {
    const sign = match[0]
    state.at = event.lastIndex
    if (sign.length > 1 && (isLetter(key.charCodeAt(match.index - 1)) || isLetter(key.charCodeAt(state.at)))) continue
    if (sign.length === 1) separator(state, sign, match.index)
    else if (sign === 'phối hợp' || sign === 'kết hợp với') coordinate(state, match.index)
    else if ((openers as readonly string[]).includes(sign)) open(state, sign as (typeof openers)[number], match.index)
    else direct(state, sign, match.index)
    event.lastIndex = state.at
  }
}

function separator(state: State, sign: string, at: number): void {
  state.directed = -1
  const from = state.at + (state.scan.key[state.at] === ' ' ? 1 : 0)
  if (sign === ',') {
    if (!state.preface || state.duty) return
    state.clause = from
    subject(state, from, ',')
  } else if (sign === '(') subject(state, from, '(')
  else if (sign === ':' || state.duty) {
    state.clause = from
    begin(state, from, sign === ';' ? ';' : '')
  } else subject(state, from, ';')
}

const connective = atWord(
  'đồng thời|ngoài ra|trong đó|riêng|bên cạnh đó|cụ thể|và|hằng năm|hàng năm|theo đó|tiếp tục|trước mắt|đặc biệt|lưu ý|nhiệm vụ|nội dung|khi đó|sau đó|mặt khác',
)
const preface = atWord(
  'căn cứ|trên cơ sở|đối với|định kỳ|hằng|hàng|trong|khi|theo|sau|trước|nhằm|để|nếu|kết thúc|từ|ngoài|với|bám sát|quá trình|tại|vào|thông qua|trường hợp|ngày|tháng|năm|quý|cuối|đầu|giữa|tùy|xuất phát|bằng|qua|đến|chậm nhất|thường xuyên|thực hiện|đồng thời|riêng|về|nội dung|nhiệm vụ',
)

/** Tries the start of a sentence or clause for a unit that acts. */
function begin(state: State, from: number, where: Where = ''): void {
  const { key } = state.scan
  let at = from
  state.preface = endOf(preface, key, at) >= 0
  for (let link = endOf(connective, key, at); link >= 0; link = endOf(connective, key, at)) {
    const next = endOf(afterConnective, key, link)
    if (next < 0) break
    at = next
    state.clause = at
  }
  subject(state, at, where === ';' ? ';' : '')
}
const afterConnective = /[,:]? /y

type Where = '' | ',' | '(' | ';' | ':'
function subject(state: State, from: number, where: Where): void {
  const { scan } = state
  const head = headAt(scan, from)
  if (!head || head.start >= state.end) return
  const list = readUnitList(scan, from, true)
  // In the middle of a sentence a bare common noun is the rest of a row of nouns, unless it is bound.
  const common = head.kind === 'group' || head.kind === 'people' || head.kind === 'actor' || head.kind === 'place'
  const bare = list.units[0]?.unit.end === head.end || endOf(roleNoun, scan.key, head.end) >= 0 || (where !== '' && !isCapital(scan, from))
  if (common && !head.plural && bare && endOf(bound, scan.key, list.next + 1) < 0) return
  const predicate = predicateAt(scan, list, state.end)
  const last = list.units[list.units.length - 1]
  if (last) state.at = Math.max(state.at, predicate ? list.next : last.unit.end)
  if (!predicate || (where === '(' && predicate !== 'role')) return
  // `…; Chủ tịch UBND xã: …` goes on with a row of subjects, or else ends a row of nouns.
  if (where === ';' && scan.key[list.next] === ':' && !state.duty) return
  add(state, 'subject', list)
}

/** `Cơ quan chủ trì`, `Đơn vị thực hiện`: a label or a part, nobody. */
const roleNoun = / (?:chủ trì|phối hợp|thực hiện)(?:[,:]|$)/y
const bound = atWord('phải|cần|có trách nhiệm|chịu trách nhiệm')

const bodies = /(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương)/
function add(state: State, opening: DutyOpening, list: UnitList): Duty | null {
  const lead = list.units.map((read) => read.unit)
  const { key } = state.scan
  // Bodies concerned, and no other: nobody in particular.
  if (
    lead.every(
      (unit) => unit.kind === 'group' && bodies.test(unit.head) && /liên quan$/.test(key.slice(unit.start, unit.end)),
    )
  )
    return null
  const duty: Duty = {
    start: state.start,
    end: state.end,
    opening,
    lead,
    coordinating: [],
    others: [],
    weak: isWeak(list),
  }
  state.duties.push(duty)
  state.duty = duty
  return duty
}

/** Classes of bodies or persons, nobody by name. */
function isWeak(list: UnitList): boolean {
  return list.units.every(
    ({ unit }) => unit.kind === 'group' || unit.kind === 'people' || unit.kind === 'actor' || unit.kind === 'place',
  )
}

const notOpened =
  /(?:được|đã|bàn|chuyển|theo|xét|khi có|sự|hồ sơ|văn bản|tờ trình|đáp ứng|giấy|việc|công tác|các|những|nội dung|nhiệm vụ|tự|lý|vì|mặc|chỉ tiêu) $/
const toWhom = /(?: nhiệm vụ| trách nhiệm)?(?: cho| thêm| trực tiếp)? /y

/** Giao, đề nghị, yêu cầu, phân công … and the unit behind. */
function open(state: State, word: (typeof openers)[number], at: number): void {
  const { scan, duties } = state
  const { key } = scan
  if (notOpened.test(key.slice(Math.max(state.start, at - 10), at))) return
  const from = endOf(toWhom, key, state.at)
  if (from < 0) return
  const issued = duties.length > 0 && duties[duties.length - 1]?.end === state.end && state.duty !== null
  // Only `giao` assigns from the middle of a sentence; what the one who acts asks of others is no duty of the plan.
  const outset = at === state.clause || key[at - 1] === '(' || issuer.test(key.slice(state.start, at))
  if (
    (word !== 'do' && !outset && !(word === 'giao' && key.startsWith('và ', at - 3))) ||
    (word !== 'giao' && word !== 'do' && issued)
  ) {
    state.directed = state.at
    return
  }
  const list = readUnitList(scan, from, true)
  if (list.units.length === 0) return
  state.at = list.next
  if (word === 'do') {
    if (!byWhom(state, at, list) || isWeak(list)) return
  } else {
    const predicate = predicateAt(scan, list, state.end)
    if (!predicate) return
    const people = list.units.every(({ unit }) => unit.kind === 'people' || unit.kind === 'actor')
    if (
      (word === 'phân công' || word === 'khuyến khích') &&
      (people || list.units.every(({ unit }) => unit.kind === 'group'))
    )
      return
    if ((word === 'đề nghị' || word === 'yêu cầu') && isClosing(scan, list, state.end)) return
  }
  add(state, word, list)
}
/** The author speaks: nothing but its own name before the word. */
const issuer =
  /^(?:.{0,12}(?:[,:] ))?(?:chủ tịch |ban |giám đốc |thường trực )?(?:ủy ban nhân dân|ubnd|sở|bộ|ủy ban|ban|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|trung tâm|trường|nhà trường)[^.;:]{0,70}$/

/** All are asked to carry out the plan, and nothing else is said. */
function isClosing(scan: Scan, list: UnitList, end: number): boolean {
  if (
    !list.units.every(
      ({ unit }) =>
        unit.plural ||
        unit.kind === 'group' ||
        / các | phường, xã| xã, phường/.test(scan.key.slice(unit.start - 1, unit.end)),
    )
  )
    return false
  const rest = scan.key.slice(list.next, end)
  return (
    rest.length < 200 &&
    /triển khai|thực hiện|phối hợp|tổ chức/.test(rest.slice(0, 60)) &&
    !/[;:\d]|báo cáo|gửi|xây dựng|tham mưu|kế hoạch chi tiết/.test(rest)
  )
}

/** `Phương tiện do Văn phòng Sở bố trí.`: the clause is about a thing and ends with what the unit does. */
function byWhom(state: State, at: number, list: UnitList): boolean {
  const { key } = state.scan
  const end = endOf(provides, key, list.next)
  return end >= 0 && at > state.start && endOf(nounStart, key, state.clause) < 0
}
const provides =
  /(?: trực tiếp| chủ động)? (?:bố trí|phân công|chủ trì|thực hiện|chịu trách nhiệm|đảm nhận|đảm nhiệm|bảo đảm|đảm bảo|phụ trách|chi trả|chuẩn bị|cung cấp|hỗ trợ)(?: thực hiện| phụ trách| chi trả)?(?=[.,;(/)]| \(|$)/y
const nounStart = atWord(
  'tham gia|tổ chức|thực hiện|triển khai|xây dựng|phối hợp|tham mưu|thành lập|theo|căn cứ|thông qua|rà soát|tiếp tục|tăng cường|kiểm tra|hướng dẫn|đảm bảo|bảo đảm|các|những|việc|đối với|sử dụng|nguồn|kinh phí|trong|tại',
)

const manner =
  /(?:,? (?:và )?(?:chặt chẽ|đồng bộ|tốt|thường xuyên|kịp thời|hiệu quả|có hiệu quả|có trách nhiệm|làm đầu mối kết nối|làm đầu mối|kết nối|trao đổi|thống nhất|nhịp nhàng|trực tiếp|tích cực|chủ động)){0,4}/y
const withWhom = / (?:với|cùng với|cùng) /y
const noCoordination = /(?:sự|cơ chế|quy chế|chương trình|đơn vị|cơ quan|hình thức|nội dung) $/

/** Phối hợp với …: the units behind go with the one who acts. */
function coordinate(state: State, at: number): void {
  const { scan } = state
  const { key } = scan
  if (noCoordination.test(key.slice(Math.max(state.start, at - 14), at))) return
  const behind = key.startsWith('kết hợp', at) ? state.at - 4 : endOf(manner, key, state.at)
  let from = endOf(withWhom, key, behind)
  if (from < 0) {
    if (behind !== state.at || key[behind] !== ' ') return
    const head = headAt(scan, behind + 1)
    if (!head || !(head.plural || isCapital(scan, behind + 1) || head.kind === 'group' || head.kind === 'organ')) return
    from = behind + 1
  }
  const units = coordinated(state, from)
  if (units.length === 0 || (state.directed >= 0 && at - state.directed > 4)) return
  const duty = state.duty ?? addNone(state)
  const known = new Set(duty.coordinating.map((unit) => key.slice(unit.start, unit.end)))
  for (const unit of units) if (!known.has(key.slice(unit.start, unit.end))) duty.coordinating.push(unit)
}

function coordinated(state: State, from: number): UnitSpan[] {
  const { scan } = state
  let list = readUnitList(scan, from, false)
  const units = list.units
  while (list.units.length > 0) {
    state.at = list.next
    // Without a verb yet, the row goes on behind a semicolon, unless the next unit has a part of its own.
    const next = endOf(semicolon, scan.key, list.next)
    if (next < 0) break
    list = readUnitList(scan, next, false)
    if (endOf(ownPart, scan.key, list.next) >= 0) break
    units.push(...list.units)
  }
  return units.map((read) => read.unit)
}
const semicolon = /; ?(?:và )?/y
const ownPart = / ?:| (?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm)/y

function addNone(state: State): Duty {
  const duty: Duty = {
    start: state.start,
    end: state.end,
    opening: 'none',
    lead: [],
    coordinating: [],
    others: [],
    weak: true,
  }
  state.duties.push(duty)
  state.duty = duty
  return duty
}

const delegated =
  / (?:tổ chức )?(?:triển khai )?(?:thực hiện|triển khai) (?:các )?(?:nội dung|nhiệm vụ|công việc)[^.;:]{0,24} sau(?![a-zà-ỹ])/y

/** Chỉ đạo, hướng dẫn, tham mưu … a body: what it does then is told by another. */
function direct(state: State, word: string, at: number): void {
  const { scan, duty } = state
  state.directed = state.at
  const from = endOf(toWhom, scan.key, state.at)
  if (from < 0) return
  const list = readUnitList(scan, from, false)
  if (list.units.length === 0) return
  coordinated(state, from)
  // `Sở A chỉ đạo Chi cục B thực hiện các nội dung sau:` hands the whole section on: both answer for it.
  const last = duty?.lead[duty.lead.length - 1]
  if (word === 'chỉ đạo' && last && at - last.end <= 1 && endOf(delegated, scan.key, list.next) >= 0) {
    for (const read of list.units) if (!read.unit.plural && read.unit.kind !== 'group') duty.lead.push(read.unit)
  }
}
