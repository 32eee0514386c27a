import { isLeaf, type Leaf, type LeafType, type ParentNode, type PlanNode, type PlanTree } from '../tree/types.js'

/** The node that bears a type. */
export type NodeOfType<T extends PlanNode['type']> = T extends LeafType
  ? Leaf & { type: T }
  : Extract<ParentNode, { type: T }>

/** The nodes of a tree by type, each list in the order of the tree. Not recursive: a tree may be as deep as its text. */
export function indexNodes(tree: PlanTree): ReadonlyMap<string, readonly PlanNode[]> {
  const index = new Map<string, PlanNode[]>()
  const open: PlanNode[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const known = index.get(node.type)
    if (known) known.push(node)
    else index.set(node.type, [node])
    if (!isLeaf(node)) for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as PlanNode)
  }
  return index
}
