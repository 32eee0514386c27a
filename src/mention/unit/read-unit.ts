import { headAt, isCapital, isKindNoun } from './head-at.js'
import { endOf, patterns } from './patterns.js'
import type { Head, ReadUnit, Scan, UnitKind } from './types.js'

/** No name is longer; what runs on is a sentence without a verb that we know. */
const maxWords = 60

/** State of one name while its words are taken. */
interface Walk {
  scan: Scan
  head: Head
  /** Kind of the innermost head so far: in `Giám đốc Sở …` the organ decides where the name ends. */
  kind: UnitKind
  /** The closed name is complete: only places, levels and parents may follow. */
  closed: boolean
  /** Nothing but nouns of kinds so far: `các sở, ban, ngành`. */
  group: boolean
  /** The last words are a place: `các xã`, `xã Mỹ Lạc`; with an article in front. */
  place: boolean
  plurals: boolean
  /** `phụ trách lĩnh vực …`: what follows is a field, not another unit. */
  charge: boolean
  /** The last words were a verb that names: `Ban Kiểm tra`. */
  verbal: boolean
  /** Words behind the innermost head. */
  words: number
  /** `đơn vị được …`: 1 while its verbs run, 2 behind them. */
  relative: 0 | 1 | 2
  /** Where to fall back to when a verb behind a noun turns out to be what it does; words of its object so far. */
  fallback: number
  object: number
  at: number
  count: number
}

/** Reads the unit that `head` opens, to the end of its name. */
export function readUnit(scan: Scan, head: Head): ReadUnit {
  if (head.kind === 'person') return readPerson(scan, head)
  const walk: Walk = {
    scan, head, kind: head.kind, closed: false, group: false, place: head.kind === 'place', plurals: false, charge: false, verbal: false, words: 0,
    relative: 0, fallback: -1, object: 0, at: head.end, count: 0,
  }
  enter(walk, head)
  while (walk.count++ < maxWords && step(walk));
  if (walk.fallback >= 0) walk.at = walk.fallback
  return finish(walk)
}

function finish(walk: Walk): ReadUnit {
  const { scan, head } = walk
  const drop = scan.mode === 'sentence' && !head.plural && head.kind === 'office'
  const unit = { start: drop ? head.core : head.start, end: walk.at, head: head.word, kind: head.kind, plural: head.plural }
  const result: ReadUnit = { unit, next: walk.at, note: null, closed: walk.closed }
  skipBracket(scan, result)
  skipApposition(scan, result)
  return result
}

/** A person: the name and, behind a dash or a comma, the office. */
function readPerson(scan: Scan, head: Head): ReadUnit {
  let end = head.end
  const office = officeBehind(scan, end)
  if (office) end = readUnit(scan, office).unit.end
  const unit = { start: head.start, end, head: head.word, kind: head.kind, plural: head.plural }
  const result: ReadUnit = { unit, next: end, note: null, closed: false }
  skipBracket(scan, result)
  return result
}

const dashOrComma = / ?- ?|, /uy
function officeBehind(scan: Scan, at: number): Head | null {
  const from = endOf(dashOrComma, scan.key, at)
  if (from < 0) return null
  const head = headAt(scan, from)
  if (head?.kind === 'office' && head.core === head.start) return head
  const role = endOf(patterns.apposition, scan.key, from)
  return role < 0 ? null : { kind: 'office', word: '', start: from, core: from, end: role, plural: false }
}

/** Takes one word or sign; false at the end of the name. */
function step(walk: Walk): boolean {
  const { key } = walk.scan
  const sign = key[walk.at]
  if (sign === undefined) return false
  if (sign === ' ') {
    const next = key[walk.at + 1]
    if (next === '-') return dash(walk, walk.at + 1)
    if (next === '(') return bracketInside(walk, walk.at + 1)
    if (next === '&' || next === '/' || next === '+') return glue(walk, walk.at + 1)
    return word(walk, walk.at + 1)
  }
  if (sign === '-') return dash(walk, walk.at)
  if (sign === '&' || sign === '/' || sign === '+' || sign === "'" || sign === '"') return glue(walk, walk.at)
  if (sign === ',') return comma(walk)
  if (sign === ':') return colon(walk)
  if (sign === '.') return dot(walk)
  return word(walk, walk.at)
}

function take(walk: Walk, to: number): true {
  walk.at = to
  walk.words++
  return true
}

