import type { LabelledLine } from '../../label/types.js'
import { makeNode } from '../outline.js'
import { enterScope, lastOf, type Nesting, openBlock, own } from './nesting.js'

/** Adds the type of the document; a second one heads an attached plan. */
export function addType(nesting: Nesting, entry: LabelledLine): void {
  const { outline, scope, scopeId } = nesting
  const { root } = outline
  if (outline.sections.length > 0 || root.children.some((child) => child.type === 'title')) {
    if (scope.type === 'appendix') enterScope(nesting, scope, scopeId)
    else {
      const attached = makeNode('attachedPlan', root)
      outline.attached = attached
      enterScope(nesting, attached, '')
    }
  }
  own(makeNode('documentType', openBlock(nesting, 'title')), entry)
}

/** Adds a line of its subject. */
export function addSubject(nesting: Nesting, entry: LabelledLine): void {
  const title = openBlock(nesting, 'title')
  const last = lastOf(title)
  own(last?.type === 'subject' ? last : makeNode('subject', title), entry)
}

/** Adds what ties a title to an act, or stands between title and text: caption, addressee, enacting authority. */
export function addCaption({ block, scope, preamble, flow }: Nesting, entry: LabelledLine): void {
  const holder = block?.type === 'title' ? block : scope.type === 'appendix' ? scope : (preamble ?? flow)
  own(makeNode('caption', holder), entry)
}
