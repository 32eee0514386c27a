import { phraseStart, phrasesOf } from '../../source/phrases.js'
import { bits, firstFrom, type Marks } from '../mark-line.js'
import { isLetter, wordBefore } from '../unit/phrases.js'
import type { Scan } from '../unit/types.js'

const abbreviations = new Set(['tp', 'tx', 'ông', 'bà', 'ths', 'ts', 'bs', 'tm', 'kt'])

/**
 * The sentences of a paragraph from `start` on, in pairs [from, to]. A full stop behind an abbreviation or before a small
 * letter ends none.
 */
export function sentences(scan: Scan, start: number, { places, all }: Marks): number[] {
  const { text, key } = scan
  if ((all & bits.stop) === 0) return start < text.length ? [start, text.length] : []
  const found: number[] = []
  let from = start
  let done = start
  for (let index = firstFrom(places, start); index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (at >= text.length) break
    if (at < done || ((places[index + 1] ?? 0) & bits.stop) === 0) continue
    done = at + 1
    while (isStop(text.charCodeAt(done))) done++
    if (done < text.length && !isBlank(text.charCodeAt(done))) continue
    const next = done + 1
    if (next < text.length && (isSmall(scan, next) || isAbbreviation(wordBefore(key, at)))) continue
    if (at > from) found.push(from, at)
    from = next
    done = next
  }
  if (from < text.length) found.push(from, text.length)
  return found
}

/** `.`, `!`, `?`, `…` */
const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

function isSmall({ text, key }: Scan, at: number): boolean {
  return text[at] === key[at] && isLetter(key.charCodeAt(at)) && !/\d/.test(key[at] ?? '')
}

/** `TP.`, `Ông.`, and a letter alone: `Trần V. An`. */
function isAbbreviation(word: string): boolean {
  return word.length === 1 ? !/\d/.test(word) : abbreviations.has(word)
}

/** Sentences are looked at so far: formulas are shorter, and a text without full stops must not be read again and again. */
const window = 1200
const grounds = ['luật', 'nghị', 'quyết', 'chỉ thị', 'kế hoạch số', 'công văn', 'thông tư']
const openings = phrasesOf(['trên đây là', 'kèm theo', 'nơi nhận', ...grounds.map((word) => `căn cứ ${word}`)])
const troubles = ['khó khăn', 'vướng mắc', 'phát sinh', 'thấy cần', 'chưa phù hợp']
const conditions = ['nếu', 'quá trình', 'trường hợp', 'khi có'] as const
const answer = /phản ánh|báo cáo|kiến nghị|đề nghị|liên hệ|trao đổi|thông tin|phản hồi|gửi về|điều chỉnh/
const announcing = /(?:như sau|sau đây|nội dung sau|cụ thể sau|dưới đây)[ :;.]{0,3}$/
const issuing = /(?:ban hành|xây dựng|triển khai|tổ chức|lập|đề ra).{0,40}kế hoạch/

/** Trên đây là …; … nếu có vướng mắc, … phản ánh về …; … ban hành Kế hoạch … như sau: frames of a plan, no duties. */
export function isFormula(key: string, start: number, end: number, marks: Marks): boolean {
  if (opensFormula(key, start)) return true
  const conditional = (marks.all & bits.condition) !== 0
  const announces = mayAnnounce(key, end) && announcing.test(key.slice(Math.max(start, end - 24), end))
  if (!conditional && !announces) return false
  const stop = Math.min(end, start + window)
  return (conditional && asksBack(key, start, stop, marks)) || (announces && issuing.test(key.slice(start, stop)))
}

function opensFormula(key: string, start: number): boolean {
  let at = start
  while (at < start + 3 && ` "'(`.includes(key.charAt(at) || '.')) at++
  return phraseStart(openings, key, at) !== null
}

/** Whether the last word ends as `sau`, `đây` do. */
function mayAnnounce(key: string, end: number): boolean {
  let at = end - 1
  while (at > end - 4 && !isLetter(key.charCodeAt(at))) at--
  const last = key.charCodeAt(at)
  // u y
  return last === 117 || last === 121
}

/** In trouble the bodies may report: a condition, the trouble not far behind, then the report. */
function asksBack(key: string, start: number, stop: number, { places }: Marks): boolean {
  const first = conditionAt(key, start, stop, places)
  if (first < 0) return false
  const sentence = key.slice(start, stop)
  for (const trouble of troubles) {
    const at = sentence.indexOf(trouble)
    if (first < at && at - first < 160 && answer.test(sentence.slice(at))) return true
  }
  return false
}

/** Where the first condition stands, counted from `start`, or -1. */
function conditionAt(key: string, start: number, stop: number, places: readonly number[]): number {
  for (let index = firstFrom(places, start); index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (at >= stop) break
    if (((places[index + 1] ?? 0) & bits.condition) === 0) continue
    for (const word of conditions) if (at + word.length <= stop && key.startsWith(word, at)) return at - start
  }
  return -1
}
