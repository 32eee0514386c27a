import type { Citation } from '../contract/types.js'
import type { CitationMention } from '../mention/citations.js'
import type { Mentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { placeOf, quoteOf } from '../tree/quote.js'
import { walkWords } from './walk.js'

/** Viện dẫn: every mention of another document, in order; later short ones point to the first full one. */
export function resolveCitations(source: SourceText, outline: Outline, mentions: Mentions, ownNumber: string | null): Citation[] {
  const citations: Citation[] = []
  walkWords(outline.root, (span, node, section) => {
    const { line } = span
    for (const mention of mentions.get(line)?.citations ?? []) {
      if (mention.start < span.from || mention.start >= span.to || isOwn(mention, ownNumber, node)) continue
      citations.push(toCitation(source, line, mention, section, isBasis(mention, line, node)))
    }
  })
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

/** The issuing clause: `UBND tỉnh ban hành Kế hoạch …`. What a ground's own title holds (`về việc ban hành Kế hoạch`) is none. */
const issuingVerb = /(?<!(?:về|về việc|việc|phê duyệt|\d{4}|chính phủ|ủy ban nhân dân(?: [\p{L}]+){1,4}) )(?:xây dựng|ban hành|lập|triển khai) (?:và (?:ban hành|triển khai) )?kế hoạch(?= (?:triển khai|thực hiện|hành động|tổ chức|với|này|như|chi tiết|cụ thể|kiểm tra|tuyên truyền|phát|[\p{L}]+).{0,400}(?:sau|nội dung)[^.;]{0,40}$)/u

/** A ground of the plan: on top level, in the preamble of the document. */
function isBasis(mention: CitationMention, line: Line, node: OutlineNode): boolean {
  if (mention.nestedIn !== null || mention.bracketed) return false
  // Behind the issuing verb a document is what the plan carries out, named again.
  const issuing = issuingVerb.exec(line.key)
  if (issuing && mention.start > issuing.index + issuing[0].length) return false
  for (let at: OutlineNode | null = node; at; at = at.parent) if (at.type === 'preamble') return at.parent?.type !== 'appendix' && node.type !== 'caption'
  return false
}

function toCitation(source: SourceText, line: Line, mention: CitationMention, section: string, basis: boolean): Citation {
  const words = (from: number, to: number) => quoteOf(source, [{ line, from, to }])
  const whole = words(mention.start, mention.end)
  const { date } = mention
  const place = (from: number, to: number) => ({ text: line.text.slice(from, to), ...placeOf(source, [{ line, from, to }]) })
  return {
    text: whole?.text ?? '',
    ...placeOf(source, [{ line, from: mention.start, to: mention.end }]),
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
