import { eachRange } from './code-ranges.js'
import { fromUnits, toUnits } from './code-units.js'
import { resizing } from './compose.js'
import { foldKey, isOpen, oldStyle, variantOf } from './fold.js'

/** What one pass over the signs of a text shows. */
export interface ViewRead {
  /** `foldKey` of the text. */
  key: string
  /** Offsets of the signs that a line may show otherwise: marks, escapes, tags, entities, tabs, a blank behind a blank. */
  special: readonly number[]
}

/** The same, and whether the text is its own view. */
interface SignsRead {
  read: ViewRead
  usual: boolean
}

const unread: SignsRead = { read: { key: '', special: [] }, usual: false }

/** Kinds of sign, a bit each. */
const isUnusual = 1
const isSpecial = 2
const isBlank = 4
const isO = 8
const isToneOfO = 16
const isU = 32
const isToneOfU = 64
const isForeign = 128

/** Signs that a view shows otherwise than they are written, or that are part of a cluster: single ones and ranges. */
const unusual = `${resizing}\u00a0\u00d0\u00f0\u0189\u0256\u1680\u2000-\u200a\u202f\u205f\u3000`
const unusualSign = new RegExp(`[${unusual}]`)
const specialSign = /[*_\\<&~^[\t\f\v]|(?<=[ \n])[ \n]/g
/** Scripts beside Latin that have capitals, and halves of pairs: texts that hold them go through `foldKey` itself. */
const foreign =
  '\u0370-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1c80-\u1cbf\u1f00-\u1fff\u2100-\u218f\u24b0-\u24ff\u2c00-\u2dff\ua640-\ua7ff\uab30-\uabbf\ud800-\udfff\uff00-\uff5f'
/** Latin letters, save `İ`, whose small form is longer. */
const latin = '\u0000-\u012f\u0131-\u024f\u1e00-\u1eff'

/** Of each code unit that of its key, and above it, from bit 16 on, its kinds: one look-up tells both. */
let table: Int32Array | null = null

/** Folds a view and finds its special signs in one pass. */
export function readView(view: string): ViewRead {
  return readSigns(view, false).read
}

/** The same for a text that is its own view; null where a sign is unusual, and the view must be made first. */
export function readUsual(text: string): ViewRead | null {
  const { read, usual } = readSigns(text, true)
  return usual ? read : null
}

/** Units read before a pass over numbers pays: until it is compiled, patterns are several times quicker. */
const warmUp = 200_000
let unitsRead = 0

/** @param onlyUsual  whether reading ends at the first unusual sign, since the view must be made first */
function readSigns(text: string, onlyUsual: boolean): SignsRead {
  if (unitsRead + text.length < warmUp) {
    unitsRead += text.length
    return searchSigns(text, onlyUsual)
  }
  return passSigns(text, onlyUsual)
}

/** By patterns. */
export function searchSigns(text: string, onlyUsual = false): SignsRead {
  const usual = !unusualSign.test(text)
  if (onlyUsual && !usual) return unread
  const special: number[] = []
  specialSign.lastIndex = 0
  while (specialSign.test(text)) special.push(specialSign.lastIndex - 1)
  return { read: { key: foldKey(text), special }, usual }
}

/** By one pass over the code units. */
export function passSigns(text: string, onlyUsual = false): SignsRead {
  table ??= makeTable()
  const signs = table
  const units = toUnits(text)
  const special: number[] = []
  const toned: number[] = []
  const rare = onlyUsual ? isSpecial | isUnusual : isSpecial
  let before = 0
  let seen = 0
  for (let at = 0; at < units.length; at++) {
    const entry = signs[units[at] as number] as number
    const kind = entry >>> 16
    // The array takes the lower half alone.
    units[at] = entry
    seen |= kind
    // A blank behind a blank, `à` behind `o`, `ỳ` behind `u`.
    const pair = kind & ((before & isBlank) | ((before & (isO | isU)) << 1))
    before = kind
    if (((kind & rare) | pair) === 0) continue
    if ((kind & rare & isUnusual) !== 0) return unread
    if ((pair & (isToneOfO | isToneOfU)) !== 0) toned.push(at)
    else special.push(at)
  }
  const usual = (seen & isUnusual) === 0
  if ((seen & isForeign) !== 0) return { read: { key: foldKey(text), special }, usual }
  for (const at of toned) moveTone(units, at)
  return { read: { key: fromUnits(units), special }, usual }
}

/** Puts the tone of an open syllable on its first vowel, as `foldKey` does. */
function moveTone(units: Uint16Array, at: number): void {
  const first = units[at - 1] ?? 0
  const moved = oldStyle[String.fromCharCode(first, units[at] ?? 0)]
  const behind = at + 1 < units.length ? String.fromCharCode(units[at + 1] ?? 0) : ''
  if (moved === undefined || !isOpen(behind, first, units[at - 2] ?? 0)) return
  units[at - 1] = moved.charCodeAt(0)
  units[at] = moved.charCodeAt(1)
}

function makeTable(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = code
  const add = (signs: string, kind: number) => {
    eachRange(signs, (first, last) => {
      for (let code = first; code <= last; code++) table[code] = (table[code] as number) | (kind << 16)
    })
  }
  add(foreign, isForeign)
  add(unusual, isUnusual)
  add('*_\\<&~^[\t\f\v', isSpecial)
  add(' \n', isBlank)
  add('oO', isO)
  add('uU', isU)
  add('àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ', isToneOfO)
  add('ỳýỷỹỵỲÝỶỸỴ', isToneOfU)
  const setKey = (code: number, key: number) => {
    table[code] = ((table[code] as number) & ~0xffff) | key
  }
  eachRange(latin, (first, last) => {
    let block = ''
    for (let code = first; code <= last; code++) block += String.fromCharCode(code)
    const key = foldKey(block)
    for (let code = first; code <= last; code++) setKey(code, key.charCodeAt(code - first))
  })
  for (const [sign, plain] of Object.entries(variantOf)) setKey(sign.charCodeAt(0), plain.charCodeAt(0))
  return table
}
