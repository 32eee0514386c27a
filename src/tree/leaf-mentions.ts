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
    const all: LeafMention[] = []
    for (const { start, end } of read.citations) all.push({ from: start, to: end, type: 'citation' })
    for (const { start, end } of read.times) all.push({ from: start, to: end, type: 'time' })
    for (const { start, end } of read.crossReferences) all.push({ from: start, to: end, type: 'crossReference' })
    for (const { start, end } of read.notes) all.push({ from: start, to: end, type: 'noteReference' })
    if (all.length === 0) continue
    all.sort((a, b) => a.from - b.from || b.to - a.to)
    const kept: LeafMention[] = []
    let end = -1
    for (const leaf of all) {
      if (leaf.from < end) continue
      kept.push(leaf)
      end = leaf.to
    }
    if (kept.length > 0) leaves.set(line, kept)
  }
  return leaves
}
