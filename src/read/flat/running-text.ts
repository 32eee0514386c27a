import type { View } from '../line.js'
import { isBlankCode, type Physical } from '../physical.js'

/** A text on one line, a single blank between its words. */
export interface RunningText extends View {
  /** The stretches of the view that it is made of, in pairs [offset in it, offset in the view]. */
  stretches: readonly number[]
  /** Offsets at which the lines of the view begin. */
  lineStarts: readonly number[]
}

/** The lines of the view as running text, rows of tables left out: numbers in their cells are no headings. */
export function toRunningText(view: View, physical: readonly Physical[]): RunningText {
  const texts: string[] = []
  const keys: string[] = []
  const stretches: number[] = []
  const lineStarts: number[] = []
  let length = 0
  for (const line of physical) {
    if (isTableRow(view.text, line.start)) continue
    let opening = true
    for (let at = line.start; at < line.end; ) {
      let end = at
      // Words that one blank parts are taken together: most lines are one stretch.
      for (let word = at; ; word = end + 1) {
        if (opening) lineStarts.push(length + word - at)
        // Behind `##` a line begins as well: no marker of a heading stands inside it.
        opening = opening && view.text.charCodeAt(word) === 35
        end = word
        while (end < line.end && !isBlankCode(view.text.charCodeAt(end))) end++
        if (view.text.charCodeAt(end) !== 32 || end + 1 >= line.end || isBlankCode(view.text.charCodeAt(end + 1))) break
      }
      texts.push(view.text.slice(at, end))
      keys.push(view.key.slice(at, end))
      stretches.push(length, at)
      length += end - at + 1
      at = end
      while (at < line.end && isBlankCode(view.text.charCodeAt(at))) at++
    }
  }
  return { text: texts.join(' '), key: keys.join(' '), special: view.special, stretches, lineStarts }
}

/** Where in the view a place of the running text stands. */
export function placeIn({ stretches }: RunningText, offset: number): number {
  let low = 0
  let high = stretches.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle << 1] as number) <= offset) low = middle + 1
    else high = middle
  }
  const at = (low - 1) << 1
  return (stretches[at + 1] as number) + offset - (stretches[at] as number)
}

/** `|`, `<table`, `<tr`, `<td` … */
const isTableRow = (text: string, at: number) =>
  text.charCodeAt(at) === 124 || (text.charCodeAt(at) === 60 && (text.charCodeAt(at + 1) | 32) === 116)
