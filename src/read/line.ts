import type { SourceText } from '../source/source-text.js'

/**
 * One line or paragraph of the document, its marks set apart.
 *
 * `text` is what a reader sees: marks removed, entities and escapes resolved, blanks and line breaks folded to one
 * blank. `breaks` leads back into the view: triples [offset in text, offset in view, width in view], one wherever the
 * two part; between them both run in step. What lies in the hull and is reached by no text is markup.
 */
export interface Line {
  role: 'text' | 'rule' | 'markup' | 'furniture' | 'table'
  text: string
  /** The matching view of `text`, of the same length. */
  key: string
  /** Hull in the view, end exclusive. */
  start: number
  end: number
  breaks: readonly number[]
  /** Emphasised stretches of `text`, pairs [from, to]. */
  emphasis: readonly number[]
  /** Offsets in `text` of blanks that were three or more, or a tab: column gaps. */
  gaps: readonly number[]
  /** Columns of blanks before the first sign. */
  indent: number
  /** Blank lines above. */
  blanks: number
  /** Level of a Markdown `#`, 0 without. A hint, never structure. */
  hash: number
  /** Offsets in `text` where a piece begins that stands apart: page furniture or another column lies between. */
  cuts?: readonly number[] | undefined
  /** Offsets in the view where a paragraph that a page or blank line had cut was put together. */
  healed?: readonly number[] | undefined
  /** A note at the foot of a page: its label, the units of `text` that this takes, and its mark in the view. */
  footnote?: { label: string; length: number; mark: { start: number; end: number } | null } | undefined
  /** Rows of cells, each cell its lines; only with role `table`. */
  table?: TableRead | undefined
}

/** What few lines have. */
export type LineExtras = Pick<Line, 'cuts' | 'healed' | 'footnote' | 'table'>

/**
 * The line with something that few have. Whatever it is, these lines have the same fields in the same order, and so have
 * all others: an engine reads fields quickly as long as objects come in a few forms. Spreads would make one at each place.
 */
export function withExtras(line: Line, extras: LineExtras): Line {
  return {
    role: line.role,
    text: line.text,
    key: line.key,
    start: line.start,
    end: line.end,
    breaks: line.breaks,
    emphasis: line.emphasis,
    gaps: line.gaps,
    indent: line.indent,
    blanks: line.blanks,
    hash: line.hash,
    cuts: extras.cuts ?? line.cuts,
    healed: extras.healed ?? line.healed,
    footnote: extras.footnote ?? line.footnote,
    table: extras.table ?? line.table,
  }
}

const noExtras: LineExtras = {}

/** The same line once more, for one who changes it. */
export function copyLine(line: Line): Line {
  if (line.cuts || line.healed || line.footnote || line.table) return withExtras(line, noExtras)
  const { role, text, key, start, end, breaks, emphasis, gaps, indent, blanks, hash } = line
  return { role, text, key, start, end, breaks, emphasis, gaps, indent, blanks, hash }
}

export interface TableRead {
  carrier: 'pipe' | 'grid' | 'html' | 'exploded'
  rows: CellRead[][]
  /** Rows above the delimiter or in `<thead>`; 0 when the carrier does not say. */
  headRows: number
}

export interface CellRead {
  start: number
  end: number
  lines: Line[]
  /** Its lines are one paragraph, cut by the width of the page. */
  wrapped?: true
  /** Columns it spans. */
  span: number
  /** Stands for a cell that reaches down from the row above. */
  merged: boolean
}

/** The text that is read, its matching view, and where its special signs stand. */
export type View = Pick<SourceText, 'text' | 'key' | 'special'>

export const none: readonly number[] = []

/** Where in the view the sign at `offset` of the text begins. */
export function viewStart(line: Line, offset: number): number {
  const { breaks } = line
  const at = breakBefore(breaks, offset)
  if (at < 0) return line.start + offset
  const step = offset - (breaks[at] ?? 0)
  return (breaks[at + 1] ?? 0) + (step === 0 ? 0 : (breaks[at + 2] ?? 1) + step - 1)
}

/** Where in the view the sign before `offset` of the text ends. */
export function viewEnd(line: Line, offset: number): number {
  if (offset === 0) return viewStart(line, 0)
  const { breaks } = line
  const at = breakBefore(breaks, offset - 1)
  if (at < 0) return line.start + offset
  return (breaks[at + 1] ?? 0) + (breaks[at + 2] ?? 1) + (offset - 1 - (breaks[at] ?? 0))
}

