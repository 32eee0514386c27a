import type { Item, Section } from '../contract/types.js'
import { viewEnd, viewStart } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { positionOf } from '../source/source-text.js'
import type { OutlineNode, Span } from '../tree/outline.js'
import { placeOf, quoteOf, textOf, trimSpan } from '../tree/quote.js'

/** The sections that stand directly in `holder`, with all below them. */
export function toSections(source: SourceText, holder: OutlineNode): Section[] {
  const sections: Section[] = []
  for (const child of holder.children) if (child.type === 'section') sections.push(toSection(source, child))
  return sections
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
  const texts: string[] = []
  for (const child of node.children) {
    if (child.type === 'paragraph' || child.type === 'ground' || child.type === 'caption')
      texts.push(child.own.map((span) => textOf(source, trimSpan(span))).join(' '))
  }
  return texts.join('\n')
}

/** The bullets directly in a node. */
export function toItems(source: SourceText, node: OutlineNode): Item[] {
  const items: Item[] = []
  for (const list of node.children) {
    if (list.type !== 'list') continue
    for (const item of list.children) {
      const spans = itemSpans(item)
      const quote = quoteOf(source, spans)
      items.push({
        marker: item.item?.sign ?? '',
        text: quote?.text ?? '',
        ...(quote
          ? { position: quote.position, ...(quote.spans ? { spans: quote.spans } : {}) }
          : placeOf(source, item.own)),
        items: toItems(source, item),
      })
    }
  }
  return items
}

/** The words of an item: its paragraphs and its label line, not its bullet or what nests below. */
export function itemSpans(item: OutlineNode): Span[] {
  return item.children.flatMap((child) =>
    child.type === 'paragraph' ? child.own : child.type === 'field' ? [wholeField(child)] : [],
  )
}

function wholeField(node: OutlineNode): Span {
  const label = node.field?.label
  const value = node.field?.value
  return { line: label?.line ?? (node.own[0] as Span).line, from: label?.from ?? 0, to: value?.to ?? label?.to ?? 0 }
}

/** From the first to the last sign of a node and all below it. */
export function hullOf(source: SourceText, node: OutlineNode): ReturnType<typeof positionOf> {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  const visit = (at: OutlineNode) => {
    for (const span of at.own) {
      if (span.to <= span.from) continue
      start = Math.min(start, viewStart(span.line, span.from))
      end = Math.max(end, viewEnd(span.line, span.to))
    }
    if (at.table) {
      start = Math.min(start, at.table.start)
      end = Math.max(end, at.table.end)
    }
    for (const child of at.children) visit(child)
  }
  visit(node)
  return start <= end ? positionOf(source, start, end) : positionOf(source, 0, 0)
}
