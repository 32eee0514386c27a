import { type Edges, type Head, readEdges, readHead } from '../edges.js'
import type { Line, View } from '../line.js'
import type { Physical } from '../physical.js'

/** A physical line that is text, or a line that is done: a table, a rule, furniture. */
export type Block = TextBlock | { line: Line }

export interface TextBlock {
  text: Physical
  /** Both are read when first asked for: most lines stand alone between blank ones, and nobody asks. */
  head: Head | null
  edges: Edges | null
}

export const textBlock = (text: Physical): TextBlock => ({ text, head: null, edges: null })

/** The first signs of a block. */
export function headOf(view: View, block: TextBlock): Head {
  block.head ??= readHead(view, block.text)
  return block.head
}

/** How a block begins and ends. */
export function edgesOf(view: View, block: TextBlock): Edges {
  block.edges ??= readEdges(view, block.text, headOf(view, block))
  return block.edges
}
