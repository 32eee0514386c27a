import { isUpper } from '../read/is-upper.js'
import type { Marker } from '../read/marker.js'
import { type OutlineNode, type Span, spanText } from './outline.js'

/** What the sequence makes of a marker: the index in the stack of its parent (-1 = top), or null when it opens nothing. */
export type Place = { parent: number; misread?: true } | null

/** Ranks of the markers that are words; they stand above all signs. */
const wordRank: Partial<Record<Marker['kind'], number>> = { part: 0, chapter: 1, section: 2, article: 3 }
/** Greatest gap that still counts as the same sequence: a heading or two may be lost. */
const widestGap = 4
/** Greatest step back that still does. */
const widestStepBack = 5

/**
 * Where a numbered line nests, told by sequence: it continues an open sequence, starts one, or opens nothing.
 * A wrong number is kept; a number that fits nowhere (`2025. Giao …` behind a wrap) is text.
 */
export function placeMarker(stack: readonly OutlineNode[], marker: Marker, title: Span | null): Place {
  switch (marker.kind) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'article':
      return placeWord(stack, marker)
    case 'roman':
      return placeRoman(stack, marker, title)
    case 'upper-letter':
      return placeUpperLetter(stack, marker, title !== null)
    case 'decimal':
      return placeDecimal(stack, marker)
    default:
      return placeCounted(stack, marker, title !== null)
  }
}

function markerOf(node: OutlineNode | undefined): Marker | undefined {
  const section = node?.section
  return section?.misread ? { ...section.marker, kind: 'arabic' } : section?.marker
}

function placeWord(stack: readonly OutlineNode[], marker: Marker): Place {
  const rank = wordRank[marker.kind] ?? 0
  for (let at = stack.length - 1; at >= 0; at--) {
    const other = wordRank[markerOf(stack[at])?.kind ?? 'arabic']
    if (other !== undefined && other < rank) return { parent: at }
  }
  return { parent: -1 }
}

function placeRoman(stack: readonly OutlineNode[], marker: Marker, title: Span | null): Place {
  for (let at = stack.length - 1; at >= 0; at--) {
    const open = stack[at]
    const other = markerOf(open)
    if (other?.kind !== 'roman') continue
    const before = other.ordinal ?? 0
    const here = marker.ordinal ?? 0
    // `I.` below a `II.` in capitals, itself in small letters: OCR for `1.`
    const above = open?.section?.title
    if (here === 1 && before >= 1 && stack.length - 1 === at && title && !isCapital(title) && above && isCapital(above))
      return { parent: at, misread: true }
    return { parent: at - 1 }
  }
  for (let at = stack.length - 1; at >= 0; at--) {
    const kind = markerOf(stack[at])?.kind ?? 'arabic'
    if (kind === 'upper-letter' || (wordRank[kind] ?? 9) < 3) return { parent: at }
  }
  return { parent: -1 }
}

const isCapital = (title: Span) => isUpper(spanText(title))

function placeUpperLetter(stack: readonly OutlineNode[], marker: Marker, titled: boolean): Place {
  for (let at = stack.length - 1; at >= 0; at--)
    if (markerOf(stack[at])?.kind === 'upper-letter') return { parent: at - 1 }
  if (marker.ordinal !== 1 || !titled) return null
  for (let at = stack.length - 1; at >= 0; at--)
    if ((wordRank[markerOf(stack[at])?.kind ?? 'arabic'] ?? 9) < 3) return { parent: at }
  return { parent: -1 }
}

