import { breakBefore, type Line, placesWithin, viewEnd, viewStart } from '../read/line.js'
import { isBlankCode } from '../read/physical.js'
import type { Position } from '../source/position.js'
import { pointAt, positionBetween, positionOf, type SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode, OwnSpan } from './outline.js'
import type { Leaf, LeafType, PlanNode, PlanTree } from './types.js'

/** A mention inside a line that becomes a leaf of its own. */
export interface LeafMention {
  from: number
  to: number
  type: Extract<LeafType, 'time' | 'citation' | 'unit' | 'crossReference' | 'noteReference'>
}

type Holder = Exclude<PlanNode, Leaf>

/** Leaves with the stretches of the view that they take and the numbers of the nodes they stand in, side by side. */
interface Leaves {
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  /** As many as there are; the numbers have room for more. */
  leaves: Leaf[]
}

/** Nodes in the order of the outline with the numbers of those they stand in: a parent comes before its children. */
interface Holders {
  nodes: Holder[]
  parents: number[]
}

/**
 * Prints the outline as a unist tree. Every visible sign of the text comes to lie in exactly one leaf: what no line
 * reaches (marks, tags, bars, rules) becomes `markup`, below the innermost node that it stands in.
 */
export function toTree(
  source: SourceText,
  outline: Outline,
  mentions: ReadonlyMap<Line, readonly LeafMention[]>,
): PlanTree {
  const holders: Holders = { nodes: [], parents: [] }
  collected.leaves = []
  gaps.leaves = []
  collect(source, outline.root, -1, holders, collected, mentions)
  const inOrder = isSorted(collected)
  if (!inOrder) sortLeaves(collected)
  addMarkup(source, outline, holders, collected)
  nest(source, holders, collected)
  if (!inOrder) addSpans(source, holders, collected)
  tidy(collected)
  tidy(gaps)
  return holders.nodes[0] as PlanTree
}

const noLeaves = (): Leaves => ({
  starts: new Int32Array(usualLeaves),
  ends: new Int32Array(usualLeaves),
  parents: new Int32Array(usualLeaves),
  leaves: nothing,
})

const usualLeaves = 1024
const nothing: Leaf[] = []

/** The leaves of the text at hand, and those that fill its gaps. Their numbers keep their room for the next text. */
const collected = noLeaves()
const gaps = noLeaves()

/** Lets go of the leaves, and of the room that a very long text has taken. */
function tidy(all: Leaves): void {
  all.leaves = nothing
  if (all.starts.length > mostKept) Object.assign(all, noLeaves())
}
const mostKept = 1 << 16

function isSorted({ starts, leaves }: Leaves): boolean {
  for (let at = 1; at < leaves.length; at++) if ((starts[at] as number) < (starts[at - 1] as number)) return false
  return true
}

/**
 * Puts the leaves in the order of the text; they come otherwise where columns were read one after another. Numbers that
 * hold both place and index are sorted without a call for each pair.
 */
function sortLeaves({ starts, ends, parents, leaves }: Leaves): void {
  const { length } = leaves
  const order = new Float64Array(length)
  for (let at = 0; at < length; at++) order[at] = (starts[at] as number) * length + at
  order.sort()
  for (let at = 0; at < length; at++) order[at] = (order[at] as number) % length
  starts.set(Int32Array.from(order, (at) => starts[at] as number))
  ends.set(Int32Array.from(order, (at) => ends[at] as number))
  parents.set(Int32Array.from(order, (at) => parents[at] as number))
  const unsorted = leaves.slice()
  for (let at = 0; at < length; at++) leaves[at] = unsorted[order[at] as number] as Leaf
}

function addTo(all: Leaves, start: number, end: number, parent: number, leaf: Leaf): void {
  const at = all.leaves.length
  if (at === all.starts.length) makeRoom(all, at * 2)
  all.starts[at] = start
  all.ends[at] = end
  all.parents[at] = parent
  all.leaves.push(leaf)
}

function makeRoom(all: Leaves, room: number): void {
  all.starts = longer(all.starts, room)
  all.ends = longer(all.ends, room)
  all.parents = longer(all.parents, room)
}

