import type { Line } from '../read/line.js'

const verb =
  /(?:xây dựng|ban hành|lập|triển khai|đề ra)(?: và (?:ban hành|triển khai|tổ chức thực hiện))?(?: bản)? (?:kế hoạch|chương trình)/g
/** `về việc ban hành Kế hoạch`, `phê duyệt …`, `của UBND tỉnh ban hành Kế hoạch …`: the title of a cited document. */
const cited = /(?:về|việc|phê duyệt)\s$/
const ending = /(?:sau(?: đây)?|nội dung)[^.;]{0,40}$/

/**
 * Where in a line the plan itself is issued (`…, Sở Y tế xây dựng Kế hoạch … như sau:`): the offset of the verb, infinite
 * when it is nowhere. The last verb counts, and only in a sentence that announces what follows.
 */
export function issuingPlace(line: Line): number {
  const { key } = line
  if (!ending.test(key.slice(-60))) return Number.POSITIVE_INFINITY
  let place = Number.POSITIVE_INFINITY
  verb.lastIndex = 0
  for (let match = verb.exec(key); match; match = verb.exec(key))
    if (!cited.test(key.slice(Math.max(0, match.index - 12), match.index))) place = match.index
  return place
}
