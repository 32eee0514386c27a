import { eachRange } from './code-ranges.js'
import { fromUnits, toUnits } from './code-units.js'
import { isLetter } from './letters.js'
import type { SourceFinding } from './source-finding.js'

/**
 * Signs that change the length or the form: line ends, zero-width signs, clusters with marks or Hangul letters, literal
 * `\r\n`, and signs that have another normal form (`K` U+212A, Greek, Hebrew and Han compatibility letters).
 */
export const resizing =
  '\r\u00ad\u0300-\u036f\u0374\u037e\u0387\u0483-\u0489\u0590-\u11ff\u135d-\u135f\u1700-\u1dff\u1f71-\u1fff\u200b-\u200f\u2028-\u202e\u2060-\u2069\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua69f\ua6f0\ua6f1\ua800-\uabff\uf900-\ufaff\ufb1d-\ufb4f\ufe20-\ufe2f\ufeff\ud800-\ud83a\ud87e'
const resizes = new RegExp(`[${resizing}]|\\\\r\\\\n`)

/** Whether the view of a text has another length or form than the text. */
export function isResized(text: string): boolean {
  return resizes.test(text)
}

/** Behind `\r\n` written out no mark stands: with one it is a letter, as its normal form shows. */
const piece =
  /\r\n|\r|\\r\\n(?![\p{M}])|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?:[^\p{M}\r\n]|^|(?<=[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]))[\p{M}\u1160-\u11ff\u{16d67}]{1,30}|[\u0374\u037e\u0387\u0958-\u095f\u09dc\u09dd\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u0f43-\u0f69\u1f71-\u1fff\u2126\u212a\u212b\u2329\u232a\u2adc\uf900-\ufaff\ufb1d-\ufb4f\u{1d15e}-\u{1d1c0}\u{2f800}-\u{2fa1d}]/gmu
const lineEnd = /^(?:\r\n?|\\r\\n|[\u2028\u2029])$/
const zeroWidth = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/
/** Signs that change the direction of a line. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/

/** A text on its way to the view: what of it is done, and where each unit of that stands. */
interface Composing {
  text: string
  units: Uint16Array
  view: Uint16Array
  map: Int32Array
  /** Units of the view so far. */
  length: number
  seen: Map<SourceFinding['code'], SourceFinding>
}

/**
 * The view of a text in normal form C with `\n` lines, and the map back.
 *
 * Nearly all pieces are letters with a mark or two (`e` U+0302 U+0301) and line ends, which one pass over the units
 * reads without a pattern; at any other sign that may change, the pattern seeks the next piece. What it passes over
 * holds none, so that nothing is looked at twice.
 */
export function compose(text: string, findings: SourceFinding[]): { text: string; map: Int32Array } {
  const state = startComposing(text)
  const { units } = state
  changing ??= makeChanging()
  let done = 0
  for (let at = 0; at < units.length; ) {
    const code = units[at] as number
    if (changing[code] === 0 || (code === backslash && !text.startsWith('\\r\\n', at))) {
      put(state, code, at++)
      continue
    }
    done = takeLineEnd(state, at) || takeLetter(state, at) || takePiece(state, done, at)
    at = done
  }
  findings.push(...state.seen.values())
  const { view, map, length } = state
  map[length] = text.length
  return { text: fromUnits(view.subarray(0, length)), map: map.slice(0, length + 1) }
}

const backslash = 92

function startComposing(text: string): Composing {
  return {
    text,
    units: toUnits(text),
    view: new Uint16Array(text.length + 1),
    map: new Int32Array(text.length + 1),
    length: 0,
    seen: new Map(),
  }
}

/** Units at which a piece may begin or go on; those of marks above U+FFFF among them. */
let changing: Uint8Array | null = null

function makeChanging(): Uint8Array {
  const changing = new Uint8Array(0x10000)
  eachRange(`\\${resizing}\udb40`, (first, last) => changing.fill(1, first, last + 1))
  return changing
}

function put(state: Composing, code: number, place: number): void {
  const { length } = state
  state.view[length] = code
  state.map[length] = place
  state.length = length + 1
}

/** `\r\n` and `\r`; 0 at any other sign. */
function takeLineEnd(state: Composing, at: number): number {
  const { units } = state
  if (units[at] !== 13) return 0
  put(state, 10, at)
  return units[at + 1] === 10 ? at + 2 : at + 1
}

