import { isLeaf, type PlanNode, type PlanTree } from '../tree/types.js'

/**
 * Whether two trees say the same: nodes of the same types with the same words, positions aside. Blanks, closing marks,
 * normal form and invisible signs do not count, nor comments: that is what a safe fix may touch.
 */
export function sameShape(one: PlanTree, other: PlanTree): boolean {
  const left = shapeOf(one)
  const right = shapeOf(other)
  return left.length === right.length && left.every((line, index) => line === right[index])
}

const touchable = /[\s.,;:\p{Cf}]+/gu

/** The words of a text without what a safe fix may touch. */
export function bareWords(text: string): string {
  return text.normalize('NFC').replace(touchable, '')
}

function shapeOf(tree: PlanTree): string[] {
  const lines: string[] = []
  const open: { node: PlanNode; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    if (isLeaf(node)) {
      const words = node.type === 'markup' ? '' : bareWords(node.value)
      if (words !== '') lines.push(`${depth} ${node.type} ${words}`)
      continue
    }
    const { type, position, spans, children, ...rest } = node
    lines.push(`${depth} ${type} ${bareWords(JSON.stringify(rest))}`)
    for (let at = children.length - 1; at >= 0; at--) open.push({ node: children[at] as PlanNode, depth: depth + 1 })
  }
  return lines
}