/** Index of the last triple at or before `offset`, or -1. */
export function breakBefore(breaks: readonly number[], offset: number): number {
  let low = 0
  let high = breaks.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle * 3] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (low - 1) * 3
}

/** The stretch `from` … `to` of a line as a line of its own, blanks at its ends left out. */
export function cutLine(line: Line, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && line.text.charCodeAt(start) === 32) start++
  while (end > start && line.text.charCodeAt(end - 1) === 32) end--
  if (start === 0 && end === line.text.length) return line
  const breaks = line.breaks.length > 0 && end > start ? cutBreaks(line, start, end) : none
  const piece: Line = {
    role: line.role,
    text: line.text.slice(start, end),
    key: line.key.slice(start, end),
    start: viewStart(line, start),
    end: end > start ? viewEnd(line, end) : viewStart(line, start),
    breaks,
    emphasis: cutRanges(line.emphasis, start, end),
    gaps: cutPlaces(line.gaps, start, end),
    indent: line.indent,
    blanks: from === 0 ? line.blanks : 0,
    hash: line.hash,
  }
  const cuts = line.cuts ? cutPlaces(line.cuts, start, end) : none
  return cuts.length > 0 ? withExtras(piece, { cuts }) : piece
}

function cutBreaks(line: Line, start: number, end: number): number[] {
  const first = breakBefore(line.breaks, start)
  const breaks = [0, viewStart(line, start), viewEnd(line, start + 1) - viewStart(line, start)]
  for (let at = Math.max(0, first + 3); at < line.breaks.length; at += 3) {
    const offset = line.breaks[at] ?? 0
    if (offset >= end) break
    if (offset > start) breaks.push(offset - start, line.breaks[at + 1] ?? 0, line.breaks[at + 2] ?? 1)
  }
  return breaks
}

/** The places strictly inside a stretch, counted from its start. */
function cutPlaces(places: readonly number[], start: number, end: number): readonly number[] {
  if (places.length === 0) return none
  return placesWithin(places, start, end).map((place) => place - start)
}

/** Those of ascending places that lie strictly inside a stretch; a line may hold as many as it has stretches. */
export function placesWithin(places: readonly number[], start: number, end: number): readonly number[] {
  let first = 0
  let high = places.length
  while (first < high) {
    const middle = (first + high) >> 1
    if ((places[middle] as number) <= start) first = middle + 1
    else high = middle
  }
  let last = first
  while (last < places.length && (places[last] as number) < end) last++
  return last === first ? none : places.slice(first, last)
}

/** A line without text: a rule, a tag, a page number. */
export function bareLine(
  role: 'rule' | 'markup' | 'furniture',
  view: View,
  start: number,
  end: number,
  blanks = 0,
): Line {
  const shown = role === 'furniture'
  return {
    role,
    text: shown ? view.text.slice(start, end) : '',
    key: shown ? view.key.slice(start, end) : '',
    start,
    end,
    breaks: none,
    emphasis: none,
    gaps: none,
    indent: 0,
    blanks,
    hash: 0,
  }
}

function cutRanges(ranges: readonly number[], start: number, end: number): readonly number[] {
  if (ranges.length === 0) return none
  const cut: number[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    const from = Math.max(start, ranges[at] ?? 0)
    const to = Math.min(end, ranges[at + 1] ?? 0)
    if (to > from) cut.push(from - start, to - start)
  }
  return cut
}

/** Neighbouring ranges with at most `apart` signs between become one. */
export function mergeRanges(ranges: readonly number[], apart: number): readonly number[] {
  if (ranges.length <= 2) return ranges
  const merged: number[] = []
  for (let at = 0; at < ranges.length; at += 2) {
    const from = ranges[at] ?? 0
    const to = ranges[at + 1] ?? 0
    if (merged.length > 0 && from - (merged[merged.length - 1] ?? 0) <= apart) merged[merged.length - 1] = to
    else merged.push(from, to)
  }
  return merged
}

/** Whether emphasis covers the stretch, end punctuation and blanks aside. */
export function isEmphasised(line: Line, from: number, to: number): boolean {
  const { emphasis } = line
  for (let at = 0; at < emphasis.length; at += 2) {
    if ((emphasis[at] ?? 0) <= from + 1 && (emphasis[at + 1] ?? 0) >= to - 2) return true
  }
  return false
}
