import type { Quote } from '../contract/types.js'
import { joinLines } from '../read/join-lines.js'
import { cutLine, type Line, none, placesWithin, viewEnd, viewStart } from '../read/line.js'
import type { Position } from '../source/position.js'
import { positionOf, type SourceText } from '../source/source-text.js'
import type { Span } from './outline.js'

/** Where a span stands: its hull, and its pieces when page furniture or other columns stand between. */
export function placeOf(source: SourceText, spans: readonly Span[]): { position: Position; spans?: Position[] } {
  const [only] = spans
  if (only && spans.length === 1 && !only.line.cuts) return { position: placeOfOne(source, only) }
  const pieces: [number, number][] = []
  for (const span of spans) addPieces(span, pieces)
  const first = pieces[0]
  if (!first) return { position: positionOf(source, 0, 0) }
  if (pieces.length === 1) return { position: positionOf(source, first[0], first[1]) }
  let start = first[0]
  let end = first[1]
  for (const [from, to] of pieces) {
    start = Math.min(start, from)
    end = Math.max(end, to)
  }
  return { position: positionOf(source, start, end), spans: pieces.map(([from, to]) => positionOf(source, from, to)) }
}

/** Where spans stand together, from the first to the last, without the pieces. */
export function hullOfSpans(source: SourceText, spans: readonly Span[]): Position {
  let start = -1
  let end = 0
  const take = (from: number, to: number) => {
    if (start < 0 || from < start) start = from
    if (to > end) end = to
  }
  for (const span of spans) {
    const { line, from, to } = span
    if (line.cuts) {
      const pieces: [number, number][] = []
      addPieces(span, pieces)
      for (const [first, last] of pieces) take(first, last)
    } else if (to > from) take(viewStart(line, from), viewEnd(line, to))
  }
  return start < 0 ? positionOf(source, 0, 0) : positionOf(source, start, end)
}

/** A stretch of a line as it stands, blanks at its ends left out of its text only. */
export function quoteLine(source: SourceText, line: Line, from: number, to: number): Quote {
  const span = { line, from, to }
  const quote = quoteOf(source, [span])
  const { text } = line
  const tight = text.charCodeAt(from) !== 32 && text.charCodeAt(to - 1) !== 32
  return quote && tight ? quote : { text: quote?.text ?? '', ...placeOf(source, [span]) }
}

/** The place of a span of a line in one piece. */
function placeOfOne(source: SourceText, { line, from, to }: Span): Position {
  return to > from ? positionOf(source, viewStart(line, from), viewEnd(line, to)) : positionOf(source, 0, 0)
}

/** The stretches of the view that a span covers; what a cut parts is apart, only blanks between are one. */
function addPieces(span: Span, pieces: [number, number][]): void {
  const { line } = span
  let from = span.from
  for (const cut of placesWithin(line.cuts ?? none, span.from, span.to)) {
    pieces.push([viewStart(line, from), viewEnd(line, cut - 1)])
    from = cut
  }
  if (span.to > from) pieces.push([viewStart(line, from), viewEnd(line, span.to)])
}

/** The words of spans as a quote; null when there are none. */
export function quoteOf(source: SourceText, spans: readonly Span[]): Quote | null {
  const [only] = spans
  if (only && spans.length === 1 && !only.line.cuts) {
    const span = trimSpan(only)
    return span.to > span.from ? { text: textOf(source, span), position: placeOfOne(source, span) } : null
  }
  const parts: Span[] = []
  for (const span of spans) {
    const part = trimSpan(span)
    if (part.to > part.from) parts.push(part)
  }
  if (parts.length === 0) return null
  return { text: parts.map((part) => textOf(source, part)).join(' '), ...placeOf(source, parts) }
}

/** The span without the blanks at its ends. */
export function trimSpan(span: Span): Span {
  const { text } = span.line
  let { from, to } = span
  while (from < to && text.charCodeAt(from) === 32) from++
  while (to > from && text.charCodeAt(to - 1) === 32) to--
  return from === span.from && to === span.to ? span : { line: span.line, from, to }
}

const broken = /(?<=[\p{L}\d])[-/] (?=[\p{Lu}\d])/gu

/** The words of a span; a number broken at its hyphen or slash over a line end is joined without a blank. */
export function textOf(source: SourceText, span: Span): string {
  const text = span.line.text.slice(span.from, span.to)
  if ((!text.includes('- ') && !text.includes('/ ')) || text.search(broken) < 0) return text
  return text.replace(broken, (found, at: number) => {
    const blank = span.from + at + 1
    const inNumber = /\d[\p{L}\d./-]{0,24}[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 24), at))
    return inNumber && isLineEnd(source, span.line, blank) ? found.slice(0, 1) : found
  })
}

function isLineEnd(source: SourceText, line: Line, offset: number): boolean {
  return source.text.slice(viewStart(line, offset), viewStart(line, offset + 1)).includes('\n')
}

/** The pieces of something torn apart as one span, so that a reader of one line can read it; null without words. */
export function joinSpans(spans: readonly Span[]): Span | null {
  const joined = joinLines(spans.map((span) => cutLine(span.line, span.from, span.to)))
  return joined && joined.text !== '' ? { line: joined, from: 0, to: joined.text.length } : null
}
