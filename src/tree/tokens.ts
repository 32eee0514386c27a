import { isLeaf, type PlanNode, type PlanTree } from './types.js'

/** One token of the flat view. Offsets are into the original text. */
export interface Token {
  type:
    | 'marker'
    | 'label'
    | 'title'
    | 'text'
    | 'number'
    | 'date'
    | 'time'
    | 'citation'
    | 'unit'
    | 'crossReference'
    | 'noteReference'
    | 'blank'
    | 'markup'
    | 'furniture'
  start: number
  end: number
}

/** The leaves of a tree as tokens that tile the text exactly: what stands between them is blank. */
export function toTokens(tree: PlanTree, length: number): Token[] {
  const leaves: Token[] = []
  gather(tree, '', leaves)
  leaves.sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let at = 0
  for (const leaf of leaves) {
    if (leaf.start > at) tokens.push({ type: 'blank', start: at, end: leaf.start })
    tokens.push(leaf)
    at = leaf.end
  }
  if (at < length) tokens.push({ type: 'blank', start: at, end: length })
  return tokens
}

/** What plain text is by the node it stands in. */
const typeWithin: Record<string, Token['type']> = {
  documentNumber: 'number',
  placeDate: 'date',
  sectionTitle: 'title',
  subject: 'title',
  documentType: 'title',
}

function gather(node: PlanNode, parent: string, tokens: Token[]): void {
  if (isLeaf(node)) {
    const type = node.type === 'text' ? (typeWithin[parent] ?? 'text') : node.type
    tokens.push({ type, start: node.position.start.offset, end: node.position.end.offset })
    return
  }
  for (const child of node.children) gather(child, node.type, tokens)
}
