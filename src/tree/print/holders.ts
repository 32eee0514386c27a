import type { Position } from '../../source/position.js'
import type { OutlineNode } from '../outline.js'
import type { Leaf, PlanNode } from '../types.js'

/** A node that holds others. */
export type Holder = Exclude<PlanNode, Leaf>

/** Nodes in the order of the outline with the numbers of those they stand in: a parent comes before its children. */
export interface Holders {
  nodes: Holder[]
  parents: number[]
}

/** Stands in a node until its place and its children are known. */
const unplaced: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const unknown: PlanNode[] = []

/** The node with its own fields, without children and place: one literal a type, since copies cost as much as the node. */
export function emptyNode(node: OutlineNode): Holder {
  switch (node.type) {
    case 'section': {
      const { section } = node
      return {
        type: 'section',
        id: section?.id ?? '',
        kind: section?.marker.kind ?? 'arabic',
        marker: section?.text ?? '',
        ordinal: section?.marker.ordinal ?? null,
        position: unplaced,
        children: unknown,
      }
    }
    case 'listItem':
      return { type: 'listItem', marker: node.item?.sign ?? '', position: unplaced, children: unknown }
    case 'field':
      return { type: 'field', role: node.field?.role ?? 'content', position: unplaced, children: unknown }
    case 'paragraph':
      return node.heading
        ? { type: 'paragraph', heading: true, position: unplaced, children: unknown }
        : { type: 'paragraph', position: unplaced, children: unknown }
    case 'noteDefinition':
      return { type: 'noteDefinition', label: node.note?.label ?? '', position: unplaced, children: unknown }
    case 'appendix':
      return { type: 'appendix', id: node.id ?? '', position: unplaced, children: unknown }
    case 'signaturePart':
      return { type: 'signaturePart', part: node.part ?? 'title', position: unplaced, children: unknown }
    case 'headMark':
      return { type: 'headMark', mark: node.mark ?? 'subject', position: unplaced, children: unknown }
    default:
      return { type: node.type, position: unplaced, children: unknown } as Holder
  }
}
