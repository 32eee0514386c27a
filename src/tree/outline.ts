import type { FieldRole, LabelledLine } from '../label/types.js'
import type { Line } from '../read/line.js'
import type { Marker } from '../read/marker.js'
import type { ParentNode } from './types.js'

/** A stretch of a line. */
export interface Span {
  line: Line
  from: number
  to: number
}

/** A stretch that becomes leaves of its node. */
export interface OwnSpan extends Span {
  leaf: 'text' | 'marker' | 'label' | 'markup' | 'furniture'
}

/**
 * The nesting of the lines, before anything is made of it: the tree's skeleton, with its lines at hand. The unist tree
 * is printed from it, and meaning is read from it; both see the same document.
 */
export interface OutlineNode {
  type: ParentNode['type']
  /** Added to by `addOwn` and `makeNode` alone. */
  own: readonly OwnSpan[]
  children: readonly OutlineNode[]
  parent: OutlineNode | null
  /** First and last place in the view of its own spans and those below (`hullOf`), -1 until somebody asks. */
  start: number
  end: number
  section?: OutlineSection | undefined
  item?: { sign: string } | undefined
  field?: { role: FieldRole; label: Span; value: Span } | undefined
  heading?: true
  note?: { label: string } | undefined
  part?: 'authority' | 'title' | 'name' | undefined
  mark?: 'urgency' | 'secrecy' | 'draft' | 'subject' | undefined
  /** Id of an appendix (`A1`) or data table (`t1`). */
  id?: string | undefined
  table?: Line | undefined
  /** Words of its cells. */
  cells?: (Line | null)[][] | undefined
}

export interface OutlineSection {
  id: string
  marker: Marker
  /** The marker as printed. */
  text: string
  title: Span | null
  /** A roman `I` that stands for a one: it numbers as `1.` does. */
  misread: boolean
}

/** The whole document as nested lines. */
export interface Outline {
  root: OutlineNode
  labelled: readonly LabelledLine[]
  /** All sections in order of the text, appendices last. */
  sections: OutlineNode[]
  appendices: OutlineNode[]
  notes: OutlineNode[]
  tables: OutlineNode[]
  attached: OutlineNode | null
  /** Sections that would have nested deeper than the limit. */
  flattened: number
}

export function makeNode(type: OutlineNode['type'], parent: OutlineNode | null): OutlineNode {
  const node = emptyNode(type, parent)
  if (parent) parent.children = withOne(parent.children, node)
  return node
}

/**
 * A node in one of three forms: of those that are most, of those that are many, and of the others. Fields that are added
 * later take room of their own and make a form of each combination, which an engine reads slowly.
 */
function emptyNode(type: OutlineNode['type'], parent: OutlineNode | null): OutlineNode {
  const own = nothing
  const children = nothing
  const start = -1
  const end = -1
  switch (type) {
    case 'section':
    case 'listItem':
    case 'field':
      return { type, own, children, parent, start, end, section: undefined, item: undefined, field: undefined }
    case 'noteDefinition':
    case 'signaturePart':
    case 'headMark':
    case 'appendix':
    case 'table':
      return {
        type,
        own,
        children,
        parent,
        start,
        end,
        note: undefined,
        part: undefined,
        mark: undefined,
        id: undefined,
        table: undefined,
        cells: undefined,
      }
    default:
      return { type, own, children, parent, start, end }
  }
}

/** Adds a stretch to what a node itself holds. */
export function addOwn(node: OutlineNode, span: OwnSpan): void {
  node.own = withOne(node.own, span)
}

const nothing: readonly never[] = []

/** The list with one more at its end. Most nodes hold one of a kind, and a list that was empty takes room for seventeen. */
function withOne<T>(list: readonly T[], one: T): readonly T[] {
  if (list.length === 0)
    return [one]
    // Longer lists were made here, and nobody else holds them.
  ;(list as T[]).push(one)
  return list
}

/** The text of a span. */
export const spanText = (span: Span) => span.line.text.slice(span.from, span.to)
