import { foldKey } from '../source/fold.js'
import { isSmall } from '../source/letters.js'
import { readBullet } from './bullet.js'
import type { View } from './line.js'
import { readMarker } from './marker.js'
import type { Physical } from './physical.js'

/** The first signs of a physical line without marks, and their key. */
export interface Head {
  head: string
  key: string
}

/** How a physical line begins and ends, as far as joining lines needs to know. */
export interface Edges extends Head {
  /** Begins with a bullet or a marker. */
  opens: boolean
  /** A marker and nothing behind it. */
  lone: boolean
  /** Begins in lower case. */
  small: boolean
  /** Ends as a sentence, clause or label does. */
  closed: boolean
}

const marks = /[*_\\#]|<\/?[a-z][^<>]{0,60}>/gi
const anyMark = /[*_\\#<]/
const headLength = 60

/** The head of one line. */
export function readHead(source: View, line: Physical): Head {
  const view = source.text
  let start = line.start
  let limit = Math.min(line.end, start + headLength)
  let head = view.slice(start, limit)
  if (!anyMark.test(head)) return { head, key: source.key.slice(start, limit) }
  // `* ` in front is a bullet, everything else of the kind a mark.
  const star = /^\*[ \t]+(?=\*{0,2}[^*\s])/.test(head)
  head =
    (star ? '• ' : '') +
    head
      .slice(star ? 1 : 0)
      .replace(marks, '')
      .trimStart()
  while (head.length < 20 && limit < line.end) {
    start = limit
    limit = Math.min(line.end, limit + headLength)
    head += view.slice(start, limit).replace(marks, '')
  }
  return { head, key: foldKey(head) }
}

/** The edges of one line. */
export function readEdges(source: View, line: Physical, { head, key }: Head): Edges {
  const view = source.text
  const bullet = readBullet(head)
  const marker = bullet ? null : readMarker(head, key)
  // A marker alone on its line waits for its heading.
  const lone =
    loneBullet.test(head) || (marker !== null && line.end - line.start < 24 && head.slice(marker.length).trim() === '')
  const end = wordsEnd(view, line)
  const last = view.charCodeAt(end - 1)
  return {
    head,
    key,
    lone,
    opens: bullet !== null || lone || marker !== null,
    small: marker === null && beginsSmall(head),
    // An emphasised close may hide the stop: `…;**`.
    closed: !lone && (isStop(last) || (isClosing(last) && isStop(view.charCodeAt(end - 2)))),
  }
}

const loneBullet = /^[-–+•]$/

/** Where a line ends without the marks at its end. */
function wordsEnd(view: string, line: Physical): number {
  let end = line.end
  for (let code = view.charCodeAt(end - 1); end > line.start; code = view.charCodeAt(end - 1)) {
    // * _ \ and blanks
    if (code !== 42 && code !== 95 && code !== 92 && code !== 32 && !(code >= 9 && code <= 13)) break
    end--
  }
  return end
}

function beginsSmall(head: string): boolean {
  const code = head.charCodeAt(0)
  // " “ ' (
  return isSmall(code === 34 || code === 8220 || code === 39 || code === 40 ? head.charCodeAt(1) : code)
}

/** . ; : ! ? … */
const isStop = (code: number) =>
  code === 46 || code === 59 || code === 58 || code === 33 || code === 63 || code === 0x2026
/** ) " ” ’ */
const isClosing = (code: number) => code === 41 || code === 34 || code === 0x201d || code === 0x2019

/** Whether a wide gap stands inside: two columns, perhaps. */
export function hasGap(source: View, line: Physical): boolean {
  return line.end - line.start < 200 && columnGap.test(source.text.slice(line.start, line.end))
}

const columnGap = /\S(?: {4,}|\t)\S/

/** Whether a line ends on a word that wants a number or a name behind it. */
export function isWanting(source: View, line: Physical): boolean {
  const end = wordsEnd(source.text, line)
  return wantingEnd.test(source.text.slice(Math.max(line.start, end - 14), end).toLowerCase())
}

/**
 * Words that a number or a name follows; with one of them at its end, the next line's `1.` is no marker. In `chuyển đổi
 * số`, `kinh tế số`, `dân số` the last one means digital or a figure, and wants nothing.
 */
const wantingEnd =
  /(?:^|[\s(])(?:(?<!(?:đổi|tế|hội|thuật|phủ|quyền|tảng|năng|lực|tầng|dân|sơ|trường|ký|gian|sản|nghệ|tin|phẩm|liệu|vụ|mại|tổng|đa|thiểu|chỉ|hệ|tham|hóa|nhân|đảng|phòng|viện|hàng|bản|mềm|toán|thương) )số|điều|khoản|điểm|mục|phần|chương|quý|ngày|tháng|năm|khóa|khoá|lần thứ|thứ|lớp|cấp|nhóm|phụ lục|biểu|mẫu|loại|của|và|với|các|những|về|tại|cho|đến|từ|theo|hoặc|là|trong|bởi|do|để)$|[,(/-]$/u

/** Whether a line ends on a word that a Roman number follows: `trong quý` and `II.` */
export function isWantingRoman(source: View, line: Physical): boolean {
  const end = wordsEnd(source.text, line)
  return wantingRoman.test(source.text.slice(Math.max(line.start, end - 8), end).toLowerCase())
}

const wantingRoman = /(?:^|[\s(])(?:quý|khóa|khoá|mục|chương|hạng|loại)$/u
