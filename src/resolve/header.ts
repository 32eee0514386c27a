import type { DocumentNumber, Header, Quote } from '../contract/types.js'
import { groupIssuers, splitIssuers } from '../label/letterhead.js'
import { readDocumentNumber } from '../mention/document-number.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import { scanDate } from '../time/scan-date.js'
import type { Time } from '../time/types.js'
import type { Outline, OutlineNode, Span } from '../tree/outline.js'
import { joinSpans, placeOf, quoteOf } from '../tree/quote.js'
import { readRegime } from './regime.js'

const empty = {
  nation: null,
  motto: null,
  parentIssuer: null,
  issuer: null,
  number: null,
  place: null,
  date: null,
  urgency: null,
  secrecy: null,
  draft: null,
}

/** Thể thức: what the letterhead and the title of the outer document say. */
export function readHeader(source: SourceText, outline: Outline): Header {
  const title = outline.root.children.find((node) => node.type === 'title') ?? null
  const letterhead = findLetterhead(outline, title)
  const head = letterhead ? readLetterhead(source, letterhead) : { ...empty }
  const type = title?.children.find((node) => node.type === 'documentType')
  const subject = title?.children.find((node) => node.type === 'subject')
  const header = {
    ...head,
    type: quoteWords(source, type),
    title: quoteWords(source, subject),
  }
  return { regime: readRegime(header), ...header }
}

/** The block above the title; else the first whole block anywhere, as when tables were written behind the text. */
function findLetterhead(outline: Outline, title: OutlineNode | null): OutlineNode | null {
  const { children } = outline.root
  const heads = children.filter((node) => node.type === 'letterhead')
  const titleAt = title ? children.indexOf(title) : children.length
  const above = heads.find((node) => children.indexOf(node) < titleAt)
  if (above) return above
  const whole = heads.find((node) => new Set(node.children.map((child) => child.type)).size >= 2)
  return whole ?? (title ? null : (heads[0] ?? null))
}

function readLetterhead(source: SourceText, letterhead: OutlineNode): Omit<Header, 'regime' | 'type' | 'title'> {
  const of = (type: OutlineNode['type']) => letterhead.children.find((node) => node.type === type)
  const marked = (mark: OutlineNode['mark']) =>
    quoteWords(
      source,
      letterhead.children.find((node) => node.mark === mark),
    )
  const issuerLines = letterhead.children
    .filter((node) => node.type === 'issuer')
    .flatMap((node) => node.own.map((span) => span.line))
  const { parent, issuer } = splitIssuers(groupIssuers(issuerLines))
  const { place, date } = readPlaceDate(source, of('placeDate'))
  return {
    nation: quoteWords(source, of('nation')),
    motto: quoteWords(source, of('motto')),
    parentIssuer: quoteLines(source, parent),
    issuer: quoteLines(source, issuer),
    number: readNumber(source, of('documentNumber')),
    place,
    date,
    urgency: marked('urgency'),
    secrecy: marked('secrecy'),
    draft: marked('draft'),
  }
}

const strayFront = /^[/*\s.-]+/
const strayBack = /(?<![\s.*])[\s.*]+$/

/** The words of a node, without stray signs of the layout at their ends. */
export function quoteWords(source: SourceText, node: OutlineNode | undefined): Quote | null {
  if (!node) return null
  return quoteOf(
    source,
    node.own.filter((span) => span.leaf === 'text' || span.leaf === 'label'),
  )
}

function quoteLines(source: SourceText, lines: Line[] | null): Quote | null {
  if (!lines) return null
  return quoteOf(
    source,
    lines.map((line) => strip(line)),
  )
}

/** The line without stray signs of the layout at its ends. */
function strip(line: Line): Span {
  const { text } = line
  const front = /^[/*\s.|-]+/.exec(text)?.[0].length ?? 0
  const back = /(?<![\s.*|-])[\s.*|-]+$/.exec(text)?.[0].length ?? 0
  return { line, from: Math.min(front, text.length), to: Math.max(front, text.length - back) }
}

function readNumber(source: SourceText, node: OutlineNode | undefined): DocumentNumber | null {
  const line = node ? (joinSpans(node.own)?.line ?? null) : null
  if (!line) return null
  // A stop among the stray signs at an end shows that they are filler; a lone `/` or `-` may belong to the number.
  const front = strayFront.exec(line.text)?.[0] ?? ''
  const back = strayBack.exec(line.text.slice(front.length))?.[0] ?? ''
  const spans = [
    {
      line,
      from: front.includes('.') ? front.length : 0,
      to: line.text.length - (back.includes('.') ? back.length : 0),
    },
  ]
  const at = /^s[oốóòôồổ]/.test(line.key) ? 0 : Math.max(0, line.key.search(/(?<![\p{L}])s[oốóòôồổ]\s*[:\d/-]/u))
  const found = readDocumentNumber(line.text, line.key, at)
  const quote = quoteOf(source, spans)
  return quote && { ...quote, number: found?.number ?? null, symbol: found?.symbol ?? null }
}

/** Địa danh và thời gian ban hành: the words before the date are the place. */
function readPlaceDate(source: SourceText, node: OutlineNode | undefined): { place: Quote | null; date: Time | null } {
  const line = node ? (joinSpans(node.own)?.line ?? null) : null
  if (!line) return { place: null, date: null }
  const at = line.key.search(/ngày(?![\p{L}])/u)
  if (at < 0) return { place: quoteOf(source, [{ line, from: 0, to: line.text.length }]), date: null }
  const placeText = line.text.slice(0, at).replace(/(?<![\s,])[\s,]+$/, '')
  const blank = /^[.…_\s]*$/.test(placeText)
  const expression = scanDate(line.key, line.text, at)
  const date = expression
    ? evaluateTime(expression, { field: 'citation' }, (start, end) => ({
        text: line.text.slice(start, end),
        ...placeOf(source, [{ line, from: start, to: end }]),
      }))
    : null
  return { place: blank ? null : quoteOf(source, [{ line, from: 0, to: placeText.length }]), date }
}
