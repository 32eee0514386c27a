import { foldKey } from '../source/fold.js'
import type { View } from './line.js'
import { readBullet, readMarker } from './marker.js'
import type { Physical } from './physical.js'

/** How a physical line begins and ends, as far as joining lines needs to know. */
export interface Edges {
  /** Its first signs without marks, and their key. */
  head: string
  key: string
  /** Begins with a bullet or a marker. */
  opens: boolean
  /** A marker and nothing behind it. */
  lone: boolean
  /** Begins in lower case. */
  small: boolean
  /** A wide gap stands inside: two columns, perhaps. */
  gap: boolean
  /** Ends as a sentence, clause or label does. */
  closed: boolean
  /** Ends on a word that wants a number or a name behind it. */
  wanting: boolean
}

const marks = /[*_\\#]|<\/?[a-z][^<>]{0,60}>/gi
const anyMark = /[*_\\#<]/
const headLength = 60

/** The edges of one line. */
export function readEdges(source: View, line: Physical): Edges {
  const view = source.text
  let start = line.start
  let limit = Math.min(line.end, start + headLength)
  let head = view.slice(start, limit)
  let key = source.key.slice(start, limit)
  if (anyMark.test(head)) {
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
    key = foldKey(head)
  }
  const bullet = readBullet(head)
  const marker = bullet ? null : readMarker(head, key)
  let end = line.end
  while (end > line.start && /[*_\s\\]/.test(view[end - 1] ?? '')) end--
  // An emphasised close may hide the stop: `…;**`.
  const last = view[end - 1] ?? ''
  // A marker alone on its line waits for its heading.
  const lone =
    /^[-–+•]$/.test(head) || (marker !== null && line.end - line.start < 24 && head.slice(marker.length).trim() === '')
  const closed = !lone && (/[.;:!?…]/.test(last) || (/[)"”’]/.test(last) && /[.;:!?…]/.test(view[end - 2] ?? '')))
  return {
    head,
    key,
    lone,
    opens: bullet !== null || lone || marker !== null,
    small: /^["“'(]?\p{Ll}/u.test(head) && marker === null,
    closed,
    gap: line.end - line.start < 200 && columnGap.test(view.slice(line.start, line.end)),
    wanting: wantingEnd.test(view.slice(Math.max(line.start, end - 14), end).toLowerCase()),
  }
}

const columnGap = /\S(?: {4,}|\t)\S/

/** Words that a number or a name follows; with one of them at its end, the next line's `1.` is no marker. */
const wantingEnd =
  /(?:^|[\s(])(?:số|điều|khoản|điểm|mục|phần|chương|quý|ngày|tháng|năm|khóa|khoá|lần thứ|thứ|lớp|cấp|nhóm|phụ lục|biểu|mẫu|loại|của|và|với|các|những|về|tại|cho|đến|từ|theo|hoặc|là|trong|bởi|do|để)$|[,(/-]$/u