/** One mark or two behind a letter that has a sign of its own with them; 0 when it is anything else. */
function takeLetter(state: Composing, at: number): number {
  const { units } = state
  const base = units[at - 1] ?? 0
  const first = units[at] as number
  if (!isMark(first) || !isLetter(base)) return 0
  const second = units[at + 1] ?? 0
  const end = isMark(second) ? at + 2 : at + 1
  if (!endsCluster(units[end] ?? 0)) return 0
  const sign = signOf(base, first, isMark(second) ? second : 0)
  if (sign === 0) return 0
  note(state, 'unicode-not-nfc', at - 1, end)
  // The letter has been put down already.
  state.view[state.length - 1] = sign
  return end
}

const isMark = (code: number) => code >= 0x300 && code <= 0x36f
/** Latin and its punctuation: no further mark. */
const endsCluster = (code: number) => code < 0x300 || (code >= 0x1e00 && code < 0x20d0)

/** Signs by letter and marks; a text may hold any of them, but most hold few. */
const signs = new Map<number, number>()
const mostSigns = 4096

/** The sign that a letter with its marks is, 0 when there is none. */
function signOf(base: number, first: number, second: number): number {
  const key = (base << 14) | ((first - 0x300) << 7) | (second === 0 ? 0 : second - 0x300 + 1)
  const known = signs.get(key)
  if (known !== undefined) return known
  const written = second === 0 ? String.fromCharCode(base, first) : String.fromCharCode(base, first, second)
  const composed = written.normalize('NFC')
  const sign = composed.length === 1 ? composed.charCodeAt(0) : 0
  if (signs.size >= mostSigns) signs.clear()
  signs.set(key, sign)
  return sign
}

/**
 * The first piece that the pattern finds at or behind `at`, the two units before it included where they are not `done`:
 * the sign that marks belong to may stand there. Gives where it ends, or the end of the text.
 */
function takePiece(state: Composing, done: number, at: number): number {
  const { text, units } = state
  piece.lastIndex = Math.max(done, at - 2)
  const match = piece.exec(text)
  const start = match ? match.index : units.length
  if (start < at) state.length -= at - start
  for (let plain = at; plain < start; plain++) put(state, units[plain] as number, plain)
  if (!match) return start
  const found = match[0]
  const end = start + found.length
  if (lineEnd.test(found)) {
    if (found.startsWith('\\')) note(state, 'layout-literal-escapes', start, end)
    put(state, 10, start)
  } else if (zeroWidth.test(found)) {
    if (bidi.test(found)) note(state, 'unicode-bidi-control', start, end)
    // Before the first sign there is none to belong to: the view begins behind it.
    else if (start > 0 || found !== '\ufeff') note(state, 'unicode-invisible', start, end)
  } else putCluster(state, found, start)
  return end
}

function putCluster(state: Composing, found: string, start: number): void {
  const end = start + found.length
  const composed = found.normalize('NFC')
  if (composed !== found) note(state, 'unicode-not-nfc', start, end)
  if (found.length > 30) note(state, 'unicode-mark-run', start, end)
  // A few signs of Hebrew, Indian scripts and music have a normal form that is longer than they are.
  if (state.length + composed.length + state.text.length - end >= state.map.length) makeRoom(state)
  for (let unit = 0; unit < composed.length; unit++)
    put(state, composed.charCodeAt(unit), unit === 0 ? start : placeOf(found, start, composed, unit))
}

function note({ seen }: Composing, code: SourceFinding['code'], start: number, end: number): void {
  const known = seen.get(code)
  if (known) known.count++
  else seen.set(code, { code, start, end, count: 1 })
}

/** Where a unit of a cluster's normal form stands: marks that composing left as they were are counted from its end. */
function placeOf(found: string, at: number, composed: string, unit: number): number {
  const behind = composed.length - unit
  const kept = behind < found.length && found.endsWith(composed.slice(unit))
  return at + (kept ? found.length - behind : Math.min(unit, found.length - 1))
}

function makeRoom(state: Composing): void {
  const size = state.map.length * 2 + longestForm
  const view = new Uint16Array(size)
  const map = new Int32Array(size)
  view.set(state.view)
  map.set(state.map)
  state.view = view
  state.map = map
}
/** Code units of the longest normal form of a cluster of thirty marks behind a sign, each at most three times as long. */
const longestForm = 32 * 2 * 3