function placeDecimal(stack: readonly OutlineNode[], marker: Marker): Place {
  const { path } = marker
  const samePrefix = (other: number[], length: number) => {
    for (let at = 0; at < length; at++) if (other[at] !== path[at]) return false
    return true
  }
  for (let at = stack.length - 1; at >= 0; at--) {
    const other = markerOf(stack[at])
    if (!other) continue
    if (other.kind === 'decimal' && other.path.length === path.length && samePrefix(other.path, path.length - 1))
      return { parent: at - 1 }
    if (
      (other.kind === 'decimal' || other.kind === 'arabic' || other.kind === 'roman') &&
      other.path.length === path.length - 1 &&
      samePrefix(other.path, path.length - 1)
    ) {
      if (other.kind !== 'roman' || !stack.slice(at + 1).some((inner) => markerOf(inner)?.kind === 'arabic'))
        return { parent: at }
    }
  }
  // The prefix fits nothing: a slip. It stands beside a decimal of its length, else below the last number.
  for (let at = stack.length - 1; at >= 0; at--) {
    const other = markerOf(stack[at])
    if (other?.kind === 'decimal' && other.path.length === path.length) return { parent: at - 1 }
    if (other?.kind === 'decimal' && other.path.length < path.length) return { parent: at }
    if (other?.kind === 'arabic' && path.length === 2) return { parent: at }
  }
  for (let at = stack.length - 1; at >= 0; at--) {
    const kind = markerOf(stack[at])?.kind
    if (kind !== 'letter' && kind !== 'parenthesised') return { parent: at }
  }
  return path[path.length - 1] === 1 || (path[0] ?? 99) <= 20 ? { parent: -1 } : null
}

/** Arabic numbers, letters, numbers and letters in brackets: sequences that nest where they begin. */
function placeCounted(stack: readonly OutlineNode[], marker: Marker, titled: boolean): Place {
  const ordinal = marker.ordinal
  if (ordinal === null) return null
  const alike = (other: Marker | undefined) => other?.kind === marker.kind
  const styled = (other: Marker | undefined) => alike(other) && sameStyle(other?.style ?? '', marker.style)
  // The next of an open sequence, the innermost first; then the same with another punctuation.
  for (const fits of [styled, alike]) {
    for (let at = stack.length - 1; at >= 0; at--) {
      const other = markerOf(stack[at])
      if (fits(other) && follows(other?.ordinal ?? 0, ordinal, marker)) return { parent: at - 1 }
    }
  }
  const open = lastIndex(stack, styled)
  if (ordinal === 1) return placeFirst(stack, marker, open)
  // A gap, a repeat, a step back.
  for (let at = stack.length - 1; at >= 0; at--) {
    const other = markerOf(stack[at])
    if (!styled(other)) continue
    const step = ordinal - (other?.ordinal ?? 0)
    if (step <= widestGap && step >= -widestStepBack) return { parent: at - 1 }
  }
  if (open >= 0 && titled && ordinal <= 30) return { parent: open - 1 }
  // The first of a sequence was lost, as automatic numbers of a word processor are.
  const top = stack.length - 1
  if (ordinal <= 3 && (marker.kind === 'arabic' || marker.kind === 'letter'))
    return { parent: parentForFirst(stack, marker, top) }
  return marker.kind === 'arabic' && titled && stack.length === 0 && ordinal <= 9 ? { parent: -1 } : null
}

function placeFirst(stack: readonly OutlineNode[], marker: Marker, open: number): Place {
  // A restart beside an open sequence of its kind, unless something of another kind has opened below it.
  if (open === stack.length - 1 && open >= 0) return { parent: open - 1 }
  if (open >= 0 && marker.kind === 'arabic') {
    const inner = markerOf(stack[stack.length - 1])
    if (inner?.kind === 'letter' || inner?.kind === 'parenthesised') return { parent: open - 1 }
  }
  return { parent: parentForFirst(stack, marker, stack.length - 1) }
}

/** A new sequence nests below the innermost section that is not of a kind below its own. */
function parentForFirst(stack: readonly OutlineNode[], marker: Marker, top: number): number {
  let at = top
  if (marker.kind === 'letter') while (at >= 0 && markerOf(stack[at])?.kind === 'letter') at--
  return at
}

function lastIndex(stack: readonly OutlineNode[], fits: (marker: Marker | undefined) => boolean): number {
  for (let at = stack.length - 1; at >= 0; at--) if (fits(markerOf(stack[at]))) return at
  return -1
}

/** `đ` after `d`, and also `e`: both alphabets are met. */
function follows(before: number, here: number, marker: Marker): boolean {
  if (here === before + 1) return true
  return (marker.kind === 'letter' || marker.kind === 'parenthesised') && before === 4 && here === 6
}

const sameStyle = (a: string, b: string) => a === b || (isStop(a) && isStop(b))
const isStop = (style: string) => style === '.' || style === ':' || style === '' || style === '-'
