import type { OutlineNode, OwnSpan } from '../tree/outline.js'

/** Visits every stretch of words of the outline in order, with its node and the id of what it stands in. */
export function walkWords(root: OutlineNode, visit: (span: OwnSpan, node: OutlineNode, section: string) => void): void {
  const step = (node: OutlineNode, section: string) => {
    const here = scopeId(node) ?? section
    for (const span of node.own) if (span.leaf === 'text') visit(span, node, here)
    for (const child of node.children) step(child, here)
  }
  step(root, '0')
}

/** The id that a node gives to what stands in it; null when it gives none. */
export function scopeId(node: OutlineNode): string | null {
  if (node.section) return node.section.id
  if (node.type === 'appendix') return node.id ?? ''
  if (node.type === 'table') return node.id ?? null
  if (node.type === 'noteDefinition') return `fn${node.note?.label ?? ''}`
  if (node.type === 'title') return 'title'
  return null
}

/** The id of what a node stands in. */
export function scopeOf(node: OutlineNode | null): string {
  for (let at = node; at; at = at.parent) {
    const id = scopeId(at)
    if (id !== null) return id
  }
  return '0'
}
