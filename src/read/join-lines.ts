import { type Line, mergeRanges, none } from './line.js'

/**
 * Lines that stand apart as one, with a blank between; those without words are left out. Null for no line.
 * All are joined at once: a cell may hold as many lines as the text, and two at a time would copy the first ones each time.
 */
export function joinLines(lines: readonly Line[]): Line | null {
  const worded = lines.filter((line) => line.text !== '')
  const [first] = worded
  if (!first) return lines[lines.length - 1] ?? null
  if (worded.length === 1) return first
  const breaks: number[] = []
  const emphasis: number[] = []
  const gaps: number[] = []
  const cuts: number[] = []
  let { end } = first
  let length = 0
  for (const line of worded) {
    const shift = length === 0 ? 0 : length + 1
    if (shift > 0) {
      // The blank between stands for the whole gap.
      breaks.push(length, end, Math.max(0, line.start - end))
      if (line.breaks[0] !== 0) breaks.push(shift, line.start, 1)
      cuts.push(shift)
    }
    for (let at = 0; at < line.breaks.length; at += 3)
      breaks.push((line.breaks[at] ?? 0) + shift, line.breaks[at + 1] ?? 0, line.breaks[at + 2] ?? 1)
    addPlaces(emphasis, line.emphasis, shift)
    addPlaces(gaps, line.gaps, shift)
    addPlaces(cuts, line.cuts ?? none, shift)
    end = Math.max(end, line.end)
    length = shift + line.text.length
  }
  return {
    role: 'text',
    text: worded.map((line) => line.text).join(' '),
    key: worded.map((line) => line.key).join(' '),
    start: first.start,
    end,
    breaks,
    emphasis: mergeRanges(emphasis, 1),
    gaps,
    indent: first.indent,
    blanks: first.blanks,
    hash: first.hash,
    cuts,
    healed: undefined,
    footnote: undefined,
    table: undefined,
  }
}

function addPlaces(all: number[], places: readonly number[], shift: number): void {
  for (const place of places) all.push(place + shift)
}
