import type { LabelledLine } from '../../label/types.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { enterScope, lastOf, type Nesting, own } from './nesting.js'

/** Opens an annex by its label. */
export function openAppendix(nesting: Nesting, entry: LabelledLine): void {
  own(beginAppendix(nesting), entry, 0, entry.line.text.length, 'label')
}

/** Adds a line of its title; without a label above, the title opens the annex. */
export function addAppendixTitle(nesting: Nesting, entry: LabelledLine): void {
  const { scope, flow } = nesting
  const isOpen =
    scope.type === 'appendix' && flow === scope && !scope.children.some((child) => child.type !== 'subject')
  const appendix = isOpen ? scope : beginAppendix(nesting)
  const last = lastOf(appendix)
  own(last?.type === 'subject' ? last : makeNode('subject', appendix), entry)
}

function beginAppendix(nesting: Nesting): OutlineNode {
  const { root, appendices } = nesting.outline
  const appendix = makeNode('appendix', root)
  appendices.push(appendix)
  const id = `A${appendices.length}`
  appendix.id = id
  enterScope(nesting, appendix, id)
  return appendix
}
