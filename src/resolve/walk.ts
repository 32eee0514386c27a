import type { LineMentions, Mentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { Outline, OutlineNode } from '../tree/outline.js'

/** A stretch of words with what it stands in and what its line mentions. */
export interface Words {
  line: Line
  from: number
  to: number
  node: OutlineNode
  /** Id of the section, annex, table or note around it. */
  section: string
  read: LineMentions | undefined
}

/** Every stretch of words of the document, in the order of the outline: one walk that all questions share. */
export function collectWords(outline: Outline, mentions: Mentions): Words[] {
  const words: Words[] = []
  const step = (node: OutlineNode, section: string) => {
    const here = scopeId(node) ?? section
    for (const span of node.own)
      if (span.leaf === 'text')
        words.push({
          line: span.line,
          from: span.from,
          to: span.to,
          node,
          section: here,
          read: mentions.get(span.line),
        })
    for (const child of node.children) step(child, here)
  }
  step(outline.root, '0')
  return words
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