function word(walk: Walk, from: number): boolean {
  const { scan } = walk
  const { key } = scan
  const end = endOf(patterns.syllable, key, from)
  if (end < 0) return false
  const link = endOf(patterns.conjunction, key, from)
  if (link >= 0 && key[link] === ' ') return conjunction(walk, from, link)
  const capital = isCapital(scan, from)
  if (walk.relative === 1) return relativeVerb(walk, from, end)
  if (isEnd(walk, from, capital)) return false
  if (mayRelate(walk) && endOf(patterns.relative, key, from) >= 0) {
    walk.relative = 1
    return take(walk, end)
  }
  const inner = innerHead(walk, from)
  if (inner === 'peer') return false
  if (inner) {
    enter(walk, inner)
    return true
  }
  const tail = endOf(patterns.tail, key, from)
  if (walk.closed && tail < 0 && !capital && !isMarked(key, from, end)) return false
  if (tail >= 0 && key.endsWith('liên quan', tail)) walk.group = false
  if (tail >= 0 && walk.kind !== 'body') {
    walk.object++
    return take(walk, tail)
  }
  walk.place = walk.place && capital
  const verb = walk.words === 0 || walk.fallback >= 0 || walk.verbal || endOf(modified, key, from) >= 0 ? endOf(patterns.namingVerb, key, from) : -1
  walk.verbal = verb >= 0
  if (verb < 0) walk.object++
  walk.charge ||= key.startsWith('phụ trách lĩnh vực', from)
  return take(walk, Math.max(end, verb))
}

/** Numbers and Roman numerals: `Khu vực II`, `Đội 3`. */
function isMarked(key: string, from: number, end: number): boolean {
  return /^(?:\d+|[ivx]+)$/.test(key.slice(from, Math.min(end, from + 8)))
}

/** A head inside the name takes over: its own rule tells where the name ends. */
function innerHead(walk: Walk, from: number): Head | 'peer' | null {
  const { scan } = walk
  const head = headAt(scan, from, true)
  if (!head || head.kind === 'person') return null
  if (head.kind === 'office' && !isCapital(scan, from) && walk.head.word !== 'đại diện') return null
  // Two heads of the same rank without a sign between are two units: `Sở Nội vụ Sở Xây dựng`.
  if (peers.has(head.word) && walk.words > 0 && walk.closed && peers.has(walk.head.word)) return 'peer'
  return head
}
const peers = new Set(['sở', 'ủy ban nhân dân', 'công an'])

function enter(walk: Walk, head: Head): void {
  const { key } = walk.scan
  walk.kind = head.kind
  walk.at = head.end
  walk.verbal = false
  walk.object++
  walk.words = head === walk.head ? 0 : walk.words + 1
  if (head !== walk.head && head.kind !== 'place') walk.words = 0
  walk.closed = head.kind === 'organ' || head.kind === 'place'
  if (head.kind !== 'place') walk.group = isKindNoun(walk.scan, head.kind, head.word, head.end)
  walk.plurals = head.kind === 'place' && (head.plural || (walk.place && walk.plurals))
  walk.place = head.kind === 'place'
  if (head.kind !== 'organ' && head.word !== 'phòng' && head.word !== 'ban') return
  const field = key[head.end] === ' ' ? endOf(patterns.field, key, head.end + 1) : -1
  if (field >= 0) {
    walk.at = field
    walk.words++
    walk.closed = true
    walk.group = false
  } else if ((head.word === 'sở' || head.word === 'bộ') && isCapital(walk.scan, head.end + 1)) walk.closed = false
}

/** Whether the word at `from` belongs to the sentence and not to the name. */
function isEnd(walk: Walk, from: number, capital: boolean): boolean {
  const { scan, words, kind } = walk
  const { key } = scan
  if (endOf(strong, key, from) >= 0) return !(words === 0 && kind === 'group' && !walk.head.plural && endOf(dutyNoun, key, from) >= 0)
  if (capital || endOf(modified, key, from) >= 0) return false
  if (words === 0 && walk.head.word === 'đại diện' && key.startsWith('lãnh đạo ', from)) return false
  if (endOf(patterns.nameEnd, key, from) >= 0) return endOf(linked, key, from) < 0
  if (endOf(patterns.plainVerb, key, from) >= 0 || endOf(patterns.adverb, key, from) >= 0) {
    if (scan.mode === 'list' && walk.head.word === 'cơ quan' && words < 2 && endOf(patterns.kindVerb, key, from) >= 0) return false
    return found(walk)
  }
  if (endOf(patterns.relative, key, from) >= 0) return !mayRelate(walk)
  if (endOf(patterns.namingVerb, key, from) < 0) return false
  if (key.startsWith('tổ chức', from) && endOf(patterns.organisation, key, from + 7) >= 0) return false
  if (scan.mode === 'list') return false
  return !namingHere(walk, from) && found(walk)
}

