import type { NumberParts } from '../contract/types.js'
import { gluedIssuers, typeCodes } from '../lexicon/document-types.js'
import { foldKey } from '../source/fold.js'
import { isDigit, isWord } from '../time/characters.js'
import { endOf, isCapital } from './citation/words.js'

/**
 * Shape of a number (số, ký hiệu). `admin` 2534/KH-SYT · `normative` 61/2018/NĐ-CP · `assembly` 35/2023/UBTVQH15 · `party` 12-CTr/TU ·
 * `youth` 64 KH/TWHSV · `glued` 30c/NQCP (a hyphen was lost) · `letter` 4912/UBND-NC · `bare` 57 · `other` what companies coin.
 */
export type NumberFamily =
  | 'admin'
  | 'normative'
  | 'assembly'
  | 'party'
  | 'youth'
  | 'glued'
  | 'letter'
  | 'bare'
  | 'other'

export interface DocumentNumberMention {
  /** Offsets of number and symbol, without the word "Số". */
  start: number
  end: number
  /** As printed, without the blanks that a line break or a habit left at its signs: `223/KH-UBND`, `/KH-SYT`. */
  text: string
  /** Null when left blank. */
  number: string | null
  symbol: string | null
  family: NumberFamily
  parts: NumberParts
}

/** One run of code signs: `30c`, `KH`, `P.VH&TT`, `21.4`. No tone marks: a word that bears one is prose. */
const group = /[0-9a-zđăâêôơư]{1,24}(?:[.&][0-9a-zđăâêôơư]{1,24}){0,4}(?![\p{L}\p{M}\p{N}])/uy
/** `/`, `-`, ` - `, `- `, `. /` */
const joint = /(\.?)( ?)([-/])( ?)/y
const filler = /[ .…_]*/y
const label = /s[ốóổôồ](?![\p{L}\p{M}])(?: ?[:.;])? ?/uy
const blanks = / */y

const knownTypes = new Set(typeCodes)
const isTypeCode = (code: string) => knownTypes.has(code.toUpperCase())
const maxGroups = 12

export interface NumberToken {
  start: number
  end: number
  /** Without the blanks inside. */
  text: string
}

/** Two capitals make a code (`CTr`, `UBND`); `Ban` is a word unless it is glued to what is before. */
function isCode(text: string, key: string, start: number, end: number): boolean {
  let capitals = 0
  for (let at = start; at < end && capitals < 2; at++) if (isCapital(text, key, at)) capitals++
  return capitals === 2
}

/**
 * A number at `at` and nowhere else, in any grammar: 05/KH-SYT, 12-CTr/TU, 08/HL/KH-KT, HLX-BS014/28-KT, 57. `labelled`:
 * behind the word "số", where the serial may be blank or begin with a letter. Null when there is none.
 */
export function scanNumber(text: string, key: string, at: number, labelled: boolean): NumberToken | null {
  const opensWithDigit = isDigit(key.charCodeAt(at))
  if (!opensWithDigit && !labelled) return null
  const first = endOf(group, key, at)
  let start = at
  let end = at
  let joined = ''
  // The last group that is no number: a code of type shows that the number is not over.
  let last = ''
  if (first > 0 && (opensWithDigit || (labelled && isCapital(text, key, at)))) {
    end = first
    joined = text.slice(at, end)
    if (!opensWithDigit) last = joined
  } else {
    if (!labelled) return null
    start = end = endOf(filler, key, at)
    if (key[start] !== '/' && key[start] !== '-') return null
  }
  for (let groups = 0; groups < maxGroups; groups++) {
    joint.lastIndex = end
    const sign = joint.exec(key)
    const from = sign ? joint.lastIndex : end + 1
    const next = sign || (groups === 0 && joined !== '' && key[end] === ' ') ? endOf(group, key, from) : -1
    if (next < 0) break
    const piece = text.slice(from, next)
    if (!sign) {
      // "64 KH/TWHSV": the older youth form has a blank for the first hyphen.
      if (!isCapital(text, key, from) || !isTypeCode(piece) || (key[next] !== '/' && key[next] !== '-')) break
      joined += ` ${piece}`
    } else {
      const [, dot, before, mark, after] = sign
      if (dot && (groups > 0 || mark !== '/')) break
      const digits = isDigit(key.charCodeAt(from))
      if (before || after) {
        if (digits || !(isCode(text, key, from, next) || isTypeCode(piece))) break
        // A dash between two blanks may be the sentence's own: it joins only what a code of type shows to be unfinished.
        if (before && after && !isTypeCode(last || piece) && !(mark === '/' && last === '')) break
      } else if (!digits && !isCapital(text, key, from) && (!labelled || last !== '')) break
      joined += mark + piece
      if (digits) {
        end = next
        continue
      }
    }
    last = piece
    end = next
  }
  return /\d/.test(joined) || /^[-/]/.test(joined) ? { start, end, text: joined } : null
}

