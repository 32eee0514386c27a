import { preambleOpenings } from '../lexicon/anchors.js'
import { isUpper } from '../read/is-upper.js'
import { isEmphasised, type Line } from '../read/line.js'
import { readMarker } from '../read/marker.js'
import { isSpace } from '../source/letters.js'
import { phraseAt, phrasesOf } from '../source/phrases.js'
import { isCaption } from './appendix.js'
import { splitHeading } from './heading.js'

const openings = phrasesOf(preambleOpenings)
const issuing =
  /(?:xây dựng|ban hành|triển khai|lập|đề ra|xây dựng và ban hành) kế hoạch|(?:như sau|sau đây) ?:?$|nội dung(?: cụ thể)?(?: như)? sau ?:?$/u
/** `(Mẫu dùng cho …)`: how a form is used, below its title. */
const usage = /^\((?:mẫu|dùng|áp dụng|sử dụng|biểu)(?![\p{L}])/u
const enacting =
  /^(?:chủ tịch|bộ trưởng|giám đốc|thủ tướng|hội đồng|ủy ban|tổng giám đốc|ban thường vụ|thủ trưởng|hiệu trưởng|cục trưởng|tổng cục trưởng|chánh án|viện trưởng|ban chấp hành|trưởng ban|thống đốc)(?![\p{L}])/u

/** How many of the lines behind a type are its subject (trích yếu). */
export function countTitleLines(lines: readonly Line[], from: number, decision: boolean): number {
  let count = 0
  let first: Line | null = null
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    if (line.role === 'rule' || line.role === 'markup' || line.role === 'furniture') {
      // A rule under the title ends it.
      if (first && line.role === 'rule') break
      continue
    }
    if (line.role !== 'text') break
    const { text, key } = line
    if (isCaption(key) || /^kính gửi/.test(key)) break
    if (/^v\/v\s*:?\s/.test(key) && first) break
    if (isSection(line) && (opensBody(line) || !(first && continues(first, line)))) break
    if (decision && enacting.test(key) && isUpper(text)) break
    if (!first) {
      if (/^căn cứ\s/.test(key) && !isUpper(text)) break
      // A sentence that issues the plan is the preamble of a plan without a subject.
      if (text.length > 160 && issuing.test(key) && !strong(line)) break
      first = line
      count = at - from + 1
      continue
    }
    if (!continues(first, line)) break
    count = at - from + 1
    if (text.length > 600) break
  }
  return count
}

function strong(line: Line): boolean {
  return line.emphasis.length > 0 && isEmphasised(line, 0, line.text.length)
}

/** Whether `line` goes on with a subject that began with `first`. */
function continues(first: Line, line: Line): boolean {
  const { text, key } = line
  const alike =
    (isUpper(first.text) && isUpper(text)) || (strong(first) && strong(line)) || (first.hash > 0 && line.hash > 0)
  if (isUpper(first.text) && !isUpper(text) && text.length > 30) return false
  if (strong(first) && !strong(line) && line.blanks > 0) return false
  if (/^căn cứ\s/.test(key)) return alike && isUpper(text)
  if (phraseAt(openings, key, 0, isSpace) !== null && !alike)
    return line.blanks === 0 && text.length < 120 && /^\p{Ll}/u.test(text)
  if (/[:;]$/.test(text) && !alike) return false
  if (alike) return true
  if (usage.test(key)) return false
  if (/^[\p{Ll}(]/u.test(text)) return text.length < 300 && !issuing.test(key)
  return (
    (line.blanks === 0 || (Math.abs(line.indent - first.indent) < 40 && line.indent >= 8)) &&
    text.length < 140 &&
    !/[.;:]$/.test(text)
  )
}

function isSection(line: Line): boolean {
  const marker = readMarker(line.text, line.key)
  return (
    marker !== null &&
    marker.kind !== 'parenthesised' &&
    marker.kind !== 'letter' &&
    (splitHeading(line, marker) !== null || line.text.length > 60)
  )
}

/** `I. CĂN CỨ` below a subject in capitals: the first of its kind with its stop begins the body. */
function opensBody(line: Line): boolean {
  const marker = readMarker(line.text, line.key)
  return marker?.ordinal === 1 && marker.kind === 'roman' && marker.style !== ''
}

/** The authority that enacts a decision, in capitals between subject and grounds, or QUYẾT ĐỊNH: before the articles. */
export const isEnacting = (line: Line) =>
  line.role === 'text' &&
  isUpper(line.text) &&
  (enacting.test(line.key) || /^(?:quyết định|quyết nghị)\s*:?$/.test(line.key))
export const opensPreamble = (key: string) => phraseAt(openings, key, 0, isSpace) !== null
