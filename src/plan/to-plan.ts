import type { Appendix, Header, Plan } from '../contract/types.js'
import { quoteWords } from '../resolve/header.js'
import type { Resolution } from '../resolve/types.js'
import type { SourceText } from '../source/source-text.js'
import type { Outline } from '../tree/outline.js'
import { quoteOf } from '../tree/quote.js'
import { toArchive, toRecipients, toSignature } from './end-matter.js'
import { hullOf, toSections } from './sections.js'
import { toTables } from './tables.js'

/** The Plan as plain data, from the nested lines and what they mean. */
export function toPlan(source: SourceText, outline: Outline, header: Header, resolution: Resolution): Plan {
  const { root, attached } = outline
  const title = attached?.children.find((node) => node.type === 'title')
  return {
    schemaVersion: '1',
    header,
    attached: attached
      ? {
          type: quoteWords(
            source,
            title?.children.find((node) => node.type === 'documentType'),
          ),
          title: quoteWords(
            source,
            title?.children.find((node) => node.type === 'subject'),
          ),
          position: hullOf(source, attached),
        }
      : null,
    issuer: resolution.issuer,
    period: resolution.period,
    // A decision may bring several documents; each counts its own sections on in one list.
    sections: [root, ...root.children.filter((node) => node.type === 'attachedPlan')].flatMap((holder) =>
      toSections(source, holder),
    ),
    tasks: resolution.tasks,
    times: resolution.times,
    citations: resolution.citations,
    crossReferences: resolution.crossReferences,
    footnotes: resolution.footnotes,
    tables: toTables(source, outline),
    appendices: outline.appendices.map(
      (node): Appendix => ({
        id: node.id ?? '',
        label: quoteOf(
          source,
          node.own.filter((span) => span.leaf === 'label'),
        ),
        title: quoteWords(
          source,
          node.children.find((child) => child.type === 'subject'),
        ),
        sections: toSections(source, node),
        position: hullOf(source, node),
      }),
    ),
    recipients: toRecipients(source, outline),
    archive: toArchive(source, outline),
    signature: toSignature(source, outline),
    abbreviations: resolution.abbreviations,
  }
}
