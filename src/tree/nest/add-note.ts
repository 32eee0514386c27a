import type { LabelledLine } from '../../label/types.js'
import { makeNode } from '../outline.js'
import { type Nesting, own } from './nesting.js'

/** Adds a note; what follows stays in it until something else opens. A note at the foot of a page is the document's. */
export function addNote(nesting: Nesting, entry: LabelledLine, note: NonNullable<LabelledLine['note']>): void {
  const { scope, outline } = nesting
  const { line } = entry
  const node = makeNode('noteDefinition', scope.type === 'appendix' && !line.footnote ? scope : outline.root)
  node.note = { label: note.label }
  outline.notes.push(node)
  nesting.block = node
  nesting.open = 0
  own(node, entry, 0, line.text.slice(0, note.length).trimEnd().length, 'marker')
  own(makeNode('paragraph', node), entry, note.length)
}
