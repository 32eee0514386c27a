import { type Block, edgesOf, type TextBlock } from '../blocks/block.js'
import { isWanting } from '../edges.js'
import type { View } from '../line.js'

/** What the text as a whole says of how its lines were made. */
export interface Layout {
  /** Lines were wrapped at a width. */
  wrapped: boolean
  /** The least that lines reach which were wrapped: where none of the neighbours does, no line is full. */
  reach: number
  /** Blank lines stand between paragraphs. */
  spaced: boolean
  /** Paragraphs begin with an indent that their further lines lack. */
  indented: boolean
  /** Bullets are indented too: a dash at the margin belongs to the words of the line above. */
  hanging: boolean
}

export function readLayout(view: View, blocks: readonly Block[]): Layout {
  let lines = 0
  let long = 0
  let runOn = 0
  let length = 0
  let adjacent = 0
  let spaced = 0
  let indents = 0
  let bullets = 0
  let outer = 0
  let before: TextBlock | null = null
  for (const block of blocks) {
    if (!('text' in block)) continue
    lines++
    if (block.text.end - block.text.start > 150) long++
    if (view.text.charCodeAt(block.text.start) === 45) {
      bullets++
      if (block.text.indent < 3) outer++
    }
    if (before) {
      if (block.text.blanks === 0) {
        adjacent++
        const last = edgesOf(view, before)
        const next = edgesOf(view, block)
        if (
          !last.closed &&
          !next.opens &&
          (next.small || before.text.end - before.text.start > 55 || isWanting(view, before.text))
        ) {
          runOn++
          length += before.text.indent + before.text.end - before.text.start
        }
        if (before.text.indent >= block.text.indent + 3 && !next.opens) indents++
      } else spaced++
    }
    before = block
  }
  const wrapped = long <= lines * 0.12 && runOn >= 4 && runOn >= adjacent * 0.2
  const indented = wrapped && indents >= 4 && indents >= lines * 0.08
  // Recipients stand at the margin in such a layout as well.
  const hanging = indented && bullets - outer >= 5 && outer * 2 <= bullets
  return { wrapped, reach: (length / Math.max(1, runOn)) * 0.6, spaced: spaced >= lines * 0.15, indented, hanging }
}