/** The true verb: a noun, a verb and its object before it were one name. */
function found(walk: Walk): true {
  if (walk.object > 0) walk.fallback = -1
  return true
}
const strong = /(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?![\p{L}\p{M}])/uy
/** Nouns before a verb that specifies them: `các doanh nghiệp trong khối thi đua`, `Trung tâm dịch vụ tổng hợp`. */
const modified = /(?<=(?:khối|cụm|khu|ngành|lĩnh vực|công tác|hoạt động|dịch vụ|dự án|nghề|nghiệp vụ|phong trào) )(?:thi đua|tổng hợp|đầu tư xây dựng|đầu tư|đào tạo|sản xuất|quản lý|tuyên truyền|kiểm tra|xây dựng|khám|tư vấn|hỗ trợ|cung cấp|vận tải|chăm sóc)(?![\p{L}])/uy
/** `cơ quan chủ trì soạn thảo`: the role word tells which body. */
const dutyNoun = /(?:chủ trì|phối hợp)(?: soạn thảo| thẩm định| nhiệm vụ| đề tài|$|[.,;:)])/uy
const linked = /(?:có liên quan|trên địa bàn)(?![\p{L}\p{M}])/uy

/** A verb right behind a head is a name (`Ban chỉ đạo`); behind a common noun only when the true verb follows. */
function namingHere(walk: Walk, from: number): boolean {
  if (walk.fallback >= 0) return walk.object === 0
  if (walk.verbal) return walk.kind === 'body' && endOf(patterns.actingVerb, walk.scan.key, from) < 0
  if (walk.words > 0 || walk.relative > 0) return false
  const { key } = walk.scan
  if (walk.kind === 'body') return endOf(patterns.actingVerb, key, from) < 0 && (walk.head.word === 'ban' || !key.startsWith('tổ chức', from))
  if (walk.kind === 'office' ? !key.startsWith('phụ trách', from) : endOf(patterns.kindVerb, key, from) < 0) return false
  walk.object = 0
  if (!kinds.has(walk.head.word)) walk.fallback = from - 1
  return true
}

/** Nouns that a verb behind them always specifies: `cơ sở đào tạo`, `hộ kinh doanh`. */
const kinds = new Set(['cơ sở', 'doanh nghiệp', 'hộ', 'đối tượng', 'chủ đầu tư', 'nhà đầu tư', 'nhà cung cấp'])

/** `đơn vị được …`; in a list also `chuyên viên được phân công`. */
function mayRelate(walk: Walk): boolean {
  return walk.words === 0 && (walk.kind === 'group' || (walk.scan.mode === 'list' && (walk.kind === 'people' || walk.kind === 'office')))
}

/** The verbs of `được phân công chủ trì thực hiện`, then their object, up to the next verb. */
function relativeVerb(walk: Walk, from: number, end: number): boolean {
  const { key } = walk.scan
  if (endOf(patterns.nameEnd, key, from) >= 0 || endOf(patterns.adverb, key, from) >= 0 || endOf(duty, key, from) >= 0) return false
  const verb = Math.max(endOf(patterns.plainVerb, key, from), endOf(patterns.namingVerb, key, from), endOf(strong, key, from))
  if (verb >= 0) return take(walk, verb)
  if (key.startsWith('giao', from)) return take(walk, end)
  walk.relative = 2
  return take(walk, end)
}
const duty = /(?:có|chịu) (?:trách nhiệm|nhiệm vụ)/uy

function conjunction(walk: Walk, from: number, link: number): boolean {
  const { scan } = walk
  const linkWord = scan.key.slice(from, link)
  if (linkWord === 'với' || linkWord === 'cùng với' || linkWord === 'cùng') return false
  if (!belongs(walk, link + 1, linkWord)) return false
  walk.at = link
  return true
}

function comma(walk: Walk): boolean {
  const { key } = walk.scan
  const from = key[walk.at + 1] === ' ' ? walk.at + 2 : walk.at + 1
  if (!belongs(walk, from, ',')) return false
  walk.at = from === walk.at + 2 ? walk.at + 1 : from
  if (from !== walk.at + 1) walk.at = from
  else walk.at = from - 1
  return true
}

