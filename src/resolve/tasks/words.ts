import { appendAll } from '../../source/append-all.js'
import type { OutlineNode, Span } from '../../tree/outline.js'

/** The words of a node and all below it, nested sections aside. */
export function wordsBelow(node: OutlineNode, deep: boolean): Span[] {
  const spans: Span[] = []
  for (const child of node.children) if (child.type !== 'sectionTitle') addWords(child, deep, spans)
  return spans
}

function addWords(node: OutlineNode, deep: boolean, spans: Span[]): void {
  if (node.type === 'section' && !deep) return
  for (const span of node.own) if (span.leaf === 'text') spans.push(span)
  for (const child of node.children) addWords(child, deep, spans)
}

/** The top-level bullets of a node as words. */
export function bulletsOf(node: OutlineNode): Span[][] {
  const bullets: Span[][] = []
  for (const list of node.children) {
    if (list.type !== 'list') continue
    for (const item of list.children) {
      const words = paragraphsOf(item)
      if (words.length > 0) bullets.push(words)
    }
  }
  return bullets
}

/** The words of the paragraphs right below a node. */
export function paragraphsOf(node: OutlineNode): Span[] {
  const words: Span[] = []
  for (const child of node.children) if (child.type === 'paragraph') appendAll(words, child.own)
  return words
}
