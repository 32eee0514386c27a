import type { Citation } from '../contract/types.js'
import type { CitationMention } from '../mention/citations.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import type { Time } from '../time/types.js'
import type { OutlineNode } from '../tree/outline.js'
import { placeOf, quoteLine, quoteOf } from '../tree/quote.js'
import { issuingPlace } from './issuing-clause.js'
import type { Words } from './walk.js'

/** What the plan itself goes by: its number with its symbol, and the EDTF of its date line. */
export interface OwnName {
  number: string
  date: string | null
}

/** Viện dẫn: every mention of another document, in order; later short ones point to the first full one. */
export function resolveCitations(source: SourceText, words: readonly Words[], own: OwnName | null): Citation[] {
  const citations: Citation[] = []
  for (const { line, from, to, node, section, preamble, read } of words) {
    if (!read) continue
    for (const mention of read.citations) {
      if (mention.start < from || mention.start >= to || isOwn(source, line, mention, own, node)) continue
      citations.push(toCitation(source, line, mention, section, isBasis(mention, line, node, preamble)))
    }
  }
  linkFirst(citations)
  return citations
}

/** The plan itself, as in the caption of its annex, is no other document. */
function isOwn(
  source: SourceText,
  line: Line,
  mention: CitationMention,
  own: OwnName | null,
  node: OutlineNode,
): boolean {
  if (mention.selfCaption) {
    const plan = /^kế hoạch/i.test(mention.documentType.name)
    return plan || node.type === 'caption'
  }
  if (own === null || mention.number?.text !== own.number) return false
  // Numbers begin anew each year: the same number of another day is last year's plan.
  const date = readDate(source, line, mention)?.edtf
  return date == null || own.date === null || mayBeSame(date, own.date)
}

/** Whether two EDTF days differ in nothing that both state; `X` stands for a blank that was left. */
function mayBeSame(one: string, other: string): boolean {
  for (let at = 0; at < one.length && at < other.length; at++)
    if (one[at] !== other[at] && one[at] !== 'X' && other[at] !== 'X') return false
  return true
}

/** A ground of the plan: on top level, in the preamble of the document. */
function isBasis(mention: CitationMention, line: Line, node: OutlineNode, preamble: OutlineNode | null): boolean {
  if (mention.nestedIn !== null || mention.bracketed || preamble === null) return false
  // Behind the issuing verb a document is what the plan carries out, named again.
  return preamble.parent?.type !== 'appendix' && node.type !== 'caption' && mention.start <= issuingPlace(line)
}

function toCitation(
  source: SourceText,
  line: Line,
  mention: CitationMention,
  section: string,
  basis: boolean,
): Citation {
  const words = ({ start, end }: { start: number; end: number }) => quoteOf(source, [{ line, from: start, to: end }])
  const { type } = mention
  // Field by field, in the order of the contract: a literal of many spreads took longer than all that is read here.
  const citation = quoteLine(source, line, mention.start, mention.end) as Citation
  citation.section = section
  citation.type = line.text.slice(type.start, type.end)
  citation.number = mention.number?.text ?? null
  if (mention.parts) citation.parts = mention.parts
  if (mention.typeAgrees !== null) citation.typeAgrees = mention.typeAgrees
  citation.date = readDate(source, line, mention)
  citation.issuer = mention.issuer && words(mention.issuer)
  citation.title = mention.title && words(mention.title)
  citation.basis = basis
  if (mention.path) citation.path = line.text.slice(mention.path.start, mention.path.end).trim()
  return citation
}

function readDate(source: SourceText, line: Line, { date }: CitationMention): Time | null {
  const place = (from: number, to: number) => ({
    text: line.text.slice(from, to),
    ...placeOf(source, [{ line, from, to }]),
  })
  return date && evaluateTime(date, { field: 'citation' }, place)
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
