import type { LabelledLine } from '../../label/types.js'
import { isSmall } from '../../source/letters.js'
import { makeNode } from '../outline.js'
import { type Nesting, own } from './nesting.js'

/** Adds a line of text; it goes on with the list item above only where it begins small. */
export function addParagraph(nesting: Nesting, entry: LabelledLine, heading = false): void {
  const { block, flow, items, open } = nesting
  const holder = block?.type === 'noteDefinition' ? block : flow
  const item = open > 0 ? items[open - 1] : undefined
  const inItem = item && isSmall(entry.line.text.charCodeAt(0)) && entry.line.blanks <= 1
  const node = makeNode('paragraph', inItem ? item : holder)
  if (heading) node.heading = true
  own(node, entry)
  if (!inItem) nesting.open = 0
}
