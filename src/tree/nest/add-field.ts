import type { LabelledLine } from '../../label/types.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { own } from './nesting.js'

/** Adds a labelled line: its label and what stands behind it. */
export function addField(parent: OutlineNode, entry: LabelledLine, field: NonNullable<LabelledLine['field']>): void {
  const { line } = entry
  const node = makeNode('field', parent)
  node.field = {
    role: field.role,
    label: { line, from: field.start, to: field.end },
    value: { line, from: field.value, to: line.text.length },
  }
  own(node, entry, field.start, Math.min(field.value, line.text.length), 'label')
  own(node, entry, field.value)
}