/** Whether what follows a comma or `và` still belongs to this unit. */
function belongs(walk: Walk, from: number, link: string): boolean {
  const { scan } = walk
  const { key } = scan
  const comma = link === ','
  if (comma && endOf(patterns.apposition, key, from) >= 0) return false
  const head = headAt(scan, from, true)
  if (head) return headBelongs(walk, head, comma)
  if (isEndWord(scan, from)) return endOf(parented, key, from) >= 0
  const capital = isCapital(scan, from)
  if (!/[\p{L}\p{N}]/u.test(key[from] ?? '')) return false
  if (walk.head.kind === 'office' && comma && scan.mode === 'list' && !walk.head.plural) return true
  if (walk.kind === 'place') return capital
  if (walk.closed) return endOf(parented, key, from) >= 0
  if (capital) return true
  if (walk.kind === 'group' || walk.kind === 'people' || walk.kind === 'actor') {
    return endOf(parented, key, from) >= 0 || !comma || walk.words < 6 || isParallel(walk, from)
  }
  return !comma || scan.mode === 'list' || endOf(parented, key, from) >= 0
}
/** `trong các khu công nghệ cao, khu công nghiệp, cụm công nghiệp`: words of the name come again. */
function isParallel(walk: Walk, from: number): boolean {
  const { key } = walk.scan
  const name = ` ${key.slice(walk.head.start, walk.at)} `
  return key.slice(from, from + 40).split(/[\s,]+/, 3).some((one) => one.length > 2 && name.includes(` ${one} `))
}
const parented = /(?:trực thuộc|thuộc|ngoài)(?![\p{L}\p{M}])/uy

function isEndWord(scan: Scan, from: number): boolean {
  if (isCapital(scan, from)) return false
  const { key } = scan
  return [patterns.nameEnd, patterns.plainVerb, patterns.adverb, patterns.modal, patterns.relative].some((pattern) => endOf(pattern, key, from) >= 0)
    || (scan.mode === 'sentence' && endOf(patterns.namingVerb, key, from) >= 0)
}

function headBelongs(walk: Walk, head: Head, comma: boolean): boolean {
  const { scan } = walk
  const { key } = scan
  if (walk.charge && scan.mode === 'list' && head.kind !== 'office' && head.kind !== 'person') return true
  switch (head.kind) {
    case 'place':
      return walk.place ? !head.plural || walk.plurals : !head.plural && walk.group && comma
    case 'person':
      return walk.place
    case 'people':
      return walk.kind === 'people' && !head.plural
    case 'office':
      if (walk.head.kind === 'office' && comma && !walk.head.plural && walk.head.core > walk.head.start) return head.core === head.start
      return comma && head.word === 'phó' && walk.head.word === 'trưởng' && walk.words === 0
    case 'group':
      if (head.plural || !walk.group) return false
      return comma ? head.word !== 'lực lượng' : head.word === 'cá nhân'
    case 'actor':
      return walk.group && !head.plural && comma && (walk.head.kind === 'group' || (walk.head.kind === 'actor' && walk.head.plural))
    default:
      if (head.plural) return false
      if (walk.group && walk.head.kind !== 'people') {
        if (isKindNoun(scan, head.kind, head.word, head.end)) return true
        return comma && !isCapital(scan, head.core) && !isCapital(scan, head.end + 1) && !scan.upper
      }
      // Văn phòng HĐND và UBND, Văn phòng Đoàn ĐBQH và HĐND: one office of two bodies.
      return walk.head.word === 'văn phòng' && councils.has(head.word) && walk.words <= 1 && key.slice(walk.head.end, head.start).length < 48
        && councilBefore.test(key.slice(walk.head.end, head.start))
  }
}
const councils = new Set(['ủy ban nhân dân', 'hội đồng nhân dân'])
const councilBefore = /^ (?:đoàn đại biểu quốc hội|đoàn đbqh|hội đồng nhân dân|hđnd)(?: tỉnh| thành phố| xã| huyện| phường)?(?:, | và )$/

/** A dash inside a name; what is an office of the unit for the plan stays out. */
function dash(walk: Walk, from: number): boolean {
  const { scan } = walk
  const { key } = scan
  const to = key[from + 1] === ' ' ? from + 2 : from + 1
  if (!/[\p{L}\p{N}]/u.test(key[to] ?? '') || endOf(patterns.apposition, key, to) >= 0) return false
  const head = headAt(scan, to)
  if (head && (head.plural || (peers.has(head.word) && walk.closed)) && to === from + 2) return false
  walk.at = to === from + 2 ? from + 1 : to
  if (to === from + 1) return word(walk, to)
  walk.closed = false
  if (head && head.kind !== 'person') {
    enter(walk, head)
    return true
  }
  return take(walk, Math.max(endOf(patterns.syllable, key, to), to))
}

