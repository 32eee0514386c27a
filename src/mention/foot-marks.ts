import type { LabelledLine } from '../label/types.js'
import { type Line, viewStart } from '../read/line.js'
import type { NoteMark } from './note-marks.js'

/** A mark in the view, and the label of its note at the foot of the page. */
export interface FootMark {
  start: number
  end: number
  label: string
}

/** Marks of all notes at the foot of a page, in order. */
export function findFootMarks(labelled: readonly LabelledLine[]): FootMark[] {
  const marks: FootMark[] = []
  for (const { line } of labelled) {
    const note = line.footnote
    if (note?.mark) marks.push({ ...note.mark, label: note.label })
  }
  return marks.sort((a, b) => a.start - b.start)
}

/** Those that stand in a line, by their offsets in its text. */
export function footMarksIn(line: Line, marks: readonly FootMark[]): NoteMark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) < line.start) low = middle + 1
    else high = middle
  }
  const found: NoteMark[] = []
  for (let at = low; at < marks.length && (marks[at]?.start ?? 0) < line.end; at++) {
    const mark = marks[at]
    const start = mark ? textOffset(line, mark.start) : -1
    if (mark && start > 0) found.push({ start, end: start + mark.end - mark.start, label: mark.label })
  }
  return found
}

/** Where in the text of a line a place of the view is shown; -1 when it is not. */
function textOffset(line: Line, place: number): number {
  let low = 0
  let high = line.text.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (viewStart(line, middle) < place) low = middle + 1
    else high = middle
  }
  return viewStart(line, low) === place ? low : -1
}
