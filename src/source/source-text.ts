import type { Point, Position } from './position.js'

/**
 * A text as it was given, and the view that every later stage looks at.
 *
 * The view is NFC with `\n` lines and plain blanks; zero-width signs are left out and look-alikes of `Đ` and `-`
 * replaced. `map[i]` is where the i-th code unit of the view begins in the original, `map[length]` where the text
 * ends; null means that both are the same. A sign that the view leaves out belongs to the sign before it.
 */
export interface SourceText {
  original: string
  text: string
  /** The matching view of `text`, of the same length (`foldKey`). */
  key: string
  /** Offsets in the view of the signs that a line may show otherwise (`readView`). */
  special: readonly number[]
  map: Int32Array | null
  /** Offsets in the original at which its lines begin. */
  lineStarts: number[]
  /** Points that were made already, each where its offset puts it; a later one takes the place of an earlier. */
  points: (Point | undefined)[]
  /** The same of positions. */
  positions: (Position | undefined)[]
}

/** Room for the points or positions of a text: most are asked for several times, by the tree, by quotes, by what is read from both. */
export function roomFor<T>(length: number): (T | undefined)[] {
  let size = 64
  while (size < mostPoints && size * 8 < length) size *= 2
  return new Array<T | undefined>(size)
}
const mostPoints = 1 << 20

/** The place in the original of an offset in the view. Equal points are one object as a rule, which nobody changes. */
export function pointAt(source: SourceText, offset: number): Point {
  const { map, lineStarts, points } = source
  const place = map ? (map[offset] ?? source.original.length) : offset
  const slot = place & (points.length - 1)
  const known = points[slot]
  if (known !== undefined && known.offset === place) return known
  const line = lineOf(lineStarts, place)
  const point = { line: line + 1, column: place - (lineStarts[line] as number) + 1, offset: place }
  points[slot] = point
  return point
}

/** The place in the original of the stretch `start` … `end` (exclusive) of the view. */
export function positionOf(source: SourceText, start: number, end: number): Position {
  return positionBetween(source, pointAt(source, start), pointAt(source, end))
}

/** The stretch from one point to another. */
export function positionBetween({ positions }: SourceText, start: Point, end: Point): Position {
  const slot = (start.offset + end.offset) & (positions.length - 1)
  const known = positions[slot]
  if (known !== undefined && known.start === start && known.end === end) return known
  const position = { start, end }
  positions[slot] = position
  return position
}

/** The same for offsets that are in the original already. */
export function originalPosition(source: SourceText, start: number, end: number): Position {
  return positionOf({ ...source, map: null }, start, end)
}

let hint = 0
/** Index of the line that holds `place`. Look-ups come mostly in order, so the last answer is tried first. */
function lineOf(starts: number[], place: number): number {
  if (hint < starts.length && (starts[hint] ?? 0) <= place) {
    let line = hint
    for (let step = 0; step < 8; step++) {
      const next = starts[line + 1]
      if (next === undefined || place < next) {
        hint = line
        return line
      }
      line++
    }
  }
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  hint = low
  return low
}

/** Offsets at which lines begin; LF, CRLF and a bare CR end a line. */
export function findLineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  const ends = /\r\n?|\n/g
  while (ends.test(text)) starts.push(ends.lastIndex)
  return starts
}
