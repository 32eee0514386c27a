import { foldKey } from '../../source/fold.js'
import type { Position } from '../../source/position.js'
import { isLeaf, type Leaf, type LeafType, type ParentNode, type PlanNode, type PlanTree } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { originalOffset } from './original-offset.js'

/** The words that stand directly in one node: a paragraph, a heading, a cell, a line of the letterhead. */
export interface Block {
  node: ParentNode
  /** What it stands in, from the root down. */
  path: readonly ParentNode[]
  /** Its leaves without marks, markers and page furniture. */
  leaves: readonly Leaf[]
  /** Their words, a blank where the document has one between them. */
  text: string
  /** The matching key of `text`, of the same length. */
  key: string
  /** The place of a stretch of `text`. */
  place(from: number, to: number): Position
}

const silent: ReadonlySet<LeafType> = new Set(['markup', 'furniture', 'marker'])
const known = new WeakMap<PlanTree, readonly Block[]>()

/** All words of a plan, block by block, in the order of the tree. Read once for all rules. */
export function blocksOf(inspected: Pick<Inspected, 'tree' | 'text' | 'inText'>): readonly Block[] {
  const { tree } = inspected
  const blocks = known.get(tree) ?? readBlocks(inspected)
  known.set(tree, blocks)
  return blocks
}

function readBlocks(inspected: Pick<Inspected, 'tree' | 'text' | 'inText'>): Block[] {
  const blocks: Block[] = []
  const open: { node: ParentNode; path: readonly ParentNode[] }[] = [{ node: inspected.tree, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next
    const leaves = (node.children as PlanNode[]).filter(
      (child): child is Leaf => isLeaf(child) && !silent.has(child.type),
    )
    if (leaves.length > 0) blocks.push(toBlock(node, path, leaves, inspected))
    const inner = [...path, node]
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child && !isLeaf(child)) open.push({ node: child, path: inner })
    }
  }
  return blocks
}

/** Blanks, and tags that part lines. */
const parting = /\s|<\/?(?:br|p|div|li|tr|td)\b/i

function toBlock(
  node: ParentNode,
  path: readonly ParentNode[],
  leaves: readonly Leaf[],
  { text: original, inText }: Pick<Inspected, 'text' | 'inText'>,
): Block {
  const starts: number[] = []
  let text = ''
  let end: number | null = null
  for (const { value, position } of leaves) {
    if (end !== null && parting.test(original.slice(end, position.start.offset))) text += ' '
    starts.push(text.length)
    text += value
    end = position.end.offset
  }
  const at = (offset: number, bound: 'start' | 'end') => {
    // The end of a stretch belongs to the leaf that holds its last sign.
    let index = starts.length - 1
    while (index > 0 && (starts[index] ?? 0) > (bound === 'end' ? offset - 1 : offset)) index--
    const leaf = leaves[index]
    return leaf ? originalOffset(leaf, original, offset - (starts[index] ?? 0), bound) : 0
  }
  return {
    node,
    path,
    leaves,
    text,
    key: foldKey(text),
    place: (from, to) => inText(at(from, 'start'), to > from ? at(to, 'end') : at(from, 'start')),
  }
}
