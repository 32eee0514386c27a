import type { Footnote } from '../contract/types.js'
import type { Line } from '../read/line.js'
import type { Position } from '../source/position.js'
import type { SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode, OwnSpan } from '../tree/outline.js'
import { placeOf, quoteOf } from '../tree/quote.js'
import type { Words } from './walk.js'

/** Where a mark stands: its line and offset, the node, the section. */
export interface NoteReference {
  label: string
  line: Line
  offset: number
  position: Position
  node: OutlineNode
  section: string
}

/** Marks in the text, definitions aside, in order. */
export function findNoteReferences(source: SourceText, words: readonly Words[]): NoteReference[] {
  const references: NoteReference[] = []
  for (const { line, from, to, node, section, read } of words) {
    if (!read || read.notes.length === 0 || insideNote(node)) continue
    for (const mark of read.notes) {
      if (mark.start < from || mark.end > to) continue
      references.push({
        label: mark.label,
        line,
        offset: mark.start,
        node,
        section,
        position: placeOf(source, [{ line, from: mark.start, to: mark.end }]).position,
      })
    }
  }
  return references
}

const insideNote = (node: OutlineNode): boolean => {
  for (let at: OutlineNode | null = node; at; at = at.parent) if (at.type === 'noteDefinition') return true
  return false
}

/** Chú thích: each definition tied to the first mark of its label. */
export function resolveNotes(source: SourceText, outline: Outline, references: readonly NoteReference[]): Footnote[] {
  const firsts = new Map<string, NoteReference>()
  for (const reference of references) if (!firsts.has(reference.label)) firsts.set(reference.label, reference)
  return outline.notes.flatMap((node): Footnote[] => {
    const label = node.note?.label ?? ''
    const spans: OwnSpan[] = node.children.filter((child) => child.type === 'paragraph').flatMap((child) => child.own)
    const quote = quoteOf(source, spans)
    if (!quote) return []
    const reference = firsts.get(label) ?? null
    const items = node.children
      .filter((child) => child.type === 'list')
      .flatMap((list) =>
        list.children.flatMap((item) => {
          const words = quoteOf(
            source,
            item.children.flatMap((child) => child.own),
          )
          return words ? [words] : []
        }),
      )
    return [{ label, ...quote, reference: reference?.position ?? null, section: reference?.section ?? null, items }]
  })
}
