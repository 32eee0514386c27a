import type { View } from '../line.js'
import { isBlankCode, type Physical } from '../physical.js'

/** A text on one line, a single blank between its words. */
export interface RunningText extends View {
  /** For each offset its offset in the view. */
  places: Int32Array
  /** Offsets at which the lines of the view begin. */
  lineStarts: ReadonlySet<number>
}

/** The lines of the view as running text, rows of tables left out: numbers in their cells are no headings. */
export function toRunningText(view: View, physical: readonly Physical[]): RunningText {
  const texts: string[] = []
  const keys: string[] = []
  const places = new Int32Array(view.text.length + 1)
  const lineStarts = new Set<number>()
  let length = 0
  for (const line of physical) {
    if (isTableRow(view.text, line.start)) continue
    let opening = true
    for (let at = line.start; at < line.end; ) {
      if (opening) lineStarts.add(length)
      // Behind `##` a line begins as well: no marker of a heading stands inside it.
      opening = opening && view.text.charCodeAt(at) === 35
      let end = at
      while (end < line.end && !isBlankCode(view.text.charCodeAt(end))) places[length++] = end++
      texts.push(view.text.slice(at, end))
      keys.push(view.key.slice(at, end))
      places[length++] = end
      at = end
      while (at < line.end && isBlankCode(view.text.charCodeAt(at))) at++
    }
  }
  return { text: texts.join(' '), key: keys.join(' '), special: view.special, places, lineStarts }
}

/** `|`, `<table`, `<tr`, `<td` … */
const isTableRow = (text: string, at: number) =>
  text.charCodeAt(at) === 124 || (text.charCodeAt(at) === 60 && (text.charCodeAt(at + 1) | 32) === 116)
