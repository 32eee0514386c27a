import { isUpper } from '../read/is-upper.js'
import { isEmphasised, type Line } from '../read/line.js'
import type { Marker } from '../read/marker.js'

/** Where counting words ends: beyond every limit below. */
const mostWords = 64
/** Words of the longest title with a final stop under a roman numeral or a capital. */
const longestStopped = 6
const assigning = /^(?:giao|phân công|yêu cầu|đề nghị|chỉ đạo|tham mưu)\s/
const acting =
  /(?:chủ trì|phối hợp|triển khai|thực hiện|(?<!các )tổ chức(?! (?:chính trị|xã hội|đảng|đoàn|hội|kinh tế|tôn giáo|thành viên))|xây dựng|rà soát|tham mưu|hướng dẫn|kiểm tra|báo cáo|đôn đốc|theo dõi|chịu trách nhiệm|có trách nhiệm)/

/**
 * Where the title of a numbered line stands, or null when the line is a run-in clause.
 *
 * A heading does not end as a sentence does; with a value behind a colon its title goes up to the colon. Emphasis of
 * the whole body or up to the colon is a hint. Measured on reference plans: the final stop alone tells nearly all.
 */
export function splitHeading(line: Line, marker: Marker): { start: number; end: number } | null {
  const { text, key } = line
  const start = marker.body
  let end = text.length
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  if (end <= start) return null
  const words = countWords(key, start, end)
  const high =
    marker.kind === 'roman' ||
    marker.kind === 'part' ||
    marker.kind === 'chapter' ||
    marker.kind === 'section' ||
    marker.kind === 'upper-letter'
  const last = text[end - 1] ?? ''
  const colon = findColon(key, start, end)
  if (colon > 0 && colon < end - 1) {
    const before = countWords(key, start, colon)
    const marked = line.emphasis.length > 0 && isEmphasised(line, start, colon) && !isEmphasised(line, colon + 2, end)
    const named =
      before <= 20 &&
      marker.kind !== 'article' &&
      !/^(?:đối với|trường hợp|căn cứ|trên cơ sở|tiếp tục|tăng cường)/.test(key.slice(start)) &&
      !acting.test(key.slice(start, colon)) &&
      !/(?:sau|gồm|như)$/.test(key.slice(start, colon))
    // `II. NỘI DUNG KIỂM TRA: (dành cho đoàn viên)`: the bracket goes with the title.
    if (high && isUpper(text.slice(start, colon)) && /^: ?\([^()]*\)$/.test(text.slice(colon, end)))
      return { start, end }
    if (
      before <= (marker.kind === 'article' ? 5 : 13) ||
      named ||
      (marked && before <= 30) ||
      (high && before <= 25 && isUpper(text.slice(start, colon)))
    ) {
      if (!(assigning.test(key.slice(start)) && acting.test(key.slice(start, colon)))) return { start, end: colon + 1 }
      if (before <= 6) return { start, end: colon + 1 }
    }
  }
  if (high) {
    const tail = capitalsEnd(text, start, end)
    if (tail > start && tail < end - 12) return { start, end: tail }
    // A sentence of some length that ends in its stop is a clause, whatever numbers it.
    if (last === '.' && words > longestStopped && !isUpper(text.slice(start, end)) && !isEmphasised(line, start, end))
      return null
    if (marker.kind === 'roman' || words <= 45) return words > 60 && /[.;]$/.test(last) ? null : { start, end }
  }
  if (marker.kind === 'article') return /[.;]$/.test(last) || words > 14 ? null : { start, end }
  const whole = line.emphasis.length > 0 && isEmphasised(line, start, end)
  if (last === ':') {
    if (assigning.test(key.slice(start)) && acting.test(key.slice(start, end)) && words > 6) return null
    return words <= 26 || whole ? { start, end } : null
  }
  if (/[.;,]$/.test(last) || key.endsWith('./')) {
    const orders = assigning.test(key.slice(start)) && acting.test(key.slice(start, end))
    if (whole && words <= 40 && last === '.' && !key.endsWith('./.') && !orders) return { start, end }
    return words <= 3 && last === '.' ? { start, end } : null
  }
  if (/[.;] \p{Lu}/u.test(text.slice(start, end)) && words > 20) return null
  return words <= 42 || whole ? { start, end } : null
}

/** The first colon outside brackets that is no part of a clock time or an address. */
export function findColon(key: string, start: number, end: number): number {
  const first = key.indexOf(':', start)
  if (first < 0 || first >= end) return -1
  let depth = 0
  for (let at = start; at < end; at++) {
    const code = key.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41 && depth > 0) depth--
    else if (code === 58 && depth === 0) {
      const after = key.charCodeAt(at + 1)
      if (after === 47 || (after >= 48 && after <= 57 && /\d/.test(key[at - 1] ?? ''))) continue
      return at
    }
  }
  return -1
}

/** Where a title in capitals ends and text in small letters begins: `IV. VỐN Tổng số vốn …`. */
function capitalsEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end).split(' ')
  let at = start
  let capitals = 0
  for (const word of words) {
    if (/\p{Ll}/u.test(word)) break
    if (/\p{Lu}/u.test(word)) capitals++
    at += word.length + 1
  }
  return capitals >= 1 && at < end && /^\p{Lu}\p{Ll}/u.test(text.slice(at)) && text.slice(start, at).trim().length >= 3
    ? at - 1
    : start
}

/** Words of a stretch, counted up to `most`: no title is longer, and how long a clause is does not matter. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < mostWords; at++) {
    const blank = text.charCodeAt(at) === 32
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}
