import type { LabelledLine } from '../../label/types.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { lastOf, type Nesting, openBlock, own } from './nesting.js'

const partTypes = {
  nation: 'nation',
  motto: 'motto',
  number: 'documentNumber',
  placeDate: 'placeDate',
  issuer: 'issuer',
} as const

type MarkKind = NonNullable<OutlineNode['mark']>

/** Adds a line of the letterhead. */
export function addHeadPart(nesting: Nesting, entry: LabelledLine, kind: keyof typeof partTypes): void {
  const letterhead = openBlock(nesting, 'letterhead')
  own(openPart(letterhead, partTypes[kind], entry) ?? makeNode(partTypes[kind], letterhead), entry)
}

/** The part that the line goes on with: the issuer above it, a number or date that was torn. */
function openPart(letterhead: OutlineNode, type: OutlineNode['type'], entry: LabelledLine): OutlineNode | undefined {
  if (type !== 'issuer') return entry.continues ? letterhead.children.find((child) => child.type === type) : undefined
  const last = lastOf(letterhead)
  return last?.type === type ? last : undefined
}

/** Adds what a stamp or the office has put beside it: urgency, secrecy, that it is a draft, the subject in short. */
export function addHeadMark(nesting: Nesting, entry: LabelledLine, mark: MarkKind): void {
  const node = makeNode('headMark', openBlock(nesting, 'letterhead'))
  node.mark = mark
  own(node, entry)
}
