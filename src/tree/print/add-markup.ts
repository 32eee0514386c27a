import { isBlankCode } from '../../read/physical.js'
import { positionOf, type SourceText } from '../../source/source-text.js'
import type { Outline } from '../outline.js'
import { hasVisible } from './has-visible.js'
import type { Holders } from './holders.js'
import { addTo, type Leaves, mergeLeaves, noLeaves, tidy } from './leaves.js'

/** The leaves of the gaps of the text at hand; their numbers keep their room for the next text. */
const gaps = noLeaves()

/** Fills what lies between the leaves: each visible stretch becomes a leaf below the nearest common parent. */
export function addMarkup(source: SourceText, outline: Outline, holders: Holders, all: Leaves): void {
  const view = source.text
  const { starts, ends, parents } = all
  const count = all.leaves.length
  gaps.leaves = []
  /** Of each leaf in a gap, the leaf before which it stands. */
  const before: number[] = []
  let furniture: Set<number> | null = null
  let end = 0
  let last = -1
  for (let at = 0; at <= count; at++) {
    const start = at === count ? view.length : (starts[at] as number)
    if (start > end && hasVisible(view, end, start)) {
      furniture ??= furnitureOf(outline)
      const parent =
        at < count && last >= 0 ? commonParent(holders.parents, parents[last] as number, parents[at] as number) : 0
      addGap(source, end, start, parent, furniture, gaps)
      while (before.length < gaps.leaves.length) before.push(at)
    }
    if (at < count && (ends[at] as number) > end) {
      end = ends[at] as number
      last = at
    }
  }
  mergeLeaves(all, gaps, before)
  tidy(gaps)
}

/** Stretches of lines that were set apart as page furniture. */
function furnitureOf(outline: Outline): Set<number> {
  const starts = new Set<number>()
  for (const entry of outline.labelled) if (entry.kind === 'furniture') starts.add(entry.line.start)
  return starts
}

/** The visible pieces of a gap, one a line. */
function addGap(
  source: SourceText,
  from: number,
  to: number,
  parent: number,
  furniture: ReadonlySet<number>,
  all: Leaves,
): void {
  const view = source.text
  let at = from
  while (at < to) {
    // Only the gap is searched: the line goes on behind it, and may hold as many gaps as signs.
    let lineEnd = at
    while (lineEnd < to && view.charCodeAt(lineEnd) !== 10) lineEnd++
    let start = at
    while (start < lineEnd && isBlankCode(view.charCodeAt(start))) start++
    let end = lineEnd
    while (end > start && isBlankCode(view.charCodeAt(end - 1))) end--
    if (end > start) {
      addTo(all, start, end, parent, {
        type: furniture.has(start) ? 'furniture' : 'markup',
        value: view.slice(start, end),
        position: positionOf(source, start, end),
      })
    }
    at = lineEnd + 1
  }
}

/** The innermost node that holds both. A number is greater than those of all nodes around it. */
function commonParent(parents: readonly number[], a: number, b: number): number {
  let left = a
  let right = b
  while (left !== right) {
    if (left > right) left = parents[left] as number
    else right = parents[right] as number
  }
  return left
}
