import { headOf, type TextBlock } from '../blocks/block.js'
import type { Joining } from './joining.js'

/** Whether the next line's first word would not have fitted: the line was wrapped, not ended. */
export function isFull({ view, blocks, layout }: Joining, last: TextBlock, next: TextBlock, index: number): boolean {
  let width = 0
  for (let at = Math.max(0, index - 8); at < index + 6; at++) {
    const block = blocks[at]
    if (block && 'text' in block) width = Math.max(width, block.text.indent + block.text.end - block.text.start)
  }
  if (width < layout.reach) return false
  const { head } = headOf(view, next)
  const word = head.indexOf(' ')
  const length = last.text.indent + last.text.end - last.text.start
  return length + 1 + (word < 0 ? head.length : word) > width - 4
}
