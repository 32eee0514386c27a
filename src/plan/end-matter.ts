import type { Quote, Recipient, Signature } from '../contract/types.js'
import { appendAll } from '../source/append-all.js'
import type { SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode, Span } from '../tree/outline.js'
import { joinSpans, placeOf, quoteOf, trimSpan } from '../tree/quote.js'
import { hullOf } from './sections.js'

const endSign = /[\s;,.:_]/

/** Nơi nhận: each name with its notes in brackets apart. */
export function toRecipients(source: SourceText, outline: Outline): Recipient[] {
  const recipients: Recipient[] = []
  for (const block of endBlocks(outline, 'recipients')) {
    for (const node of block.children) {
      if (node.type !== 'recipient') continue
      const recipient = toRecipient(source, node)
      if (recipient) recipients.push(recipient)
    }
  }
  return recipients
}

/** The blocks of the outer document; those of forms in annexes are content of the annex. */
function endBlocks(outline: Outline, type: 'recipients' | 'signature'): OutlineNode[] {
  return outline.root.children.filter((node) => node.type === type).slice(0, 1)
}

function toRecipient(source: SourceText, node: OutlineNode): Recipient | null {
  const spans = node.own.filter((span) => span.leaf === 'text')
  const whole = joinSpans(spans)
  if (!whole) return null
  const names: Span[] = []
  const notes: Span[] = []
  splitNotes(whole, names, notes)
  const name = quoteOf(source, names)
  const note = quoteOf(source, notes)
  const place = placeOf(source, spans)
  if (!name) return note ? { name: note, note: null, position: place.position } : null
  return {
    name,
    note: note
      ? { ...note, text: notes.map((span) => span.line.text.slice(span.from, span.to).trim()).join('; ') }
      : null,
    position: place.position,
  }
}

/** Cuts the brackets at the end of a line from the name: `(để báo cáo)`, also two, also behind the semicolon. */
function splitNotes(span: Span, names: Span[], notes: Span[]): void {
  const { text } = span.line
  let to = span.to
  const found: Span[] = []
  for (;;) {
    to = endOfWords(text, span.from, to)
    if (text[to - 1] !== ')') break
    let open = to - 2
    let depth = 1
    while (open > span.from) {
      if (text[open] === ')') depth++
      else if (text[open] === '(' && --depth === 0) break
      open--
    }
    if (text[open] !== '(' || open <= span.from) break
    found.push(trimSpan({ line: span.line, from: open + 1, to: to - 1 }))
    to = open
  }
  // A bracket that the line end cut off: `(để báo cáo`.
  const cut = text.lastIndexOf('(', to)
  if (found.length === 0 && cut > span.from && text.indexOf(')', cut) < 0) {
    found.push(trimSpan({ line: span.line, from: cut + 1, to }))
    to = cut
  }
  to = endOfWords(text, span.from, to)
  names.push(trimSpan({ line: span.line, from: span.from, to }))
  appendAll(notes, found.reverse())
}

/** Where the words of a stretch end, the signs behind them left out. A pattern would seek them from the start each time. */
function endOfWords(text: string, from: number, to: number): number {
  let end = to
  while (end > from && endSign.test(text.charAt(end - 1))) end--
  return end
}

const archiveHead = /^\s*l[ưu]u\s*:?\s*/u

/** Lưu: the codes, without drafters in brackets and numbers of copies. */
export function toArchive(source: SourceText, outline: Outline): Quote[] {
  const codes: Quote[] = []
  for (const block of endBlocks(outline, 'recipients')) {
    for (const node of block.children) {
      if (node.type !== 'archive') continue
      for (const span of node.own) if (span.leaf === 'text') appendAll(codes, archiveCodes(source, span))
    }
  }
  return codes
}

function archiveCodes(source: SourceText, span: Span): Quote[] {
  const { line } = span
  const head = archiveHead.exec(line.key.slice(span.from, span.to))?.[0].length ?? 0
  const quotes: Quote[] = []
  let from = span.from + head
  const take = (to: number) => {
    const text = line.text.slice(from, to)
    const bracket = text.search(/[(_~<]/)
    let end = bracket >= 0 ? from + bracket : to
    end -= /(?<![\s.;,:…])[\s.;,:…]+$/u.exec(line.text.slice(from, end))?.[0].length ?? 0
    const start = from + (/^[\s.;,:…]+/u.exec(line.text.slice(from, end))?.[0].length ?? 0)
    if (end > start) {
      const quote = quoteOf(source, [{ line, from: start, to: end }])
      if (quote && !/^\d+\s?b?$/iu.test(quote.text)) quotes.push(quote)
    }
  }
  let depth = 0
  let at = from
  for (; at < span.to; at++) {
    const sign = line.text[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ',' || sign === ';')) {
      take(at)
      from = at + 1
    } else if (
      depth === 0 &&
      sign === '.' &&
      /^\.\s*\S/.test(line.text.slice(at, span.to)) &&
      /^\.\s/.test(line.text.slice(at))
    ) {
      // Behind the stop stand a drafter's initials or a count.
      break
    }
  }
  take(at)
  return quotes
}

/** Chữ ký: authority lines, the signer's own office, the name. */
export function toSignature(source: SourceText, outline: Outline): Signature | null {
  const block = endBlocks(outline, 'signature')[0]
  if (!block) return null
  const authority: Quote[] = []
  let title: Quote | null = null
  let name: Quote | null = null
  const titles: OutlineNode[] = []
  for (const node of block.children) {
    if (node.type !== 'signaturePart') continue
    if (node.part === 'authority') {
      const quote = quoteOf(source, node.own)
      if (quote) authority.push(quote)
    } else if (node.part === 'title' && !name) titles.push(node)
    else if (node.part === 'name' && !name)
      name = quoteOf(
        source,
        node.own.filter((span) => !/^\(|^[.…_\s]*$/.test(span.line.text)),
      )
  }
  // An office over several lines (`TRƯỞNG PHÒNG`, `NGHIỆP VỤ`) is one; a wrapped authority goes on in it only by its words.
  title =
    titles.length > 0
      ? quoteOf(
          source,
          titles.flatMap((node) => node.own),
        )
      : null
  if (!title && !name && authority.length === 0) return null
  return { authority, title, name, position: hullOf(source, block) }
}
