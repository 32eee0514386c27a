import { issuerEnd } from './issuer-end.js'
import { patterns } from './patterns.js'
import type { CitationMention } from './types.js'
import { isCapital, phraseEnd, phrases, wordEnd } from './words.js'

/** How far before "tại" the body may begin, in UTF-16 units: the longest names with what introduces them. */
const reach = 260

export interface IssuerBefore {
  issuer: NonNullable<CitationMention['issuer']>
  /** Its words open a ground of their own ("… và đề nghị của Sở A tại …"). */
  apart: boolean
}

/**
 * The body that stands before "tại" and issued what is cited behind it: "Xét đề nghị của Công ty X tại Văn bản số …; Công ty
 * Y tại Văn bản số …", "được Thủ tướng Chính phủ phê duyệt tại Quyết định số …". Null when nothing says who it was.
 */
export function issuerBefore(text: string, key: string, at: number, before: string): IssuerBefore | null {
  const joint = patterns.behindAt.exec(before)
  if (!joint) return null
  const end = at - before.length + joint.index
  const from = Math.max(0, end - reach)
  const part = key.slice(from, end)
  const stop = Math.max(part.lastIndexOf(';'), part.lastIndexOf('. '), part.lastIndexOf(': '))
  const clause = from + stop + 1
  const near = key.slice(clause, end)
  const asked = lastOf(patterns.requested, near)
  if (asked && isCapital(text, key, clause + asked.end)) {
    return {
      issuer: { start: clause + asked.end, end, connector: 'tại' },
      apart: asked.start === 0 || /^(?:,|;| và)/.test(asked.text),
    }
  }
  const approved = lastOf(patterns.approved, near)
  if (approved && isCapital(text, key, clause + approved.end)) {
    const start = clause + approved.end
    const name = issuerEnd(text, key, start, false, false)
    // What it did stands between: "được Thủ tướng Chính phủ | phê duyệt | tại".
    return name < end ? { issuer: { start, end: name, connector: 'tại' }, apart: false } : null
  }
  return stop < 0 ? null : listedBody(text, key, clause, end)
}

/** One more item of a list whose opening said "đề nghị của": the whole of it is the body. */
function listedBody(text: string, key: string, clause: number, end: number): IssuerBefore | null {
  const start = clause + (key[clause] === ' ' ? 1 : 0)
  if (!/[;:]/.test(key[clause - 1] ?? '') || start >= end || !isCapital(text, key, start)) return null
  for (let word = start; word < end; word = wordEnd(key, word) + 1) {
    if (!isCapital(text, key, word) && phraseEnd(key, word, phrases.functions) > 0) return null
  }
  return { issuer: { start, end, connector: 'tại' }, apart: true }
}

function lastOf(pattern: RegExp, text: string): { start: number; end: number; text: string } | null {
  let last: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) last = hit
  return last && { start: last.index, end: last.index + last[0].length, text: last[0] }
}
