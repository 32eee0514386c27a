import { endOf } from '../unit/patterns.js'
import type { Scan } from '../unit/types.js'

const stop = /[.!?…]+(?=\s|$)/g
const abbreviation = /(?:^|[^\p{L}])(?:tp|tx|đ\/c|ông|bà|ths|ts|bs|tm|kt|\p{L})$/u

/** The sentences of a paragraph from `start` on. A full stop behind an abbreviation or before a small letter ends none. */
export function* sentences(scan: Scan, start: number): Generator<{ start: number; end: number }> {
  const { text, key } = scan
  let from = start
  stop.lastIndex = start
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const after = match.index + match[0].length
    const next = after + 1
    if (next < text.length && (/\p{Ll}/u.test(text[next] ?? '') || abbreviation.test(key.slice(Math.max(from, match.index - 4), match.index)))) continue
    if (match.index > from) yield { start: from, end: match.index }
    from = next
    stop.lastIndex = Math.max(next, after)
  }
  if (from < text.length) yield { start: from, end: text.length }
}

const closing = /[\s"'([]*(?:trên đây là|kèm theo|nơi nhận|căn cứ (?:luật|nghị|quyết|chỉ thị|kế hoạch số|công văn|thông tư))/uy
const trouble = /khó khăn|vướng mắc|phát sinh|thấy cần|chưa phù hợp/
const condition = /nếu|trong quá trình|quá trình|trường hợp|khi có/
const answer = /phản ánh|báo cáo|kiến nghị|đề nghị|liên hệ|trao đổi|thông tin|phản hồi|gửi về|điều chỉnh/
const enacting = /(?:ban hành|xây dựng|triển khai|tổ chức|lập|đề ra).{0,400}kế hoạch.{0,600}(?:như sau|sau đây|nội dung sau|cụ thể sau|dưới đây)\s?[:;.]?\s*$/u

/** Trên đây là …; … nếu có vướng mắc, … phản ánh về …; … ban hành Kế hoạch … như sau: frames of a plan, no duties. */
export function isFormula(key: string, start: number, end: number): boolean {
  if (endOf(closing, key, start) >= 0) return true
  const sentence = key.slice(start, Math.min(end, start + 1200))
  const found = trouble.exec(sentence)
  if (found) {
    const first = condition.exec(sentence)
    if (first && first.index < found.index && found.index - first.index < 160 && answer.test(sentence.slice(found.index))) return true
  }
  return enacting.test(sentence)
}
