import type { Block } from '../blocks/block.js'
import type { Line, View } from '../line.js'
import type { Joining } from './joining.js'
import { readLayout } from './layout.js'
import { takeParagraph } from './take-paragraph.js'
import { enterZone, firstZone } from './zone.js'

/** Puts the lines of each paragraph together again. */
export function joinParagraphs(view: View, blocks: readonly Block[]): Line[] {
  const layout = readLayout(view, blocks)
  const joining: Joining = { view, blocks, layout, zone: firstZone(view, blocks), typed: false }
  const lines: Line[] = []
  let at = 0
  for (let block = blocks[0]; block; block = blocks[at]) {
    if ('text' in block) {
      enterZone(joining, block, lines.length)
      at = takeParagraph(joining, at, block, lines)
    } else {
      lines.push(block.line)
      if (block.line.table && joining.zone !== 'head') joining.zone = 'body'
      at++
    }
  }
  return lines
}
