import type { Citation } from '../contract/types.js'
import type { CitationMention } from '../mention/citations.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import type { OutlineNode } from '../tree/outline.js'
import { placeOf, quoteLine, quoteOf } from '../tree/quote.js'
import { issuingPlace } from './issuing-clause.js'
import type { Words } from './walk.js'

/** Viện dẫn: every mention of another document, in order; later short ones point to the first full one. */
export function resolveCitations(source: SourceText, words: readonly Words[], ownNumber: string | null): Citation[] {
  const citations: Citation[] = []
  for (const { line, from, to, node, section, read } of words) {
    for (const mention of read?.citations ?? []) {
      if (mention.start < from || mention.start >= to || isOwn(mention, ownNumber, node)) continue
      citations.push(toCitation(source, line, mention, section, isBasis(mention, line, node)))
    }
  }
  linkFirst(citations)
  return citations
}

/** The plan itself in the caption of its annex is no other document. */
function isOwn(mention: CitationMention, ownNumber: string | null, node: OutlineNode): boolean {
  if (mention.selfCaption) {
    const plan = /^kế hoạch/i.test(mention.documentType.name)
    return plan || node.type === 'caption'
  }
  return ownNumber !== null && mention.number?.text === ownNumber
}

/** A ground of the plan: on top level, in the preamble of the document. */
function isBasis(mention: CitationMention, line: Line, node: OutlineNode): boolean {
  if (mention.nestedIn !== null || mention.bracketed) return false
  // Behind the issuing verb a document is what the plan carries out, named again.
  if (mention.start > issuingPlace(line)) return false
  for (let at: OutlineNode | null = node; at; at = at.parent)
    if (at.type === 'preamble') return at.parent?.type !== 'appendix' && node.type !== 'caption'
  return false
}

function toCitation(
  source: SourceText,
  line: Line,
  mention: CitationMention,
  section: string,
  basis: boolean,
): Citation {
  const words = (from: number, to: number) => quoteOf(source, [{ line, from, to }])
  const { date } = mention
  const place = (from: number, to: number) => ({
    text: line.text.slice(from, to),
    ...placeOf(source, [{ line, from, to }]),
  })
  return {
    ...quoteLine(source, line, mention.start, mention.end),
    section,
    type: line.text.slice(mention.type.start, mention.type.end),
    number: mention.number?.text ?? null,
    ...(mention.parts ? { parts: mention.parts } : {}),
    ...(mention.typeAgrees !== null ? { typeAgrees: mention.typeAgrees } : {}),
    date: date ? evaluateTime(date, { field: 'citation' }, place) : null,
    issuer: mention.issuer ? words(mention.issuer.start, mention.issuer.end) : null,
    title: mention.title ? words(mention.title.start, mention.title.end) : null,
    basis,
    ...(mention.path ? { path: line.text.slice(mention.path.start, mention.path.end).trim() } : {}),
  }
}

/** Ties each mention to the first of the same type and number. */
function linkFirst(citations: Citation[]): void {
  const first = new Map<string, number>()
  citations.forEach((citation, index) => {
    if (citation.number === null) return
    const name = `${citation.type.toLowerCase()} ${citation.number.toLowerCase()}`
    const known = first.get(name)
    if (known === undefined) first.set(name, index)
    else citation.firstMention = known
  })
}
