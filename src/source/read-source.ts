import { decodeBytes } from './decode-bytes.js'
import { readUsual, readView, type ViewRead } from './read-view.js'
import { findLineStarts, roomFor, type SourceText } from './source-text.js'

/** What reading the bytes and characters alone showed. Offsets are into the original. */
export interface SourceFinding {
  code:
    | 'input-not-utf8'
    | 'unicode-not-nfc'
    | 'unicode-invisible'
    | 'unicode-homoglyph'
    | 'unicode-mark-run'
    | 'unicode-bidi-control'
    | 'unicode-mojibake'
    | 'layout-literal-escapes'
  start: number
  end: number
  count: number
}

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
  if (!resizing.test(plain)) return { source: sourceOf(original, plain, readView(plain), null, lineStarts), findings }
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
    key,
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

/**
 * Signs that change the length or the form: line ends, zero-width signs, clusters with marks or Hangul letters, literal
 * `\r\n`, and signs that have another normal form (`K` U+212A, Greek, Hebrew and Han compatibility letters).
 */
const resizing =
  /[\r\u00ad\u0300-\u036f\u0374\u037e\u0387\u0483-\u0489\u0590-\u11ff\u135d-\u135f\u1700-\u1dff\u1f71-\u1fff\u200b-\u200f\u2028-\u202e\u2060-\u2069\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua69f\ua6f0\ua6f1\ua800-\uabff\uf900-\ufaff\ufb1d-\ufb4f\ufe20-\ufe2f\ufeff\ud800-\ud83a\ud87e]|\\r\\n/
/** Behind `\r\n` written out no mark stands: with one it is a letter, as its normal form shows. */
const piece =
  /\r\n|\r|\\r\\n(?![\p{M}])|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?:[^\p{M}\r\n]|^|(?<=[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]))[\p{M}\u1160-\u11ff\u{16d67}]{1,30}|[\u0374\u037e\u0387\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u0f43-\u0f69\u1f71-\u1fff\u2126\u212a\u212b\u2329\u232a\u2adc\uf900-\ufaff\ufb1d-\ufb4f\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]/gmu
const lineEnd = /^(?:\r\n?|\\r\\n|[\u2028\u2029])$/
const zeroWidth = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/

/** Signs that change the direction of a line. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/

function compose(text: string, findings: SourceFinding[]): { text: string; map: Int32Array } {
  let map = new Int32Array(text.length + 1)
  const parts: string[] = []
  let length = 0
  let done = 0
  const seen = new Map<SourceFinding['code'], SourceFinding>()
  const note = (code: SourceFinding['code'], start: number, end: number) => {
    const known = seen.get(code)
    if (known) known.count++
    else seen.set(code, { code, start, end, count: 1 })
  }
  const copy = (upTo: number) => {
    if (upTo <= done) return
    parts.push(text.slice(done, upTo))
    for (let at = done; at < upTo; at++) map[length++] = at
    done = upTo
  }
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const found = match[0]
    const at = match.index
    copy(at)
    done = at + found.length
    if (lineEnd.test(found)) {
      if (found.startsWith('\\')) note('layout-literal-escapes', at, done)
      parts.push('\n')
      map[length++] = at
    } else if (zeroWidth.test(found)) {
      if (bidi.test(found)) note('unicode-bidi-control', at, done)
      else if (at > 0 || found !== '\ufeff') note('unicode-invisible', at, done)
      // Before the first sign there is none to belong to: the view begins behind it.
    } else {
      const composed = found.normalize('NFC')
      if (composed !== found) note('unicode-not-nfc', at, done)
      if (found.length > 30) note('unicode-mark-run', at, done)
      parts.push(composed)
      // A few signs of Hebrew, Indian scripts and music have a normal form that is longer than they are.
      if (length + composed.length + text.length - done >= map.length) map = doubled(map)
      for (let unit = 0; unit < composed.length; unit++)
        map[length++] = unit === 0 ? at : placeOf(found, at, composed, unit)
    }
  }
  copy(text.length)
  map[length] = text.length
  findings.push(...seen.values())
  return { text: parts.join(''), map: map.slice(0, length + 1) }
}

/** Where a unit of a cluster's normal form stands: marks that composing left as they were are counted from its end. */
function placeOf(found: string, at: number, composed: string, unit: number): number {
  const behind = composed.length - unit
  const kept = behind < found.length && found.endsWith(composed.slice(unit))
  return at + (kept ? found.length - behind : Math.min(unit, found.length - 1))
}

function doubled(map: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(map.length * 2 + longestForm)
  larger.set(map)
  return larger
}
/** Code units of the longest normal form of a cluster of thirty marks behind a sign, each at most three times as long. */
const longestForm = 32 * 2 * 3
