import type { Block } from '../blocks/block.js'
import type { View } from '../line.js'
import type { Layout } from './layout.js'

/** The part of the document that a line stands in, as far as joining lines needs to know. */
export type Zone = 'head' | 'body' | 'tail'

/** What is known while the lines of paragraphs are joined. */
export interface Joining {
  view: View
  blocks: readonly Block[]
  layout: Layout
  zone: Zone
  /** The type stands above. */
  typed: boolean
}
