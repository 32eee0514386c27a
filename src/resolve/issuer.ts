import type { Header, Plan } from '../contract/types.js'
import { readUnits } from '../mention/units.js'
import type { SourceText } from '../source/source-text.js'
import { isWord } from '../time/characters.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { placeOf, quoteOf } from '../tree/quote.js'

const issues =
  /(?:ban hành|xây dựng|lập|triển khai|tổ chức|đề ra)(?: và (?:ban hành|triển khai|tổ chức thực hiện))?(?: bản)? kế hoạch|(?:xây dựng|ban hành) chương trình/g

/** Where the issuing verb stands as a whole word before `end`, or -1. That no letter stands before is asked behind the pattern, which is quicker. */
function issuingVerb(key: string, end: number): number {
  const part = key.slice(0, end)
  issues.lastIndex = 0
  for (let match = issues.exec(part); match; match = issues.exec(part)) {
    if (!isWord(part.charCodeAt(match.index - 1))) return match.index
    issues.lastIndex = match.index + 1
  }
  return -1
}

/** Who issues the plan, and what told it: the letterhead, else the issuing clause, the signature's authority. */
export function resolveIssuer(source: SourceText, outline: Outline, header: Header): Plan['issuer'] {
  if (header.issuer) return { name: header.issuer.text, from: 'letterhead', position: header.issuer.position }
  return fromPreamble(source, outline) ?? fromSignature(source, outline) ?? fromSymbol(header)
}

/** The subject before *ban hành Kế hoạch*, *xây dựng Kế hoạch*. */
function fromPreamble(source: SourceText, outline: Outline): Plan['issuer'] {
  for (const preamble of outline.root.children) {
    if (preamble.type !== 'preamble') continue
    for (const node of preamble.children) {
      for (const span of node.own) {
        const { line } = span
        const verb = issuingVerb(line.key, span.to)
        if (verb <= span.from) continue
        const from = clauseStart(line.text, span.from, verb)
        const unit = readUnits(line.text, line.key, from, verb).at(-1)
        if (!unit || unit.plural) continue
        const quote = quoteOf(source, [{ line, from: unit.start, to: unit.end }])
        if (quote) return { name: quote.text, from: 'preamble', position: quote.position }
      }
    }
  }
  return null
}

/** The issuing clause begins behind the last stop or comma before its verb. */
function clauseStart(text: string, from: number, verb: number): number {
  for (let at = verb - 2; at > from; at--) {
    const sign = text[at]
    if ((sign === '.' || sign === ';' || sign === ',') && text[at + 1] === ' ' && /\p{Lu}/u.test(text[at + 2] ?? ''))
      return at + 2
  }
  return from
}

function fromSignature(source: SourceText, outline: Outline): Plan['issuer'] {
  const signature = outline.root.children.find((node) => node.type === 'signature')
  const authority = signature?.children.find((node: OutlineNode) => node.part === 'authority')
  const span = authority?.own[0]
  if (!span) return null
  const mark = /^t(?:m|\/m)\.?\s*/.exec(span.line.key)
  if (!mark) return null
  const quote = quoteOf(source, [{ ...span, from: mark[0].length }])
  return quote ? { name: quote.text, from: 'signature', ...placeOf(source, [{ ...span, from: mark[0].length }]) } : null
}

/** The last group of the symbol: `KH-SYT` → SYT. */
function fromSymbol(header: Header): Plan['issuer'] {
  const code = /[-/]([\p{Lu}Đ][\p{L}\d&.-]{0,80})$/u.exec(header.number?.symbol ?? '')?.[1]
  return code && header.number ? { name: code, from: 'symbol', position: header.number.position } : null
}
