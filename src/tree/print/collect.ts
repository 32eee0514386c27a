import { breakBefore, type Line, placesWithin, viewEnd, viewStart } from '../../read/line.js'
import { positionOf, type SourceText } from '../../source/source-text.js'
import type { LeafMention } from '../leaf-mentions.js'
import type { OutlineNode, OwnSpan } from '../outline.js'
import type { LeafType } from '../types.js'
import { hasVisible } from './has-visible.js'
import { emptyNode, type Holders } from './holders.js'
import { addTo, type Leaves } from './leaves.js'

/** Numbers the nodes of the outline from `node` down, and cuts their lines into leaves. */
export function collect(
  source: SourceText,
  node: OutlineNode,
  parent: number,
  holders: Holders,
  leaves: Leaves,
  mentions: ReadonlyMap<Line, readonly LeafMention[]>,
): void {
  const at = holders.nodes.length
  holders.nodes.push(emptyNode(node))
  holders.parents.push(parent)
  for (const span of node.own)
    addLeaves(source, span, at, leaves, span.leaf === 'text' ? mentions.get(span.line) : undefined)
  for (const child of node.children) collect(source, child, at, holders, leaves, mentions)
}

/** The leaves of a span: mentions, and the text between them. */
function addLeaves(
  source: SourceText,
  span: OwnSpan,
  parent: number,
  leaves: Leaves,
  mentions: readonly LeafMention[] | undefined,
): void {
  const { line } = span
  let from = span.from
  if (mentions) {
    for (const mention of mentions) {
      if (mention.from < from || mention.to > span.to) continue
      addLeaf(source, line, from, mention.from, 'text', parent, leaves)
      addLeaf(source, line, mention.from, mention.to, mention.type, parent, leaves)
      from = mention.to
    }
  }
  addLeaf(source, line, from, span.to, span.leaf, parent, leaves)
}

/** One leaf for the stretch, or several where marks or other lines stand inside: a leaf holds nothing but its words. */
function addLeaf(
  source: SourceText,
  line: Line,
  from: number,
  to: number,
  type: LeafType,
  parent: number,
  leaves: Leaves,
): void {
  let piece = from
  if (line.cuts) {
    for (const cut of placesWithin(line.cuts, from, to)) {
      addPieces(source, line, piece, cut, type, parent, leaves)
      piece = cut
    }
  }
  addPieces(source, line, piece, to, type, parent, leaves)
}

/** The stretch in as many leaves as marks and other lines part it into. */
function addPieces(
  source: SourceText,
  line: Line,
  from: number,
  to: number,
  type: LeafType,
  parent: number,
  leaves: Leaves,
): void {
  const { breaks } = line
  let piece = from
  // A line may hold as many marks as mentions: none is looked at for each of the others.
  for (let at = breaks.length > 0 ? breakBefore(breaks, from) + 3 : 0; at < breaks.length; at += 3) {
    const offset = breaks[at] as number
    if (offset >= to) break
    if (offset <= piece) continue
    const before = viewEnd(line, offset)
    const here = viewStart(line, offset)
    // A blank of any width does not part a leaf; a mark or another line does.
    if (here > before && hasVisible(source.text, before, here)) {
      push(source, line, piece, offset, type, parent, leaves)
      piece = offset
    }
  }
  push(source, line, piece, to, type, parent, leaves)
}

/** The words of a stretch without the blanks around them as a leaf; none when there are no words. */
function push(
  source: SourceText,
  line: Line,
  from: number,
  to: number,
  type: LeafType,
  parent: number,
  leaves: Leaves,
): void {
  const { text } = line
  let first = from
  let last = to
  while (first < last && text.charCodeAt(first) === 32) first++
  while (last > first && text.charCodeAt(last - 1) === 32) last--
  if (last <= first) return
  const start = viewStart(line, first)
  const end = viewEnd(line, last)
  addTo(leaves, start, end, parent, { type, value: text.slice(first, last), position: positionOf(source, start, end) })
}