function glue(walk: Walk, from: number): boolean {
  const { key } = walk.scan
  const to = key[from + 1] === ' ' ? from + 2 : from + 1
  const end = endOf(patterns.syllable, key, to)
  if (end < 0) {
    // A closing quotation mark.
    if (key[from] !== '"' || key[walk.at] !== '"') return false
    walk.at = from + 1
    return true
  }
  const head = headAt(walk.scan, to, true)
  if (head && head.kind !== 'person') {
    enter(walk, head)
    return true
  }
  return take(walk, end)
}

/** `TP. Hà Nội`: an abbreviation, not the end of a sentence. */
function dot(walk: Walk): boolean {
  const { text, key } = walk.scan
  const from = key[walk.at + 1] === ' ' ? walk.at + 2 : walk.at + 1
  if (!abbreviated.test(key.slice(Math.max(0, walk.at - 4), walk.at)) || !/\p{Lu}/u.test(text[from] ?? '')) return false
  walk.at = from - 1
  if (key[walk.at] === '.') return take(walk, Math.max(endOf(patterns.syllable, key, from), from))
  return true
}
const abbreviated = /(?:^|[^\p{L}])(?:tp|tx|tt|p|q|h|x|t)$/u

/** `UBND các xã: Tân An, Mỹ Lạc`: places or fields of a class, if nothing else stands there. */
function colon(walk: Walk): boolean {
  const { scan } = walk
  const { text, key } = scan
  if (scan.upper || key[walk.at + 1] !== ' ' || !(walk.place || walk.group || walk.head.plural)) return false
  let at = walk.at + 2
  for (let count = 0; count < maxWords; count++) {
    const end = Math.max(endOf(patterns.field, key, at), endOf(properName, text, at))
    if (end < 0 || headAt(scan, at)?.kind === 'organ') break
    const verb = Math.max(endOf(patterns.plainVerb, key, at), endOf(patterns.namingVerb, key, at), endOf(strong, key, at), endOf(patterns.adverb, key, at))
    if (count === 0 && verb >= 0 && endOf(patterns.field, key, at) < verb) return false
    walk.at = end
    const next = endOf(separator, key, end)
    if (next < 0) return count > 0 && false
    at = next
  }
  return false
}
const properName = /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}(?! \p{Ll})/uy
const separator = /, | và /uy

/** A bracket inside the name: `Mặt trận Tổ quốc (MTTQ) Việt Nam xã`. */
function bracketInside(walk: Walk, from: number): boolean {
  const { scan } = walk
  const close = closing(scan.key, from)
  if (close < 0 || endOf(patterns.explaining, scan.key, from + 1) >= 0) return false
  const next = close + 1
  if (scan.key[next] !== ' ' || !/[\p{L}\p{N}]/u.test(scan.key[next + 1] ?? '') || isEndWord(scan, next + 1)) return false
  if (endOf(patterns.conjunction, scan.key, next + 1) >= 0) return false
  if (!isCapital(scan, next + 1) && endOf(patterns.tail, scan.key, next + 1) < 0 && headAt(scan, next + 1, true)?.kind !== 'place') return false
  walk.at = next
  return true
}

/** A bracket at the end: part of the text when it names, set apart when it explains or gives a role. */
function skipBracket(scan: Scan, read: ReadUnit): void {
  const from = read.next + (scan.key[read.next] === ' ' ? 1 : 0)
  if (scan.key[from] !== '(') return
  const close = closing(scan.key, from)
  if (close < 0) return
  read.next = close + 1
  if (close - from > maxName || endOf(patterns.explaining, scan.key, from + 1) >= 0) read.note = { start: from + 1, end: close }
  else read.unit.end = close + 1
}
const maxName = 48

function closing(key: string, from: number): number {
  const limit = Math.min(key.length, from + 400)
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (key[at] === '(') depth++
    else if (key[at] === ')' && --depth === 0) return at
  }
  return -1
}

const appositionLink = / ?- ?|, /uy
/** `Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo`: what the unit is for the plan stays out of its text. */
function skipApposition(scan: Scan, read: ReadUnit): void {
  const from = endOf(appositionLink, scan.key, read.next)
  if (from < 0) return
  const role = endOf(patterns.apposition, scan.key, from)
  if (role < 0) return
  const stop = /[,;:.(]/g
  stop.lastIndex = role
  let end = stop.exec(scan.key)?.index ?? scan.key.length
  for (let at = role; at < end; at++) {
    if (scan.key[at] === ' ' && (endOf(strong, scan.key, at + 1) >= 0 || isEndWord(scan, at + 1))) end = at
  }
  read.next = end
}
