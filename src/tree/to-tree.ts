import { type Line, none, viewEnd, viewStart } from '../read/line.js'
import { pointAt, positionOf, type SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode, OwnSpan } from './outline.js'
import type { Leaf, LeafType, PlanNode, PlanTree } from './types.js'

/** A mention inside a line that becomes a leaf of its own. */
export interface LeafMention {
  from: number
  to: number
  type: Extract<LeafType, 'time' | 'citation' | 'unit' | 'crossReference' | 'noteReference'>
}

/** A leaf before it is placed: a stretch of the view, in pieces when something stands between. */
interface Draft {
  start: number
  end: number
  leaf: Leaf
  parent: number
}

/** A parent before its children are in order. */
interface Holder {
  node: Exclude<PlanNode, Leaf>
  parent: number
  depth: number
  start: number
  end: number
  /** Children with the place of their first leaf. */
  children: { start: number; node: PlanNode }[]
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
  const holders: Holder[] = []
  const drafts: Draft[] = []
  collect(source, outline.root, -1, holders, drafts, mentions)
  const inOrder = sortByStart(drafts)
  addMarkup(source, outline, holders, drafts)
  for (const draft of drafts) holders[draft.parent]?.children.push({ start: draft.start, node: draft.leaf })
  return close(source, holders, drafts, inOrder)
}

/** Sorts where that is needed; says whether the nodes came in the order of the text, so that none has pieces. */
function sortByStart(drafts: Draft[]): boolean {
  for (let at = 1; at < drafts.length; at++) {
    if ((drafts[at]?.start ?? 0) < (drafts[at - 1]?.start ?? 0)) {
      drafts.sort((a, b) => a.start - b.start)
      return false
    }
  }
  return true
}

function collect(
  source: SourceText,
  node: OutlineNode,
  parent: number,
  holders: Holder[],
  drafts: Draft[],
  mentions: ReadonlyMap<Line, readonly LeafMention[]>,
): void {
  const at = holders.length
  holders.push({
    node: emptyNode(node),
    parent,
    depth: (holders[parent]?.depth ?? 0) + 1,
    start: Number.POSITIVE_INFINITY,
    end: 0,
    children: [],
  })
  for (const span of node.own) addLeaves(source, span, at, drafts, mentions.get(span.line))
  for (const child of node.children) collect(source, child, at, holders, drafts, mentions)
}

const unplaced = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** The node with its own fields, without children and place. */
function emptyNode(node: OutlineNode): Exclude<PlanNode, Leaf> {
  const base = { position: unplaced, children: [] as PlanNode[] }
  switch (node.type) {
    case 'section': {
      const { section } = node
      return {
        type: 'section',
        id: section?.id ?? '',
        kind: section?.marker.kind ?? 'arabic',
        marker: section?.text ?? '',
        ordinal: section?.marker.ordinal ?? null,
        ...base,
      }
    }
    case 'listItem':
      return { type: 'listItem', marker: node.item?.sign ?? '', ...base }
    case 'field':
      return { type: 'field', role: node.field?.role ?? 'content', ...base }
    case 'paragraph':
      return node.heading ? { type: 'paragraph', heading: true, ...base } : { type: 'paragraph', ...base }
    case 'noteDefinition':
      return { type: 'noteDefinition', label: node.note?.label ?? '', ...base }
    case 'appendix':
      return { type: 'appendix', id: node.id ?? '', ...base }
    case 'signaturePart':
      return { type: 'signaturePart', part: node.part ?? 'title', ...base }
    case 'headMark':
      return { type: 'headMark', mark: node.mark ?? 'subject', ...base }
    default:
      return { type: node.type, ...base } as Exclude<PlanNode, Leaf>
  }
}

/** The leaves of a span: mentions, and the text between them. */
function addLeaves(
  source: SourceText,
  span: OwnSpan,
  parent: number,
  drafts: Draft[],
  mentions: readonly LeafMention[] | undefined,
): void {
  const { line } = span
  let from = span.from
  if (mentions && span.leaf === 'text') {
    for (const mention of mentions) {
      if (mention.from < from || mention.to > span.to) continue
      addLeaf(source, line, from, mention.from, 'text', parent, drafts)
      addLeaf(source, line, mention.from, mention.to, mention.type, parent, drafts)
      from = mention.to
    }
  }
  addLeaf(source, line, from, span.to, span.leaf, parent, drafts)
}

/** One leaf for the stretch, or several where marks or other lines stand inside: a leaf holds nothing but its words. */
function addLeaf(
  source: SourceText,
  line: Line,
  first: number,
  last: number,
  type: LeafType,
  parent: number,
  drafts: Draft[],
): void {
  let from = first
  let to = last
  while (from < to && line.text.charCodeAt(from) === 32) from++
  while (to > from && line.text.charCodeAt(to - 1) === 32) to--
  if (to <= from) return
  let piece = from
  for (const cut of line.cuts ?? none) {
    if (cut <= piece || cut >= to) continue
    addPieces(source, line, piece, cut, type, parent, drafts)
    piece = cut
  }
  addPieces(source, line, piece, to, type, parent, drafts)
}

/** The stretch in as many leaves as marks and other lines part it into. */
function addPieces(
  source: SourceText,
  line: Line,
  from: number,
  to: number,
  type: LeafType,
  parent: number,
  drafts: Draft[],
): void {
  const { breaks } = line
  let piece = from
  // A line may hold as many marks as mentions: none is looked at for each of the others.
  for (let at = firstBreak(breaks, from); at < breaks.length; at += 3) {
    const offset = breaks[at] ?? 0
    if (offset >= to) break
    if (offset <= piece) continue
    const before = viewEnd(line, offset)
    const here = viewStart(line, offset)
    // A blank of any width does not part a leaf; a mark or another line does.
    if (here > before && hasVisible(source.text, before, here)) {
      push(source, line, piece, offset, type, parent, drafts)
      piece = offset
    }
  }
  push(source, line, piece, to, type, parent, drafts)
}

