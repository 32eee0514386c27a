import { functionWords } from '../../lexicon/citation-words.js'
import { issuerEnd } from './issuer.js'
import type { CitationMention } from './types.js'
import { indexPhrases, isCapital, phraseEnd, wordEnd } from './words.js'

/** "Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số …", with what joins it to the ground before. */
const requested = /(?:(?:^|,|;| và) )?(?:(?:theo|xét|căn cứ|thực hiện) )?(?:ý kiến )?(?:đề nghị|kiến nghị|đề xuất|ý kiến|chỉ đạo|kết luận|yêu cầu|thông báo|tham mưu|chấp thuận|thống nhất|hướng dẫn|báo cáo)(?: [^;:.,()]{1,60}?)? của (?:đồng chí )?/g
/** "… đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số …" */
const agent = /(?:^| )(?:được|do) (?=[^;:.()]{3,120} (?:phê duyệt|ban hành|giao|quy định|công bố|thông qua|chấp thuận|cho phép|thống nhất|phân công|chỉ đạo|kết luận|yêu cầu|công nhận|cấp|thành lập))/g
const behindAt = /(?:^| )tại (?:các )?$/
/** Longest name of a body with what introduces it. */
const window = 260
const functions = indexPhrases(functionWords)

/**
 * The body that stands before "tại" and issued what is cited behind it: "Xét đề nghị của Công ty X tại Văn bản số …; Công ty
 * Y tại Văn bản số …". Null when nothing says who it was. `apart`: it opens a ground of its own.
 */
export function issuerBefore(text: string, key: string, at: number, before: string): { issuer: NonNullable<CitationMention['issuer']>; apart: boolean } | null {
  const joint = behindAt.exec(before)
  if (!joint) return null
  const end = at - before.length + joint.index
  const from = Math.max(0, end - window)
  const part = key.slice(from, end)
  const separator = Math.max(part.lastIndexOf(';'), part.lastIndexOf('. '), part.lastIndexOf(': '))
  const clause = from + separator + 1
  const near = key.slice(clause, end)
  for (const pattern of [requested, agent]) {
    let start = -1
    let apart = false
    pattern.lastIndex = 0
    for (let hit = pattern.exec(near); hit; hit = pattern.exec(near)) {
      start = clause + pattern.lastIndex
      apart = /^(?:,|;| và)/.test(hit[0]) || hit.index === 0
    }
    const stop = pattern === requested ? end : issuerEnd(text, key, start, false, false)
    if (start > 0 && stop > start && stop <= end && isCapital(text, key, start)) return { issuer: { start, end: stop, connector: 'tại' }, apart: apart && pattern === requested }
  }
  // One more of a list whose opening said "đề nghị của": the whole item is the body.
  const start = clause + (key[clause] === ' ' ? 1 : 0)
  if (separator < 0 || !/[;:]/.test(key[clause - 1] ?? '') || start >= end || !isCapital(text, key, start)) return null
  for (let word = start; word < end; word = wordEnd(key, word) + 1) {
    if (!isCapital(text, key, word) && phraseEnd(key, word, functions) > 0) return null
  }
  return { issuer: { start, end, connector: 'tại' }, apart: true }
}
