import { endOf, isLetter, wordBefore } from '../unit/phrases.js'
import type { Scan } from '../unit/types.js'

const stop = /[.!?…]+(?=\s|$)/g
const abbreviations = new Set(['tp', 'tx', 'ông', 'bà', 'ths', 'ts', 'bs', 'tm', 'kt'])

/** The sentences of a paragraph from `start` on. A full stop behind an abbreviation or before a small letter ends none. */
export function* sentences(scan: Scan, start: number): Generator<{ start: number; end: number }> {
  const { text, key } = scan
  let from = start
  stop.lastIndex = start
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const next = match.index + match[0].length + 1
    if (next < text.length && (isSmall(scan, next) || isAbbreviation(wordBefore(key, match.index)))) continue
    if (match.index > from) yield { start: from, end: match.index }
    from = next
    stop.lastIndex = next
  }
  if (from < text.length) yield { start: from, end: text.length }
}

function isSmall({ text, key }: Scan, at: number): boolean {
  return text[at] === key[at] && isLetter(key.charCodeAt(at)) && !/\d/.test(key[at] ?? '')
}

/** `TP.`, `Ông.`, and a letter alone: `Trần V. An`. */
function isAbbreviation(word: string): boolean {
  return word.length === 1 ? !/\d/.test(word) : abbreviations.has(word)
}

/** Sentences are looked at so far: formulas are shorter, and a text without full stops must not be read again and again. */
const window = 1200
const opening =
  /[ "'(]{0,3}(?:trên đây là|kèm theo|nơi nhận|căn cứ (?:luật|nghị|quyết|chỉ thị|kế hoạch số|công văn|thông tư))/y
const troubles = ['khó khăn', 'vướng mắc', 'phát sinh', 'thấy cần', 'chưa phù hợp']
const condition = /nếu|quá trình|trường hợp|khi có/
const answer = /phản ánh|báo cáo|kiến nghị|đề nghị|liên hệ|trao đổi|thông tin|phản hồi|gửi về|điều chỉnh/
const announcing = /(?:như sau|sau đây|nội dung sau|cụ thể sau|dưới đây)[ :;.]{0,3}$/
const issuing = /(?:ban hành|xây dựng|triển khai|tổ chức|lập|đề ra).{0,40}kế hoạch/

/** Trên đây là …; … nếu có vướng mắc, … phản ánh về …; … ban hành Kế hoạch … như sau: frames of a plan, no duties. */
export function isFormula(key: string, start: number, end: number): boolean {
  if (endOf(opening, key, start) >= 0) return true
  const sentence = key.slice(start, Math.min(end, start + window))
  return asksBack(sentence) || (announcing.test(key.slice(Math.max(start, end - 24), end)) && issuing.test(sentence))
}

/** In trouble the bodies may report: a condition, the trouble not far behind, then the report. */
function asksBack(sentence: string): boolean {
  for (const trouble of troubles) {
    const at = sentence.indexOf(trouble)
    if (at < 0) continue
    const first = condition.exec(sentence)?.index ?? at
    if (first < at && at - first < 160 && answer.test(sentence.slice(at))) return true
  }
  return false
}