function longer(numbers: Int32Array, room: number): Int32Array {
  const copy = new Int32Array(room)
  copy.set(numbers)
  return copy
}

function collect(
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

/** Stands in a node until its place and its children are known. */
const unplaced: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const unknown: PlanNode[] = []

/** The node with its own fields, without children and place: one literal a type, since copies cost as much as the node. */
function emptyNode(node: OutlineNode): Holder {
  switch (node.type) {
    case 'section': {
      const { section } = node
      return {
        type: 'section',
        id: section?.id ?? '',
        kind: section?.marker.kind ?? 'arabic',
        marker: section?.text ?? '',
        ordinal: section?.marker.ordinal ?? null,
        position: unplaced,
        children: unknown,
      }
    }
    case 'listItem':
      return { type: 'listItem', marker: node.item?.sign ?? '', position: unplaced, children: unknown }
    case 'field':
      return { type: 'field', role: node.field?.role ?? 'content', position: unplaced, children: unknown }
    case 'paragraph':
      return node.heading
        ? { type: 'paragraph', heading: true, position: unplaced, children: unknown }
        : { type: 'paragraph', position: unplaced, children: unknown }
    case 'noteDefinition':
      return { type: 'noteDefinition', label: node.note?.label ?? '', position: unplaced, children: unknown }
    case 'appendix':
      return { type: 'appendix', id: node.id ?? '', position: unplaced, children: unknown }
    case 'signaturePart':
      return { type: 'signaturePart', part: node.part ?? 'title', position: unplaced, children: unknown }
    case 'headMark':
      return { type: 'headMark', mark: node.mark ?? 'subject', position: unplaced, children: unknown }
    default:
      return { type: node.type, position: unplaced, children: unknown } as Holder
  }
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
  first: number,
  last: number,
  type: LeafType,
  parent: number,
  leaves: Leaves,
): void {
  let from = first
  let to = last
  while (from < to && line.text.charCodeAt(from) === 32) from++
  while (to > from && line.text.charCodeAt(to - 1) === 32) to--
  if (to <= from) return
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

function hasVisible(view: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlankCode(view.charCodeAt(at))) return true
  return false
}

/** Fills what lies between the leaves: each visible stretch becomes a leaf below the nearest common parent. */
function addMarkup(source: SourceText, outline: Outline, holders: Holders, all: Leaves): void {
  const view = source.text
  const { starts, ends, parents } = all
  const count = all.leaves.length
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
  merge(all, gaps, before)
}

/** Puts the leaves of the gaps where they belong, from behind, so that nothing is moved twice. */
function merge(all: Leaves, gaps: Leaves, before: readonly number[]): void {
  let from = all.leaves.length - 1
  const count = all.leaves.length + gaps.leaves.length
  if (count > all.starts.length) makeRoom(all, count)
  for (const leaf of gaps.leaves) all.leaves.push(leaf)
  let gap = before.length - 1
  for (let to = count - 1; gap >= 0; to--) {
    if ((before[gap] as number) > from) move(gaps, gap--, all, to)
    else move(all, from--, all, to)
  }
}

function move(source: Leaves, from: number, target: Leaves, to: number): void {
  target.starts[to] = source.starts[from] as number
  target.ends[to] = source.ends[from] as number
  target.parents[to] = source.parents[from] as number
  target.leaves[to] = source.leaves[from] as Leaf
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

/**
 * Puts every leaf and node into its parent, in the order of the text, and gives the nodes their places; those that hold
 * nothing are left out. Children are counted first: a list that grows takes room for seventeen at its second child.
 */
function nest(source: SourceText, { nodes, parents }: Holders, all: Leaves): void {
  const { leaves, ends } = all
  const counts = new Int32Array(nodes.length)
  /** Of each node its first leaf and the one that ends last, from 1; 0 without. */
  const first = new Int32Array(nodes.length)
  const last = new Int32Array(nodes.length)
  first[0] = 1
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const parent = all.parents[leaf] as number
    const known = last[parent] as number
    if (known === 0 || (ends[leaf] as number) > (ends[known - 1] as number)) last[parent] = leaf + 1
    add(counts, parent)
    for (let at = parent; first[at] === 0; at = parents[at] as number) {
      first[at] = leaf + 1
      add(counts, parents[at] as number)
    }
  }
  for (let at = 0; at < nodes.length; at++)
    if (first[at] !== 0) (nodes[at] as Holder).children = new Array<PlanNode>(counts[at] as number)
  const filled = counts.fill(0)
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const parent = all.parents[leaf] as number
    // The first leaf of a node brings it, and the nodes around that begin here.
    for (let at = parent; at > 0 && first[at] === leaf + 1; at = parents[at] as number)
      give(nodes[parents[at] as number] as Holder, add(filled, parents[at] as number), nodes[at] as Holder)
    give(nodes[parent] as Holder, add(filled, parent), leaves[leaf] as Leaf)
  }
  for (let at = nodes.length - 1; at > 0; at--) {
    if (first[at] === 0) continue
    const parent = parents[at] as number
    const end = last[at] as number
    const known = last[parent] as number
    if (known === 0 || (ends[end - 1] as number) > (ends[known - 1] as number)) last[parent] = end
    const from = (leaves[(first[at] as number) - 1] as Leaf).position
    const to = (leaves[end - 1] as Leaf).position
    ;(nodes[at] as Holder).position = from === to ? from : positionBetween(source, from.start, to.end)
  }
  ;(nodes[0] as Holder).position = {
    start: { line: 1, column: 1, offset: 0 },
    end: pointAt(source, source.text.length),
  }
}

