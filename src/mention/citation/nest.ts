import { titleOpeners } from '../../lexicon/citation-words.js'
import type { Head } from './head.js'
import { readPaths } from './path.js'
import type { CitationMention } from './types.js'
import { indexPhrases, phraseEnd } from './words.js'

const openers = indexPhrases(titleOpeners)
/** What may stand between issuer and title: a comma, a gloss ("(nay là …)", "(GDĐT)"). */
const beforeTitle = /,? ?(?:\((?!sau đây|gọi|viết)[^()]{1,120}\) ?)?"?/y
/** End of a sentence, a semicolon, the bracket that defines a short form. */
const titleStop = /;|,? (?:với )?(?:các |những )?nội dung[^,.;]{0,30} như sau|,? (?:cụ thể )?như sau|[.!?] (?=[\p{L}\p{N}-])|\.\/\.|\.$| \((?:sau đây|gọi (?:tắt|chung)|viết tắt)|(?<=[\])]) ?, (?=số )/gu
/** ", Ủy ban nhân dân tỉnh … ban hành Kế hoạch": the plan itself begins to speak. */
const issuingClause = /[,.;)] ?[^,.;()]{3,90} (?:ban hành|xây dựng|triển khai|đề ra|lập)(?: và [^,.;()]{3,40})? (?:chi tiết )?kế hoạch/g
/** Two citations that stand on one level. */
const listJoint = /^(?: ?\[\d{1,3}\])? ?(?:[,;:]|,? ?(?:và|cùng|cùng với|hoặc)|, (?:các|của))? ?(?:các )?$/
const ownPath = /^,? ?(?:(?:của|tại|trong|thuộc|theo|ban hành kèm theo|kèm theo) )?(?:các )?$/
const listEnd = /(?:^|[ \])])(?:,|;|và|cùng|cùng với|hoặc|:) ?(?:các )?$/

/** Titles, nesting, paths, brackets, and issuers that several citations share: what needs the neighbours. */
export function relate(text: string, key: string, heads: readonly Head[]): CitationMention[] {
  const stop = stops(titleStop, key)
  const clause = stops(issuingClause, key)
  const bracket = key.includes('(') ? brackets(key) : () => -1
  const paths = readPaths(text, key)
  const found: CitationMention[] = []
  const open: { index: number; end: number }[] = []
  let path = 0
  heads.forEach((head, index) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= head.start) open.pop()
    if (head.apart) open.length = 0
    const previous = found[index - 1]
    if (open.length > 0 && previous) {
      const between = key.slice(Math.max(previous.end, head.start - 40), head.start)
      const adjacent = head.start - previous.end <= 40 && listJoint.test(between)
      if (adjacent) while (open.length > 0 && open.at(-1)?.index !== previous.nestedIn) open.pop()
      else if (listEnd.test(between) && bracket(head.start) < 0) open.length = 0
    }
    while (path < paths.length && (paths[path]?.end ?? 0) < head.start - 40) path++
    let own: CitationMention['path'] = null
    for (let at = path; at < paths.length; at++) {
      const candidate = paths[at]
      if (!candidate || candidate.end > head.start) break
      if (ownPath.test(key.slice(candidate.end, head.start))) own = candidate
    }
    const closing = bracket(head.start)
    const opening = titleStart(key, head)
    const limit = opening < 0 ? 0 : Math.min(stop(head.end), clause(head.end), closing < 0 ? key.length : closing)
    const title = opening >= 0 && opening < limit ? { start: opening, end: trimEnd(key, limit) } : null
    const { next: _next, apart: _apart, ...mention } = head
    found.push({ ...mention, title, path: own, nestedIn: open.at(-1)?.index ?? null, bracketed: closing >= 0 })
    if (title && head.numberIs !== 'name') open.push({ index, end: title.end })
  })
  shareIssuers(key, found)
  return closeTitles(key, found)
}

/** Where the title begins behind date and issuer, or -1: at the verb or quotation mark that opens it. */
function titleStart(key: string, head: Head): number {
  if (head.numberIs === 'name' && head.documentType.name !== 'pháp lệnh') return -1
  beforeTitle.lastIndex = head.end
  const start = beforeTitle.test(key) ? beforeTitle.lastIndex : head.end
  if (key[start - 1] === '"') return start - 1
  return phraseEnd(key, start, openers) > 0 ? start : -1
}

/** A title ends where the next citation on its own level begins. */
function closeTitles(key: string, found: CitationMention[]): CitationMention[] {
  const ends: { index: number; end: number }[] = []
  return found.map((mention, index) => {
    if (!mention.title) return mention
    let end = mention.title.end
    for (let at = index + 1; at < found.length; at++) {
      const next = found[at]
      if (!next || next.start >= end) break
      if (next.nestedIn !== null && next.nestedIn >= index) continue
      end = trimEnd(key, next.start)
      break
    }
    ends.push({ index, end })
    return end > mention.title.start ? { ...mention, title: { start: mention.title.start, end } } : { ...mention, title: null }
  })
}

/** Without the comma, the "và" and the blanks before what follows. */
function trimEnd(key: string, end: number): number {
  let at = end
  for (;;) {
    while (/[ ,;:]/.test(key[at - 1] ?? '')) at--
    if (key.endsWith(' và', at) || key.startsWith(' và', at - 3)) at -= 3
    else return at
  }
}

/** "Công văn số A ngày … và Công văn số B ngày … của X": X issued both, when their symbols say the same. */
function shareIssuers(key: string, found: CitationMention[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const mention = found[index]
    const next = found[index + 1]
    if (!mention || !next || mention.issuer || mention.title || !mention.date || !next.issuer || next.issuer.connector !== 'của') continue
    const code = mention.parts?.issuer
    if (code && code === next.parts?.issuer && next.start - mention.end < 12 && listJoint.test(key.slice(mention.end, next.start))) {
      found[index] = { ...mention, issuer: next.issuer }
    }
  }
}

/** Next match of a pattern at or behind an offset; offsets are asked for in rising order, so that the text is read once. */
function stops(pattern: RegExp, key: string): (from: number) => number {
  let known = -1
  return (from) => {
    if (known >= from) return known
    pattern.lastIndex = from
    known = pattern.exec(key)?.index ?? key.length
    return known
  }
}

/** Offset of the bracket that closes around an offset, or -1 outside brackets; offsets in rising order. */
function brackets(key: string): (at: number) => number {
  const closing: number[] = []
  const openAt: number[] = []
  const pairs = new Map<number, number>()
  for (let at = 0; at < key.length; at++) {
    const sign = key.charCodeAt(at)
    if (sign === 40) openAt.push(at)
    else if (sign === 41) {
      const from = openAt.pop()
      if (from !== undefined) pairs.set(from, at)
    }
  }
  let next = 0
  const starts = [...pairs.keys()].sort((a, b) => a - b)
  return (at) => {
    while (next < starts.length && (starts[next] ?? 0) < at) {
      const end = pairs.get(starts[next] ?? 0) ?? 0
      while (closing.length > 0 && (closing.at(-1) ?? 0) < (starts[next] ?? 0)) closing.pop()
      closing.push(end)
      next++
    }
    while (closing.length > 0 && (closing.at(-1) ?? 0) < at) closing.pop()
    return closing.at(-1) ?? -1
  }
}
