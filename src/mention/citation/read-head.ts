import type { DocumentType } from '../../lexicon/document-types.js'
import type { TimeExpression } from '../../time/expression.js'
import { scanDate } from '../../time/scan-date.js'
import { classifyNumber, scanNumber } from '../document-number.js'
import { issuerEnd } from './issuer-end.js'
import { amendedEnd, lawNameEnd } from './law-name.js'
import { patterns } from './patterns.js'
import type { CitationMention, Head, Span } from './types.js'
import { endOf, initialsOf, isCapital, phraseEnd, phrases, wordEnd } from './words.js'

/** A type word: where it stands and what it names. */
export interface TypeWord extends Span {
  documentType: DocumentType
}

type NumberSpan = NonNullable<CitationMention['number']>

/** Type, number, date and issuer of the document whose type word is given; null when no document is named. `before`: the words before the type. */
export function readHead(text: string, key: string, type: TypeWord, before: string): Head | null {
  const named = type.documentType.cited === 'name'
  const behind = key.charCodeAt(type.end) === 32 ? type.end + 1 : type.end
  const label = beforeLabel.includes(key.charCodeAt(behind)) ? endOf(patterns.numberLabel, key, behind) : -1
  const number = scanNumber(text, key, label > 0 ? label : type.end + 1, label > 0)
  if (number && isCited(text, key, type, number, label > 0)) {
    const read = readTail(text, key, begin(type, number, 'number'))
    if (named) read.next = amendedEnd(text, key, endOf(patterns.beforeAmendment, key, read.mention.end))
    return read
  }
  if (named) return readLaw(text, key, type, before)
  return (number ? null : readFurtherOn(text, key, type)) ?? readUnnumbered(text, key, type, before)
}

/** What the label of a number begins with. */
const beforeLabel: readonly number[] = Array.from(': (s', (sign) => sign.charCodeAt(0))

/** One more number under the type word of a list: "các Quyết định: số 36/QĐ-TTg …; số 1569/QĐ-TTg …". */
export function readShared(text: string, key: string, type: TypeWord, at: number, labelled: boolean): Head | null {
  const number = scanNumber(text, key, at, labelled)
  if (!number || !hasLetter.test(number.text)) return null
  const read = begin(type, number, 'number')
  read.mention.start = number.start
  return readTail(text, key, read)
}

const hasLetter = /\p{L}/u
/** "Nghị quyết 57", "Chỉ thị 11": up to three digits; four are a year. */
const shortNumber = /^\d{1,3}\p{Ll}?$/u

function isCited(text: string, key: string, type: TypeWord, number: NumberSpan, labelled: boolean): boolean {
  if (hasLetter.test(number.text) && /[-/ ]/.test(number.text)) return true
  const { cited } = type.documentType
  if (cited === 'full') return false
  if (labelled) return true
  return (
    cited === 'short' &&
    isCapital(text, key, type.start) &&
    shortNumber.test(number.text) &&
    endOf(patterns.afterBareNumber, key, number.end) >= 0
  )
}

function begin(type: TypeWord, number: NumberSpan | null, numberIs: 'number' | 'name' | 'congress'): Head {
  const known = number && numberIs === 'number' ? classifyNumber(number.text) : null
  const code = known?.parts.type?.toUpperCase()
  const { codes } = type.documentType
  const mention: CitationMention = {
    start: type.start,
    end: number?.end ?? type.end,
    type: { start: type.start, end: type.end },
    documentType: type.documentType,
    number: number && { start: number.start, end: number.end, text: number.text },
    numberIs: number && numberIs,
    family: known?.family ?? null,
    parts: known?.parts ?? null,
    typeAgrees: code && codes.length > 0 ? codes.some((own) => own.toUpperCase() === code) : null,
    date: null,
    issuer: null,
    title: null,
    path: null,
    nestedIn: null,
    bracketed: false,
    selfCaption: false,
    definition: false,
    relation: null,
  }
  return { mention, next: 0, apart: false }
}

/** "Kế hoạch kiểm tra số 15/KH-SCT": words between type and number, when the code in the number says the same type. */
function readFurtherOn(text: string, key: string, type: TypeWord): Head | null {
  if (!key.slice(type.end, type.end + 40).includes(' số ')) return null
  const at = endOf(patterns.labelFurtherOn, key, type.end)
  // "Kế hoạch này và Kế hoạch số …": the number is another one's.
  for (let word = type.end + 1; word < at; word = wordEnd(key, word) + 1) {
    if (phraseEnd(key, word, phrases.types) > 0 || phraseEnd(key, word, phrases.functions) > 0) return null
  }
  const number = at > 0 ? scanNumber(text, key, at, true) : null
  const read = number && begin(type, number, 'number')
  return read?.mention.typeAgrees ? readTail(text, key, read) : null
}

/** Luật, bộ luật, pháp lệnh, hiến pháp, điều lệ: cited by name. */
function readLaw(text: string, key: string, type: TypeWord, before: string): Head | null {
  const at = type.end + 1
  const { name } = type.documentType
  if (key[type.end] !== ' ') return null
  if (name === 'hiến pháp')
    return endOf(patterns.constitution, key, at) > 0 ? readTail(text, key, begin(type, null, 'name')) : null
  if (name === 'điều lệ' && endOf(patterns.charter, key, at) < 0) return null
  const end = lawNameEnd(
    text,
    key,
    at,
    patterns.announcesLaw.test(before) ? 'sure' : isCapital(text, key, type.start) ? 'word' : 'none',
  )
  if (end < 0) return null
  const label = endOf(patterns.numberLabel, key, end + 1)
  const number = label > 0 ? scanNumber(text, key, label, true) : null
  return readTail(
    text,
    key,
    number ? begin(type, number, 'number') : begin(type, { start: at, end, text: text.slice(at, end) }, 'name'),
  )
}

