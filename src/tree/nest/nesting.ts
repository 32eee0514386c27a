import type { LabelledLine } from '../../label/types.js'
import { addOwn, makeNode, type Outline, type OutlineNode, type OwnSpan } from '../outline.js'

/** What is open while lines are nested one after another. */
export interface Nesting {
  outline: Outline
  /** Sections that would stand deeper are set beside those at this depth. */
  maxDepth: number
  /** What sections stand in: the document, an attached plan, an annex; and what its ids begin with. */
  scope: OutlineNode
  scopeId: string
  /** What takes the next line. */
  flow: OutlineNode
  /** The sections that are open, outer ones first. */
  stack: OutlineNode[]
  /** List items that are open, outer ones first, with the ranks of their bullets; `open` says how many are. */
  items: OutlineNode[]
  ranks: number[]
  open: number
  preamble: OutlineNode | null
  /** A block of head or end matter, or a note. */
  block: OutlineNode | null
  /** How often each id was given. */
  given: Map<string, number>
}

export function startNesting(labelled: readonly LabelledLine[], maxDepth: number): Nesting {
  const root = makeNode('plan', null)
  const outline: Outline = {
    root,
    labelled,
    sections: [],
    appendices: [],
    notes: [],
    tables: [],
    attached: null,
    flattened: 0,
  }
  return {
    outline,
    maxDepth,
    scope: root,
    scopeId: '',
    flow: root,
    stack: [],
    items: [],
    ranks: [],
    open: 0,
    preamble: null,
    block: null,
    given: new Map(),
  }
}

/** Gives a node a stretch of a line, the whole of it where nothing else is said. */
export function own(
  node: OutlineNode,
  entry: LabelledLine,
  from = 0,
  to = entry.line.text.length,
  leaf: OwnSpan['leaf'] = 'text',
): void {
  if (to > from) addOwn(node, { line: entry.line, from, to, leaf })
}

/** The block of this type that is open, or a new one. */
export function openBlock(nesting: Nesting, type: OutlineNode['type']): OutlineNode {
  const { block, scope, outline } = nesting
  if (block?.type === type) return block
  const ofDocument = scope.type !== 'appendix' && (type === 'recipients' || type === 'signature')
  const opened = makeNode(type, ofDocument ? outline.root : scope)
  nesting.block = opened
  nesting.open = 0
  return opened
}

/** Closes head and end matter; a note stays open. */
export function leaveBlock(nesting: Nesting): void {
  if (nesting.block?.type !== 'noteDefinition') nesting.block = null
}

/** Begins a part of the document with sections of its own. */
export function enterScope(nesting: Nesting, scope: OutlineNode, id: string): void {
  nesting.scope = scope
  nesting.scopeId = id
  nesting.stack = []
  nesting.flow = scope
  nesting.preamble = null
  nesting.block = null
  nesting.open = 0
}

/** Text before the first section stands in the preamble. */
export function openPreamble(nesting: Nesting): void {
  const { stack, scope, block } = nesting
  if (stack.length > 0 || scope.type === 'appendix' || block?.type === 'noteDefinition') return
  if (nesting.preamble?.parent === scope) return
  nesting.preamble = makeNode('preamble', scope)
  nesting.flow = nesting.preamble
}

/** The last child of a node. */
export const lastOf = ({ children }: OutlineNode): OutlineNode | undefined => children[children.length - 1]