/** Counts one more; gives how many there were. */
function add(counts: Int32Array, at: number): number {
  const count = counts[at] as number
  counts[at] = count + 1
  return count
}

function give(parent: Holder, at: number, child: PlanNode): void {
  parent.children[at] = child
}

/** Gives a node its pieces where leaves of others stand inside its hull. */
function addSpans(source: SourceText, holders: Holders, all: Leaves): void {
  const torn = findTorn(holders, all)
  if (!torn) return
  const { nodes, parents } = holders
  const { starts, ends, parents: within } = all
  /** Of each torn node the pieces so far, as offsets, and its last leaf, from 1. */
  const pieces = new Map<number, number[]>()
  const last = new Int32Array(nodes.length)
  for (let leaf = 0; leaf < all.leaves.length; leaf++) {
    for (let at = within[leaf] as number; at > 0; at = parents[at] as number) {
      if (torn[at] === 0) continue
      const known = pieces.get(at)
      if (!known) pieces.set(at, [starts[leaf] as number, ends[leaf] as number])
      else if (last[at] === leaf) known[known.length - 1] = ends[leaf] as number
      else known.push(starts[leaf] as number, ends[leaf] as number)
      last[at] = leaf + 1
    }
  }
  for (const [at, bounds] of pieces) {
    const spans: Position[] = []
    for (let index = 0; index < bounds.length; index += 2)
      spans.push(positionOf(source, bounds[index] as number, bounds[index + 1] as number))
    ;(nodes[at] as Holder).spans = spans
  }
}

/** Which nodes hold fewer leaves than stand from their first to their last; null when none does. */
function findTorn({ nodes, parents }: Holders, { parents: within, leaves }: Leaves): Uint8Array | null {
  const count = new Int32Array(nodes.length)
  /** Of each node its first and last leaf, from 1; 0 without. */
  const first = new Int32Array(nodes.length)
  const last = new Int32Array(nodes.length)
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const at = within[leaf] as number
    if (add(count, at) === 0) first[at] = leaf + 1
    last[at] = leaf + 1
  }
  let torn: Uint8Array | null = null
  for (let at = nodes.length - 1; at > 0; at--) {
    const here = count[at] as number
    if (here === 0) continue
    const from = first[at] as number
    const to = last[at] as number
    if (to - from >= here) {
      torn ??= new Uint8Array(nodes.length)
      torn[at] = 1
    }
    const parent = parents[at] as number
    if (count[parent] === 0 || from < (first[parent] as number)) first[parent] = from
    if (to > (last[parent] as number)) last[parent] = to
    count[parent] = (count[parent] as number) + here
  }
  return torn
}