/** Documents that have no number: a congress, a plenum, "tại Văn bản năm 2026", "Công văn ngày 4/7/2027 của …". */
function readUnnumbered(text: string, key: string, type: TypeWord, before: string): Head | null {
  const at = type.end + 1
  if (key[type.end] !== ' ' || !isCapital(text, key, type.start)) return null
  const { name } = type.documentType
  if (name === 'nghị quyết' || name === 'kết luận') {
    const end = congressEnd(key, at)
    const held = text.slice(at, end)
    if (end > 0 && /[\dIVX]/.test(held))
      return readTail(text, key, begin(type, { start: at, end, text: held }, 'congress'))
  }
  const read = readTail(text, key, begin(type, null, 'number'))
  const { date, issuer, end } = read.mention
  const label = issuer ? endOf(patterns.numberLabel, key, end + 1) : -1
  const number = label > 0 ? scanNumber(text, key, label, true) : null
  if (number && issuer) {
    // "Quyết định của Ủy ban nhân dân tỉnh số 527/QĐ-UBND ngày …"
    const late = begin(type, number, 'number')
    late.mention.issuer = issuer
    takeDate(text, key, late.mention)
    return late
  }
  // "Nghị quyết số A và Kế hoạch hành động của X về triển khai Nghị quyết số B": one of a list, told by body and purpose.
  if (issuer && /[;,à] $/.test(before) && endOf(patterns.purpose, key, end) > 0) return read
  if (!date) return null
  const wholeDate = date.form === 'date' && date.day != null
  // A year alone tells one document only behind "tại".
  return (wholeDate && issuer) || (patterns.behindAtOnly.test(before) && endOf(patterns.endsHere, key, end) >= 0)
    ? read
    : null
}

/** End of the name of a congress or plenum, or -1; most resolutions name neither, which their first word tells. */
function congressEnd(key: string, at: number): number {
  if (key.startsWith('đại hội ', at)) return endOf(patterns.congress, key, at)
  if (!key.startsWith('hội nghị ', at) && !key.startsWith('trung ương ', at)) return -1
  return Math.max(endOf(patterns.meeting, key, at), endOf(patterns.plenum, key, at))
}

/** Date and issuer, in either order. Fills the mention it is given, which is nobody else's yet. */
function readTail(text: string, key: string, head: Head): Head {
  const { mention } = head
  takeDate(text, key, mention)
  if (takeIssuer(text, key, mention) && !mention.date) takeDate(text, key, mention)
  return head
}

function takeDate(text: string, key: string, mention: CitationMention): void {
  const at = endOf(patterns.beforeDate, key, mention.end)
  const date = at >= 0 ? scanDate(key, text, at) : plainYear(key, mention)
  if (!date) return
  mention.date = date
  const closes = key[date.end] === ')' && key.slice(mention.end, at).includes('(')
  mention.end = closes ? date.end + 1 : date.end
}

/** "Luật Doanh nghiệp 2020": behind a name alone the word "năm" may be missing. */
function plainYear(key: string, mention: CitationMention): TimeExpression | null {
  const end = mention.numberIs === 'name' ? endOf(patterns.yearBehindName, key, mention.end) : -1
  return end < 0 ? null : { form: 'year', start: end - 4, end, year: Number(key.slice(end - 4, end)) }
}

function takeIssuer(text: string, key: string, mention: CitationMention): boolean {
  patterns.beforeIssuer.lastIndex = mention.end
  const connector = patterns.beforeIssuer.exec(key)?.[1]
  if (!connector) return takeMeeting(key, mention) || takeSlipped(text, key, mention)
  const start = patterns.beforeIssuer.lastIndex
  const shouted = isCapital(text, key, start - 2)
  const joint =
    connector === 'giữa' ||
    patterns.jointCode.test(mention.parts?.type ?? '') ||
    mention.documentType.name.endsWith('liên tịch')
  const end = issuerEnd(text, key, start, shouted, joint)
  if (end === start) return false
  // Without the verb "do" gives a reason. A law is the National Assembly's: "Luật … của Sở …" begins something else.
  if (connector === 'do' && endOf(patterns.issuingVerb, key, end) < 0) return false
  if (mention.numberIs === 'name' && endOf(patterns.lawgiver, key, start) < 0) return false
  mention.issuer = { start, end, connector }
  mention.end = end
  return true
}

/** "Nghị quyết số 19-NQ/TW ngày 16/6/2022, Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII": nothing joins it. */
function takeMeeting(key: string, mention: CitationMention): boolean {
  const start = mention.date ? endOf(patterns.beforeMeeting, key, mention.end) : -1
  const end = start < 0 ? -1 : endOf(patterns.meeting, key, start)
  if (end < 0) return false
  mention.issuer = { start, end, connector: '' }
  mention.end = end
  return true
}

/** "ngày 23/11/2027 và Văn phòng Chính phủ hướng dẫn …": a slip for "của", taken when the initials are those of the symbol. */
function takeSlipped(text: string, key: string, mention: CitationMention): boolean {
  const code = mention.parts?.issuer
  if (!code || !key.startsWith(' và ', mention.end)) return false
  const start = mention.end + 4
  const end = issuerEnd(text, key, start, false, false)
  if (end === start || initialsOf(key, start, end) !== code.toLowerCase().split('-')[0]) return false
  mention.issuer = { start, end, connector: 'và' }
  mention.end = end
  return true
}
