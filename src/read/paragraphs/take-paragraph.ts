import type { Block, TextBlock } from '../blocks/block.js'
import { cleanLine } from '../clean-line.js'
import { joinLines } from '../join-lines.js'
import { type Line, withExtras } from '../line.js'
import { goesOn } from './goes-on.js'
import { hashLevel, withoutHash } from './hash.js'
import type { Joining } from './joining.js'

/** Joins what belongs to the paragraph that begins at `at`; furniture inside it follows it. Gives the index behind. */
export function takeParagraph(joining: Joining, at: number, first: TextBlock, lines: Line[]): number {
  const { view, blocks } = joining
  /** What stands above furniture, once there is any. */
  let pieces: Line[] | null = null
  let start = first.text.start
  let last = first
  /** Furniture inside the paragraph, and where it was put together: most hold neither. */
  let between: Line[] | null = null
  let healed: number[] | null = null
  const { indent, blanks } = first.text
  const hash = hashLevel(view.text, first.text)
  let next = at + 1
  for (;;) {
    let ahead = next
    while (isFurniture(blocks[ahead])) ahead++
    const block = blocks[ahead]
    if (!block || !('text' in block)) break
    const apart = ahead > next || block.text.blanks > 0 || block.text.page
    if (!goesOn(joining, at, last, block, ahead, apart, ahead > next || block.text.page)) break
    if (apart) {
      healed ??= []
      healed.push(last.text.end)
    }
    if (ahead > next) {
      pieces ??= []
      pieces.push(cleanLine(view, start, last.text.end, indent, blanks, hash))
      start = block.text.start
      between ??= []
      for (let index = next; index < ahead; index++) {
        const furniture = blocks[index]
        if (furniture && 'line' in furniture) between.push(furniture.line)
      }
    }
    last = block
    next = ahead + 1
  }
  const rest = cleanLine(view, start, last.text.end, indent, blanks, hash)
  const line = withoutHash(pieces ? (joinLines([...pieces, rest]) ?? rest) : rest)
  lines.push(healed ? withExtras(line, { healed }) : line)
  if (between) for (const furniture of between) lines.push(furniture)
  return next
}

/** What a page's end puts between the lines of a paragraph: its number, its running head, its notes. */
function isFurniture(block: Block | undefined): boolean {
  return (
    block !== undefined && 'line' in block && (block.line.role === 'furniture' || block.line.footnote !== undefined)
  )
}
