import type { Marks } from '../mark-line.js'
import { patterns } from './patterns.js'
import { type DocumentPath, readPaths } from './read-paths.js'
import type { CitationMention, Head } from './types.js'
import { endOf, phraseEnd, phrases } from './words.js'

/** Titles within titles are followed so far; deeper than three was never seen. */
const maxDepth = 6
/** Between two citations of a list, and between a path and its citation, stands no more than this, in UTF-16 units. */
const maxJoint = 40

interface OpenTitle {
  index: number
  end: number
}

/**
 * What needs the neighbours: titles and nesting, paths, brackets, the issuer that several share. Fills the mentions of
 * `heads`, which are in the order of the text.
 */
export function relate(text: string, key: string, heads: readonly Head[], marks: Marks): CitationMention[] {
  const mentions = heads.map((head) => head.mention)
  const limits = [nextMatch(patterns.titleStop, key, ''), nextMatch(patterns.issuingClause, key, ' kế hoạch')]
  const bracketEnd = brackets(key)
  const pathBefore = paths(text, key, marks)
  const open: OpenTitle[] = []
  heads.forEach(({ mention, apart }, index) => {
    const closing = bracketEnd(mention.start)
    closeTitles(key, open, mentions, index, apart, closing < 0)
    mention.nestedIn = open.at(-1)?.index ?? null
    mention.bracketed = closing >= 0
    mention.path = pathBefore(mention.start)
    const start = titleStart(key, mention)
    if (start < 0) return
    const end = Math.min(closing < 0 ? key.length : closing, ...limits.map((limit) => limit(mention.end)))
    if (start >= end) return
    mention.title = { start, end: trimEnd(key, end) }
    if (open.length < maxDepth) open.push({ index, end })
  })
  cutTitles(key, mentions)
  shareIssuers(key, mentions)
  return mentions
}

/** Leaves open only the titles in which the citation at `index` stands. */
function closeTitles(
  key: string,
  open: OpenTitle[],
  mentions: readonly CitationMention[],
  index: number,
  apart: boolean,
  free: boolean,
): void {
  const mention = mentions[index]
  const previous = index > 0 ? mentions[index - 1] : undefined
  if (!mention) return
  while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop()
  if (apart) open.length = 0
  if (open.length === 0 || !previous) return
  const from = Math.max(previous.end, mention.start - maxJoint)
  const between = key.slice(from, mention.start)
  // "về thực hiện Nghị quyết số A và Kế hoạch số B": B goes with A. Behind words of the title "và Kế hoạch số B" is a new one.
  if (from === previous.end && patterns.listJoint.test(between)) {
    while (open.length > 0 && open.at(-1)?.index !== previous.nestedIn) open.pop()
  } else if (free && patterns.listEnd.test(between)) open.length = 0
}

/** Where the title begins behind date and issuer, or -1: at the verb or quotation mark that opens it. */
function titleStart(key: string, mention: CitationMention): number {
  if (mention.numberIs === 'name' && mention.documentType.codes.length === 0) return -1
  const end =
    mention.issuer?.connector === 'do'
      ? Math.max(mention.end, endOf(patterns.issuingVerb, key, mention.end))
      : mention.end
  const start = Math.max(end, endOf(patterns.beforeTitle, key, end))
  if (key[start - 1] === '"') return start - 1
  return phraseEnd(key, start, phrases.openers) > 0 ? start : -1
}

/** A title ends where the next citation that is not nested in it begins. */
function cutTitles(key: string, mentions: readonly CitationMention[]): void {
  mentions.forEach((mention, index) => {
    const { title } = mention
    if (!title) return
    let at = index + 1
    let next = mentions[at]
    while (next && next.nestedIn !== null && next.nestedIn >= index) next = mentions[++at]
    if (next && next.start < title.end) title.end = trimEnd(key, next.start)
    if (title.end <= title.start) mention.title = null
  })
}

/** Without the comma, the "và" and the blanks before what follows. */
function trimEnd(key: string, end: number): number {
  let at = end
  for (;;) {
    while (/[ ,;:]/.test(key[at - 1] ?? '')) at--
    if (!key.startsWith(' và', at - 3)) return at
    at -= 3
  }
}

/** "Công văn số A ngày … và Công văn số B ngày … của X": X issued both, when their symbols name one issuer. */
function shareIssuers(key: string, mentions: readonly CitationMention[]): void {
  for (let index = mentions.length - 2; index >= 0; index--) {
    const mention = mentions[index]
    const next = mentions[index + 1]
    if (!mention || !next || mention.issuer || mention.title || !mention.date || next.issuer?.connector !== 'của')
      continue
    const code = mention.parts?.issuer
    const near = next.start - mention.end < maxJoint && patterns.listJoint.test(key.slice(mention.end, next.start))
    if (code && code === next.parts?.issuer && near) mention.issuer = next.issuer
  }
}

/** The path that ends right before an offset; offsets are asked for in rising order. */
function paths(text: string, key: string, marks: Marks): (at: number) => DocumentPath | null {
  const all = readPaths(text, key, marks)
  let index = 0
  return (at) => {
    while ((all[index]?.end ?? at) < at - maxJoint) index++
    let found: DocumentPath | null = null
    for (let path = all[index]; path && path.end <= at; path = all[++index]) {
      if (patterns.beforeCited.test(key.slice(path.end, at))) found = path
    }
    return found
  }
}

/** Start of the next match at or behind an offset; offsets are asked for in rising order, so that the text is read once. `needed`: what every match holds. */
function nextMatch(pattern: RegExp, key: string, needed: string): (from: number) => number {
  let known = -1
  return (from) => {
    if (known < from) {
      pattern.lastIndex = from
      known = (key.includes(needed, from) ? pattern.exec(key)?.index : undefined) ?? key.length
    }
    return known
  }
}

/** Offset of the bracket that closes around an offset, or -1 outside of brackets; offsets are asked for in rising order. */
function brackets(key: string): (at: number) => number {
  const pairs: [start: number, end: number][] = []
  const unclosed: number[] = []
  for (let at = key.indexOf('('); at >= 0 && at < key.length; at++) {
    const sign = key.charCodeAt(at)
    if (sign === 40) unclosed.push(pairs.push([at, -1]) - 1)
    else if (sign === 41) {
      const pair = pairs[unclosed.pop() ?? -1]
      if (pair) pair[1] = at
    }
  }
  const around: number[] = []
  let next = 0
  return (at) => {
    for (let pair = pairs[next]; pair && pair[0] < at; pair = pairs[++next]) {
      if (pair[1] >= at) around.push(pair[1])
    }
    while (around.length > 0 && (around.at(-1) ?? 0) < at) around.pop()
    return around.at(-1) ?? -1
  }
}
