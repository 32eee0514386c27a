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
  /** The preamble around it. */
  preamble: OutlineNode | null
  read: LineMentions | undefined
}

/** Every stretch of words of the document, in the order of the outline: one walk that all questions share. */
export function collectWords(outline: Outline, mentions: Mentions): Words[] {
  const words: Words[] = []
  const step = (node: OutlineNode, above: string, outer: OutlineNode | null) => {
    const section = scopeId(node) ?? above
    const preamble = node.type === 'preamble' ? node : outer
    for (const { leaf, line, from, to } of node.own)
      if (leaf === 'text') words.push({ line, from, to, node, section, preamble, read: mentions.get(line) })
    for (const child of node.children) step(child, section, preamble)
  }
  step(outline.root, '0', null)
  return words
}

/** The id that a node gives to what stands in it; null when it gives none. */
export function scopeId(node: OutlineNode): string | null {
  switch (node.type) {
    case 'section':
      return node.section?.id ?? null
    case 'appendix':
      return node.id ?? ''
    case 'table':
      return node.id ?? null
    case 'noteDefinition':
      return `fn${node.note?.label ?? ''}`
    case 'title':
      return 'title'
    default:
      return null
  }
}

/** The id of what a node stands in. */
export function scopeOf(node: OutlineNode | null): string {
  for (let at = node; at; at = at.parent) {
    const id = scopeId(at)
    if (id !== null) return id
  }
  return '0'
}
