import { compose, isResized } from './compose.js'
import { decodeBytes } from './decode-bytes.js'
import { mendMisread } from './misread.js'
import { readUsual, readView, type ViewRead } from './read-view.js'
import type { SourceFinding } from './source-finding.js'
import { findLineStarts, roomFor, type SourceText } from './source-text.js'

/**
 * Opens a text: NFC view, exact map back, findings.
 *
 * Normal forms are taken cluster by cluster and never over the whole text: `String.prototype.normalize` is quadratic
 * on long runs of mixed combining marks (100,000 units take seconds). A run is cut at 30 marks, the limit of the
 * Unicode Stream-Safe Text Format (UAX #15); what lies beyond is kept as it is.
 */
export function readSource(input: string | Uint8Array): { source: SourceText; findings: SourceFinding[] } {
  const findings: SourceFinding[] = []
  let original: string
  if (typeof input === 'string') original = input
  else {
    const decoded = decodeBytes(input)
    original = decoded.text
    if (decoded.replaced > 0)
      findings.push({
        code: 'input-not-utf8',
        start: decoded.firstReplaced,
        end: decoded.firstReplaced + 1,
        count: decoded.replaced,
      })
  }
  const lineStarts = findLineStarts(original)
  const broken = typeof input === 'string' ? original.indexOf('\ufffd') : -1
  if (broken >= 0)
    findings.push({
      code: 'unicode-mojibake',
      start: broken,
      end: broken + 1,
      count: original.split('\ufffd').length - 1,
    })
  // Most texts hold nothing that the view would show otherwise: one pass tells that and reads them.
  const read = original.includes(literalEnd) ? null : readUsual(original)
  if (read) return { source: sourceOf(original, original, read, null, lineStarts), findings }
  const plain = plainBlanks(original, findings)
  if (!isResized(plain)) return { source: sourceOf(original, plain, readView(plain), null, lineStarts), findings }
  const { text, map } = compose(plain, findings)
  return { source: sourceOf(original, text, readView(text), map, lineStarts), findings }
}

function sourceOf(
  original: string,
  text: string,
  { key, special }: ViewRead,
  map: Int32Array | null,
  lineStarts: number[],
): SourceText {
  return {
    original,
    text,
    key: mendMisread(key),
    special,
    map,
    lineStarts,
    points: roomFor(original.length),
    positions: roomFor(original.length >> 1),
  }
}

/** A line end written out, as programs leave it behind. */
const literalEnd = '\\r\\n'

/** Blanks of every kind become a blank; the length stays. Look-alikes of letters stay too: only the key folds them. */
const blank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const blankAll = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const homoglyph = /[\u00d0\u00f0\u0189\u0256]/g

function plainBlanks(text: string, findings: SourceFinding[]): string {
  const alike = text.match(homoglyph)
  if (alike) {
    const first = text.search(homoglyph)
    findings.push({ code: 'unicode-homoglyph', start: first, end: first + 1, count: alike.length })
  }
  return blank.test(text) ? text.replace(blankAll, ' ') : text
}
