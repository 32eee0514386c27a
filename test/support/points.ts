import type { Point, Position } from '../../src/source/position.js'

/** Checks points against a text; the lines are found anew here, not taken from the parser. */
export interface PointCheck {
  /** What is wrong with a point, or null. */
  problem(point: Point): string | null
}

export function checkPoints(text: string): PointCheck {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) starts.push(at + 1)
  }
  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    problem({ line, column, offset }) {
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return `offset ${offset} is not in the text`
      if (splitsPair(text, offset)) return `offset ${offset} splits a surrogate pair`
      const index = lineOf(offset)
      const expected = { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
      if (line === expected.line && column === expected.column) return null
      return `point ${line}:${column} is not at offset ${offset}, which is ${expected.line}:${expected.column}`
    },
  }
}

/** Everything that is wrong with a position and its pieces. */
export function placeProblems(
  points: PointCheck,
  position: Position,
  spans: readonly Position[] | undefined,
): string[] {
  const problems: string[] = []
  for (const place of spans ? [position, ...spans] : [position]) {
    for (const point of [place.start, place.end]) {
      const problem = points.problem(point)
      if (problem) problems.push(problem)
    }
    if (place.start.offset > place.end.offset) problems.push(`it ends before it starts, at ${place.start.offset}`)
  }
  if (!spans) return problems
  if (spans.length < 2) problems.push(`at ${position.start.offset} it has ${spans.length} pieces, none are needed`)
  const start = Math.min(...spans.map((span) => span.start.offset))
  const end = Math.max(...spans.map((span) => span.end.offset))
  if (spans.length > 0 && (start !== position.start.offset || end !== position.end.offset)) {
    problems.push(`${position.start.offset}..${position.end.offset} is not the hull ${start}..${end} of its pieces`)
  }
  return problems
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
