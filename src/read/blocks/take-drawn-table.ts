import { isTypeLine } from '../hard-line.js'
import type { View } from '../line.js'
import type { Physical } from '../physical.js'
import { readCellLines } from '../tables/cell-lines-table.js'
import { readColumnTable } from '../tables/column-table.js'
import { isBar, readExplodedTable } from '../tables/exploded-table.js'
import { isGridBorder, isGridLine, readGridTable } from '../tables/grid-table.js'
import { isPipeRow, readPipeTable } from '../tables/pipe-table.js'
import { notMine, pushBare, type Reading } from './reading.js'

/** Tables drawn with bars: exploded ones, pipe rows. */
export function takeBars(reading: Reading, at: number, line: Physical): number {
  const { source, physical, blocks } = reading
  const view = source.text
  if (view.charCodeAt(line.start) !== 124 && view.charCodeAt(line.end - 1) !== 124) return notMine
  if (isPipeRow(view, line)) {
    const to = runEnd(view, physical, at, isPipeRow)
    blocks.push({ line: readPipeTable(source, physical, at, to) })
    return to
  }
  const exploded = readExplodedTable(source, physical, at, (start, end) => isTypeLine(stripped(source, start, end)))
  if (exploded) {
    blocks.push({ line: exploded.table })
    return exploded.next
  }
  // Bars that hold no table: the whole run at once, so that it is looked at but once.
  let to = at
  for (let bar = physical[to]; bar && isBar(view, bar); bar = physical[++to]) pushBare(reading, 'markup', bar)
  return to > at ? to : notMine
}

/** A grid of more than two lines between borders of dashes. */
export function takeGrid({ source, physical, blocks }: Reading, at: number, line: Physical): number {
  const view = source.text
  if (view.charCodeAt(line.start) !== 43 || !isGridBorder(view, line)) return notMine
  const to = runEnd(view, physical, at, isGridLine)
  if (to - at <= 2) return notMine
  blocks.push({ line: readGridTable(source, physical, at, to) })
  return to
}

/** Tables that have lost what drew them: told by their head, which begins with one of few signs. */
export function takeBareTable({ source, physical, blocks }: Reading, at: number, line: Physical): number {
  const code = source.text.charCodeAt(line.start)
  // T S *
  if (code !== 84 && code !== 83 && code !== 42) return notMine
  const bare = readCellLines(source, physical, at) ?? readColumnTable(source, physical, at)
  if (!bare) return notMine
  blocks.push({ line: bare.table })
  return bare.next
}

/** Index behind the lines of a kind that follow without a blank one between. */
function runEnd(
  view: string,
  physical: readonly Physical[],
  at: number,
  isOne: (view: string, line: Physical) => boolean,
): number {
  let to = at + 1
  for (let line = physical[to]; line && line.blanks === 0 && isOne(view, line); line = physical[++to]);
  return to
}

/** The text of a short line without its marks, as a key. */
function stripped(view: View, start: number, end: number): string {
  return end - start > 80
    ? ''
    : view.key
        .slice(start, end)
        .replace(/[*_#\\]/g, '')
        .trim()
}
