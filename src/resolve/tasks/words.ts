import type { OutlineNode, Span } from '../../tree/outline.js'

/** The words of a node and all below it, nested sections aside. */
export function wordsBelow(node: OutlineNode, deep: boolean): Span[] {
  const spans: Span[] = []
  const step = (at: OutlineNode) => {
    for (const span of at.own) if (span.leaf === 'text') spans.push(span)
    for (const child of at.children) if (deep || child.type !== 'section') step(child)
  }
  for (const child of node.children)
    if (child.type !== 'sectionTitle' && (deep || child.type !== 'section')) step(child)
  return spans
}

/** The top-level bullets of a node as words. */
export function bulletsOf(node: OutlineNode): Span[][] {
  return node.children
    .filter((child) => child.type === 'list')
    .flatMap((list) =>
      list.children.map((item) => item.children.flatMap((child) => (child.type === 'paragraph' ? child.own : []))),
    )
    .filter((spans) => spans.length > 0)
}
