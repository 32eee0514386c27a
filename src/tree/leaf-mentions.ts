import type { Mentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { LeafType } from './types.js'

/** A mention inside a line that becomes a leaf of its own. */
export interface LeafMention {
  from: number
  to: number
  type: Extract<LeafType, 'time' | 'citation' | 'unit' | 'crossReference' | 'noteReference'>
}

/** The mentions of each line that become leaves: in order, the widest where they overlap. */
export function leafMentions(mentions: Mentions): Map<Line, LeafMention[]> {
  const leaves = new Map<Line, LeafMention[]>()
  for (const [line, read] of mentions) {
    const { citations, times, crossReferences, notes } = read
    const count = citations.length + times.length + crossReferences.length + notes.length
    if (count === 0) continue
    // As long as it must be: a list that grows takes room for seventeen, and most lines have one or two.
    const all = new Array<LeafMention>(count)
    let at = put(all, 0, citations, 'citation')
    at = put(all, at, times, 'time')
    at = put(all, at, crossReferences, 'crossReference')
    put(all, at, notes, 'noteReference')
    if (!isInOrder(all)) all.sort(byPlace)
    let kept = 0
    let end = -1
    for (const leaf of all) {
      if (leaf.from < end) continue
      all[kept++] = leaf
      end = leaf.to
    }
    all.length = kept
    leaves.set(line, all)
  }
  return leaves
}

function put(
  all: LeafMention[],
  from: number,
  found: readonly { start: number; end: number }[],
  type: LeafMention['type'],
): number {
  let at = from
  for (const { start, end } of found) all[at++] = { from: start, to: end, type }
  return at
}

/** Most are: a citation comes before the date in it, and most lines hold mentions of one kind. */
function isInOrder(all: readonly LeafMention[]): boolean {
  for (let at = 1; at < all.length; at++)
    if (byPlace(all[at - 1] as LeafMention, all[at] as LeafMention) > 0) return false
  return true
}

const byPlace = (a: LeafMention, b: LeafMention) => a.from - b.from || b.to - a.to
