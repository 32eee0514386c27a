import type { Item, Section } from '../contract/types.js'
import { viewEnd, viewStart } from '../read/line.js'
import { appendAll } from '../source/append-all.js'
import type { Position } from '../source/position.js'
import type { SourceText } from '../source/source-text.js'
import { positionOf } from '../source/source-text.js'
import type { OutlineNode, Span } from '../tree/outline.js'
import { placeOf, quoteOf, textOf, trimSpan } from '../tree/quote.js'

/** The sections that stand directly in `holder`, with all below them. */
export function toSections(source: SourceText, holder: OutlineNode): Section[] {
  const sections: Section[] = []
  for (const child of holder.children) if (child.type === 'section') sections.push(toSection(source, child))
  // A copy is as long as it must be; a list that grows takes room for seventeen, and plans are kept.
  return sections.length > 0 ? sections.slice() : sections
}

function toSection(source: SourceText, node: OutlineNode): Section {
  const info = node.section
  return {
    id: info?.id ?? '',
    marker: info?.text ?? '',
    kind: info?.marker.kind ?? 'arabic',
    ordinal: info?.marker.ordinal ?? null,
    title: info?.title ? quoteOf(source, [info.title]) : null,
    text: ownText(source, node),
    items: toItems(source, node),
    sections: toSections(source, node),
    position: hullOf(source, node),
  }
}

/** The section's own paragraphs, joined by line ends. */
function ownText(source: SourceText, node: OutlineNode): string {
  let texts: string | null = null
  for (const child of node.children) {
    if (child.type !== 'paragraph' && child.type !== 'ground' && child.type !== 'caption') continue
    const text = ownWords(source, child)
    texts = texts === null ? text : `${texts}\n${text}`
  }
  return texts ?? ''
}

function ownWords(source: SourceText, node: OutlineNode): string {
  const [only] = node.own
  if (only && node.own.length === 1) return textOf(source, trimSpan(only))
  return node.own.map((span) => textOf(source, trimSpan(span))).join(' ')
}

/** The bullets directly in a node. */
export function toItems(source: SourceText, node: OutlineNode): Item[] {
  let items: Item[] | null = null
  for (const list of node.children) {
    if (list.type !== 'list') continue
    items ??= []
    for (const item of list.children) {
      const spans = itemSpans(item)
      const quote = quoteOf(source, spans)
      const text = quote?.text ?? ''
      const { position, spans: pieces } = quote ?? placeOf(source, item.own)
      const marker = item.item?.sign ?? ''
      const below = toItems(source, item)
      items.push(
        pieces ? { marker, text, position, spans: pieces, items: below } : { marker, text, position, items: below },
      )
    }
  }
  return items ? items.slice() : []
}

/** The words of an item: its paragraphs and its label line, not its bullet or what nests below. */
export function itemSpans(item: OutlineNode): readonly Span[] {
  const [only] = item.children
  if (only?.type === 'paragraph' && item.children.length === 1) return only.own
  const spans: Span[] = []
  for (const child of item.children) {
    if (child.type === 'paragraph') appendAll(spans, child.own)
    else if (child.type === 'field') spans.push(wholeField(child))
  }
  return spans
}

function wholeField(node: OutlineNode): Span {
  const label = node.field?.label
  const value = node.field?.value
  return { line: label?.line ?? (node.own[0] as Span).line, from: label?.from ?? 0, to: value?.to ?? label?.to ?? 0 }
}

/** From the first to the last sign of a node and all below it. */
export function hullOf(source: SourceText, node: OutlineNode): Position {
  measure(node)
  return node.start <= node.end ? positionOf(source, node.start, node.end) : positionOf(source, 0, 0)
}

/** Beyond every place; small enough to stay a whole number in the engine's eyes. */
const farthest = 0x3fffffff

/** Notes the bounds of a node and of all below it, once. */
function measure(node: OutlineNode): void {
  if (node.end >= 0) return
  let start = farthest
  let end = 0
  for (const { line, from, to } of node.own) {
    if (to <= from) continue
    start = Math.min(start, viewStart(line, from))
    end = Math.max(end, viewEnd(line, to))
  }
  if (node.table) {
    start = Math.min(start, node.table.start)
    end = Math.max(end, node.table.end)
  }
  for (const child of node.children) {
    measure(child)
    start = Math.min(start, child.start)
    end = Math.max(end, child.end)
  }
  node.start = start
  node.end = end
}