/** `123/KH-…`, `61/2018/NĐ-CP`: serial, first sign, year, rest. */
const shape = /^(\d{1,7}(?:\.\d{1,3})?\p{Ll}?|)([-/ ])(?:(\d{4})\/)?(.+)$/u

/** Family and parts of a number without inner blanks. Codes are compared without case: portals print `QĐ-TTG`. */
export function classifyNumber(text: string): { family: NumberFamily; parts: NumberParts } {
  const found = shape.exec(text)
  if (!found) {
    const bare = /^\d+\p{Ll}?$/u.test(text)
    return {
      family: bare ? 'bare' : 'other',
      parts: { serial: bare ? text : null, year: null, type: null, issuer: null },
    }
  }
  const serial = found[1] || null
  const [, , sign, yearText, rest = ''] = found
  const year = yearText ? Number(yearText) : null
  const head = /^[^-/]*/.exec(rest)?.[0] ?? ''
  const tail = rest.slice(head.length)
  const parts = (type: string | null, issuer: string | null): NumberParts => ({
    serial,
    year,
    type,
    issuer: issuer || null,
  })
  if (/^(?:qh|ubtvqh)\d{1,2}$/i.test(rest)) return { family: 'assembly', parts: parts(null, rest) }
  if (isTypeCode(head)) {
    const family = year !== null ? 'normative' : sign === '/' ? 'admin' : sign === ' ' ? 'youth' : 'party'
    return { family, parts: parts(head, tail.slice(1)) }
  }
  const code = gluedCode(head)
  if (code > 0) return { family: 'glued', parts: parts(head.slice(0, code), head.slice(code) + tail) }
  return { family: tail && sign === '/' ? 'letter' : 'other', parts: parts(null, /^\d/.test(head) ? null : head) }
}

/** Length of the code of type at the start of `NQCP`, `QĐUBND`, or 0. */
function gluedCode(head: string): number {
  const upper = head.toUpperCase()
  for (const code of typeCodes) {
    if (!upper.startsWith(code)) continue
    const rest = upper.slice(code.length)
    if (gluedIssuers.some((issuer) => rest.startsWith(issuer)) || /^[BS][A-ZĐ]{2,}$/.test(rest)) return code.length
  }
  return 0
}

/**
 * Số, ký hiệu of a letterhead line, at `at` and nowhere else, with the label or without: `Số: 2534/KH-SYT`, `Số 12-KH/TU`,
 * `Số:      /KH-UBND`, `41. /KH-UBND`, `sÓ:41`. "Số:" with nothing behind is a blank number.
 */
export function readDocumentNumber(text: string, key: string, at: number): DocumentNumberMention | null {
  const from = endOf(label, key, at)
  const labelled = from > 0
  const colon = labelled && /[:.;] ?$/.test(key.slice(at, from))
  const start = endOf(blanks, key, labelled ? from : at)
  const token = scanNumber(text, key, start, true)
  if (!token) {
    // Dots to be filled in, or nothing: what follows must not be a sentence ("Số lượng: …").
    if (!colon || isWord(key.charCodeAt(endOf(filler, key, from)))) return null
    return { start: from, end: from, text: '', number: null, symbol: null, family: 'other', parts: noParts }
  }
  const read = split(token)
  // "Số 165 Lý Thường Kiệt" is an address, "12" alone a page.
  if (read.family === 'bare' && !colon && !(labelled && token.end === key.length)) return null
  return labelled || read.family !== 'other' ? read : null
}

function split(token: NumberToken): DocumentNumberMention {
  const [, number, symbol] = /^([^-/ ]*)(?:[-/ ](.*))?$/.exec(token.text) ?? []
  return { ...token, number: number || null, symbol: symbol || null, ...classifyNumber(token.text) }
}

const noParts: NumberParts = { serial: null, year: null, type: null, issuer: null }

/** The number that makes up the whole of a string, label and blanks allowed; null when it is none. */
export function parseDocumentNumber(source: string): DocumentNumberMention | null {
  const text = source.normalize('NFC').replace(/\s+/g, ' ').trim()
  const key = foldKey(text)
  const found = readDocumentNumber(text, key, 0)
  if (found?.end === key.length) return found
  const token = scanNumber(text, key, 0, true)
  return token?.end === key.length ? split(token) : null
}
