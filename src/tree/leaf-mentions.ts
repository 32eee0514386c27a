import type { Mentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { LeafMention } from './to-tree.js'

/** The mentions of each line that become leaves: in order, the widest where they overlap. */
export function leafMentions(mentions: Mentions): Map<Line, LeafMention[]> {
  const leaves = new Map<Line, LeafMention[]>()
  for (const [line, read] of mentions) {
    const all: LeafMention[] = [
      ...read.citations.map((mention) => ({ from: mention.start, to: mention.end, type: 'citation' as const })),
      ...read.times.map((mention) => ({ from: mention.start, to: mention.end, type: 'time' as const })),
      ...read.crossReferences.map((mention) => ({
        from: mention.start,
        to: mention.end,
        type: 'crossReference' as const,
      })),
      ...read.notes.map((mention) => ({ from: mention.start, to: mention.end, type: 'noteReference' as const })),
    ]
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
