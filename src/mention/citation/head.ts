import { type DocumentType, documentTypes } from '../../lexicon/document-types.js'
import type { TimeExpression } from '../../time/expression.js'
import { scanDate } from '../../time/scan-date.js'
import { classifyNumber, scanNumber } from '../document-number.js'
import { issuerEnd } from './issuer.js'
import { amendedEnd, lawNameEnd } from './law-name.js'
import type { CitationMention, Span } from './types.js'
import { initialsOf, isCapital } from './words.js'

/** A mention before its neighbours are known. */
export interface Head extends Omit<CitationMention, 'title' | 'path' | 'nestedIn' | 'bracketed'> {
  /** Where reading goes on: behind the laws that the name of an amending law holds. */
  next: number
  /** Introduced by its own ground ("… và ý kiến chỉ đạo của … tại Thông báo số …"), so in nobody's title. */
  apart: boolean
}

/** By its name as the key has it. */
export const typeOf: ReadonlyMap<string, DocumentType> = new Map(documentTypes.map((type) => [type.name, type]))

const numberLabel = /,? ?:? ?\(?số ?:? ?/y
/** "Quyết định phê duyệt số …", "Kế hoạch kiểm tra số …": taken when the code in the number says the same type. */
const wordsBetween = /(?: \p{L}{1,8}){1,4} số ?:? ?(?=\d)/uy
const beforeDate = /[ ,(]{0,3}(?=(?:ngày|tháng|năm)[ \d….]|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng)/y
const yearBehindName = / (?:19|20)\d\d(?![\p{L}\p{N}/-])/uy
const beforeAmended = /,? ?(?:về )?(?:việc )?/y
const beforeIssuer = /,? ?(của|do|giữa) /y
/** What may stand behind a bare number: the end, a stop, a closed class. "Chỉ thị 5 nội dung" is none. */
const afterBare = / ?(?:$|[.,;:)"'\]-]|(?:của|về|và|với|ngày|năm|tháng|trên|trong|tại|đến|cho|là|do|đã|được|nêu|này|theo|để|ban hành|phê duyệt|quy định|gắn|có|phải|nói|vào|đối|bằng|hoặc|thì|mà)(?![\p{L}\p{M}]))/uy
const romanPlain = /(?:hội nghị (?:ban chấp hành )?)?trung ương (?:đảng )?(?:lần thứ )?(?:\d{1,2}|[a-zà-ỹ]+)(?:,? ?\(? ?khóa [ivxlc]+(?![\p{L}])\)?)?/uy
const meeting = /hội nghị lần thứ (?:\d{1,2}|[ivx]+|[a-zà-ỹ]+),? (?:của )?(?:ban chấp hành )?trung ương(?: đảng)?(?:,? \(?khóa [ivxlc]+(?![\p{L}])\)?)?/uy
const congress = /đại hội (?:[^\d,.;:()]{1,90} )?(?:lần thứ )?(?:(?:[ivxlc]+|\d{1,2})(?![\p{L}\p{N}])(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?|nhiệm kỳ \d{4} ?- ?\d{4})/uy

const purpose = / về (?:việc )?(?:tiếp tục |tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện|thi hành) (?:nghị quyết|chỉ thị|quyết định|kết luận|nghị định|kế hoạch|chương trình) (?:số )?\d/y

function skip(pattern: RegExp, key: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(key) ? pattern.lastIndex : -1
}

/** Type, number, date and issuer of the document whose type word is at `type`; null when no document is named. */
export function readHead(text: string, key: string, type: Span, documentType: DocumentType, before: string): Head | null {
  const labelled = skip(numberLabel, key, type.end)
  const named = documentType.cited === 'name'
  const number = labelled > 0 ? scanNumber(text, key, labelled, true) : scanNumber(text, key, type.end + 1, false)
  if (number && isCited(text, key, type, documentType, number, labelled > 0)) {
    const read = readTail(text, key, head(documentType, type, number, 'number'))
    return named ? { ...read, next: amendedEnd(text, key, skip(beforeAmended, key, read.end)) } : read
  }
  if (named) return readLaw(text, key, type, documentType, before)
  const apart = number || !key.slice(type.end, type.end + 40).includes(' số ') ? -1 : skip(wordsBetween, key, type.end)
  if (apart > 0) {
    const later = scanNumber(text, key, apart, true)
    const read = later && head(documentType, type, later, 'number')
    if (read?.typeAgrees) return readTail(text, key, read)
  }
  return readUnnumbered(text, key, type, documentType, before)
}

/** One more number under the type word of a list: "các Quyết định: số 36/QĐ-TTg …; số 1569/QĐ-TTg …". */
export function readShared(text: string, key: string, type: Span, documentType: DocumentType, at: number, labelled: boolean): Head | null {
  const number = scanNumber(text, key, at, labelled)
  if (!number || !/\p{L}/u.test(number.text)) return null
  return readTail(text, key, { ...head(documentType, type, number, 'number'), start: number.start })
}

function isCited(text: string, key: string, type: Span, documentType: DocumentType, number: { text: string; end: number }, labelled: boolean): boolean {
  const { text: printed, end } = number
  if (/\p{L}/u.test(printed) && /[-/ ]/.test(printed)) return true
  if (documentType.cited === 'full') return false
  // "Nghị quyết 57", "Chỉ thị số 11": a year is none, nor a number that counts something.
  if (labelled) return true
  if (documentType.cited !== 'short' || !isCapital(text, key, type.start)) return false
  return /^\d{1,3}\p{Ll}?$/u.test(printed) && skip(afterBare, key, end) >= 0
}

function head(documentType: DocumentType, type: Span, number: (Span & { text: string }) | null, numberIs: Head['numberIs']): Head {
  const known = numberIs === 'number' && number ? classifyNumber(number.text) : null
  return {
    start: type.start,
    end: number?.end ?? type.end,
    type,
    documentType,
    number: number && { start: number.start, end: number.end, text: number.text },
    numberIs: number ? numberIs : null,
    family: known?.family ?? null,
    parts: known?.parts ?? null,
    typeAgrees: known?.parts.type && documentType.codes.length > 0 ? agrees(documentType, known.parts.type) : null,
    date: null,
    issuer: null,
    next: 0,
    apart: false,
    selfCaption: false,
    definition: false,
    relation: null,
  }
}

const agrees = (type: DocumentType, code: string) => type.codes.some((known) => known.toUpperCase() === code.toUpperCase())

function readLaw(text: string, key: string, type: Span, documentType: DocumentType, before: string): Head | null {
  const at = type.end + 1
  if (key[type.end] !== ' ') return null
  if (documentType.name === 'hiến pháp') return /^(?:nước|năm \d)/.test(key.slice(at, at + 8)) ? readTail(text, key, head(documentType, type, null, null)) : null
  if (documentType.name === 'điều lệ' && !/^(?:đảng|đoàn|hội|công đoàn|mặt trận|liên )/.test(key.slice(at, at + 10))) return null
  const named = /(?:điều của|chi tiết|hướng dẫn|thi hành)(?: các)? $/.test(before) || isCapital(text, key, type.start)
  const end = lawNameEnd(text, key, at, named)
  if (end < 0) return null
  const name = { start: at, end, text: text.slice(at, end) }
  const labelled = skip(numberLabel, key, end)
  const number = labelled > 0 ? scanNumber(text, key, labelled, true) : null
  const read = number ? { ...head(documentType, type, number, 'number') } : head(documentType, type, name, 'name')
  return readTail(text, key, read)
}

/** Documents that have no number: a congress, a plenum, "tại Văn bản năm 2026", "Kế hoạch của … về …". */
function readUnnumbered(text: string, key: string, type: Span, documentType: DocumentType, before: string): Head | null {
  const at = type.end + 1
  if (key[type.end] !== ' ' || !isCapital(text, key, type.start)) return null
  if (documentType.name === 'nghị quyết' || documentType.name === 'kết luận') {
    const end = Math.max(skip(meeting, key, at), skip(romanPlain, key, at), skip(congress, key, at))
    const name = text.slice(at, end)
    if (end > 0 && /[\dIVX]/.test(name)) return readTail(text, key, head(documentType, type, { start: at, end, text: name }, 'congress'))
  }
  const read = readTail(text, key, head(documentType, type, null, null))
  // "Nghị quyết số A và Kế hoạch hành động của X về triển khai Nghị quyết số B": one of a list, told by body and purpose.
  if (read.issuer && /[;,à] $/.test(before) && skip(purpose, key, read.end) > 0) return read
  if (!read.date) return null
  // "tại Văn bản năm 2026": a year alone tells one document only behind "tại".
  const full = read.date.form === 'date' && read.date.day != null
  return (full && read.issuer) || (/(?:^| )tại $/.test(before) && /^ ?[;.,)]|^$/.test(key.slice(read.end, read.end + 2))) ? read : null
}

/** "Luật Doanh nghiệp 2020": behind a name alone the word "năm" may be missing. */
function plainYear(key: string, read: Head): TimeExpression | null {
  const end = read.numberIs === 'name' ? skip(yearBehindName, key, read.end) : -1
  return end < 0 ? null : { form: 'year', start: end - 4, end, year: Number(key.slice(end - 4, end)) }
}

/** Date and issuer, in either order. */
function readTail(text: string, key: string, from: Head): Head {
  const read = { ...from }
  const close = (end: number) => (text[end] === ')' && text.slice(read.end, end).includes('(') ? end + 1 : end)
  const takeDate = () => {
    const at = skip(beforeDate, key, read.end)
    const date = at >= 0 ? scanDate(key, text, at) : plainYear(key, read)
    if (!date) return
    read.date = date
    read.end = close(date.end)
  }
  takeDate()
  const at = skip(beforeIssuer, key, read.end)
  if (at > 0) {
    const connector = /(?:của|do|giữa)/.exec(key.slice(read.end, at))?.[0] ?? ''
    const shouted = isCapital(text, key, at - 2)
    const joint = connector === 'giữa' || /(?:lt|liên tịch)/i.test(`${read.parts?.type ?? ''} ${read.documentType.name}`)
    const end = issuerEnd(text, key, at, shouted, joint)
    // "do … ban hành": without the verb "do" gives a reason.
    const agent = connector !== 'do' || /^ (?:ban hành|phê duyệt|ký)/.test(key.slice(end, end + 12))
    // A law is nobody's but the National Assembly's; "Luật … của Sở …" begins something else.
    const lawgiver = read.numberIs !== 'name' || /^(?:quốc hội|ủy ban thường vụ)/.test(key.slice(at, at + 20))
    if (end > at && agent && lawgiver) {
      read.issuer = { start: at, end, connector }
      read.end = end
      if (!read.date) takeDate()
    }
  } else if (read.parts?.issuer && key.startsWith(' và ', read.end)) {
    // "ngày 23/11/2027 và Văn phòng Chính phủ hướng dẫn …": a slip for "của", when the symbol says so.
    const from = read.end + 4
    const end = issuerEnd(text, key, from, false, false)
    if (end > from && initialsOf(key, from, end) === (/^[^-]*/.exec(read.parts.issuer)?.[0] ?? '').toLowerCase()) {
      read.issuer = { start: from, end, connector: 'và' }
      read.end = end
    }
  }
  return read
}