/** Index of the first break behind `offset`. */
function firstBreak(breaks: readonly number[], offset: number): number {
  let low = 0
  let high = breaks.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle * 3] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low * 3
}

function push(
  source: SourceText,
  line: Line,
  from: number,
  to: number,
  type: LeafType,
  parent: number,
  drafts: Draft[],
): void {
  let first = from
  let last = to
  while (first < last && line.text.charCodeAt(first) === 32) first++
  while (last > first && line.text.charCodeAt(last - 1) === 32) last--
  if (last <= first) return
  const start = viewStart(line, first)
  const end = viewEnd(line, last)
  drafts.push({
    start,
    end,
    parent,
    leaf: { type, value: line.text.slice(first, last), position: positionOf(source, start, end) },
  })
}

function hasVisible(view: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = view.charCodeAt(at)
    if (code !== 32 && !(code >= 9 && code <= 13)) return true
  }
  return false
}

/** Fills what lies between the leaves: each visible stretch becomes a leaf below the nearest common parent. */
function addMarkup(source: SourceText, outline: Outline, holders: Holder[], drafts: Draft[]): void {
  const view = source.text
  const added: Draft[] = []
  const furniture = furnitureOf(outline)
  let end = 0
  let before = -1
  for (let at = 0; at <= drafts.length; at++) {
    const draft = drafts[at]
    const start = draft ? draft.start : view.length
    if (start > end && hasVisible(view, end, start)) {
      const parent = draft && before >= 0 ? commonParent(holders, drafts[before]?.parent ?? 0, draft.parent) : 0
      addGap(source, end, start, parent, furniture, added)
    }
    if (draft && draft.end > end) {
      end = draft.end
      before = at
    }
  }
  if (added.length > 0) {
    for (const draft of added) drafts.push(draft)
    sortByStart(drafts)
  }
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
  furniture: Set<number>,
  added: Draft[],
): void {
  const view = source.text
  let at = from
  while (at < to) {
    let lineEnd = view.indexOf('\n', at)
    if (lineEnd < 0 || lineEnd > to) lineEnd = to
    let start = at
    while (start < lineEnd && isBlank(view.charCodeAt(start))) start++
    let end = lineEnd
    while (end > start && isBlank(view.charCodeAt(end - 1))) end--
    if (end > start) {
      added.push({
        start,
        end,
        parent,
        leaf: {
          type: furniture.has(start) ? 'furniture' : 'markup',
          value: view.slice(start, end),
          position: positionOf(source, start, end),
        },
      })
    }
    at = lineEnd + 1
  }
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13)

function commonParent(holders: Holder[], a: number, b: number): number {
  let left = a
  let right = b
  while (left !== right) {
    if ((holders[left]?.depth ?? 0) >= (holders[right]?.depth ?? 0)) left = holders[left]?.parent ?? 0
    else right = holders[right]?.parent ?? 0
    if (left < 0 || right < 0) return 0
  }
  return left
}

/** Puts children in order and gives every parent its place; parents that hold nothing are left out. */
function close(source: SourceText, holders: Holder[], drafts: Draft[], inOrder: boolean): PlanTree {
  for (const draft of drafts) {
    for (let at = draft.parent; at >= 0; at = holders[at]?.parent ?? -1) {
      const holder = holders[at]
      if (!holder) break
      if (draft.start >= holder.start && draft.end <= holder.end) break
      holder.start = Math.min(holder.start, draft.start)
      holder.end = Math.max(holder.end, draft.end)
    }
  }
  for (let at = holders.length - 1; at >= 0; at--) {
    const holder = holders[at]
    if (!holder) continue
    const { children } = holder
    for (let index = 1; index < children.length; index++) {
      if ((children[index]?.start ?? 0) < (children[index - 1]?.start ?? 0)) {
        children.sort((a, b) => a.start - b.start)
        break
      }
    }
    for (const child of children) holder.node.children.push(child.node)
    if (at === 0) {
      holder.node.position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(source, source.text.length) }
      continue
    }
    if (holder.end <= holder.start) continue
    holder.node.position = positionOf(source, holder.start, holder.end)
    holders[holder.parent]?.children.push({ start: holder.start, node: holder.node })
  }
  if (!inOrder) addSpans(source, holders, drafts)
  return holders[0]?.node as PlanTree
}

/** Gives a node its pieces where leaves of others stand inside its hull. */
function addSpans(source: SourceText, holders: Holder[], drafts: Draft[]): void {
  /** For each node that is open at a leaf: the pieces so far, as offsets. */
  const pieces = new Map<number, number[]>()
  let before: number[] = []
  drafts.forEach((draft) => {
    const path: number[] = []
    for (let at = draft.parent; at >= 0; at = holders[at]?.parent ?? -1) path.push(at)
    for (const at of path) {
      const known = pieces.get(at)
      if (!known) pieces.set(at, [draft.start, draft.end])
      else if (before.includes(at)) known[known.length - 1] = draft.end
      else known.push(draft.start, draft.end)
    }
    before = path
  })
  for (const [at, bounds] of pieces) {
    const holder = holders[at]
    if (!holder || at === 0 || bounds.length <= 2) continue
    const spans = []
    for (let index = 0; index < bounds.length; index += 2)
      spans.push(positionOf(source, bounds[index] ?? 0, bounds[index + 1] ?? 0))
    holder.node.spans = spans
  }
}
