import { gluedIssuers, typeCodes } from '../lexicon/document-types.js'
import type { NumberParts } from '../plan/types.js'
import { foldKey } from '../source/fold.js'
import { isDigit, isWord } from '../time/characters.js'
import { isCapital } from './citation/words.js'

/**
 * Shape of a number (số, ký hiệu). `admin` 2534/KH-SYT · `normative` 61/2018/NĐ-CP · `assembly` 35/2023/UBTVQH15 · `party` 12-CTr/TU ·
 * `youth` 64 KH/TWHSV · `glued` 30c/NQCP (a hyphen was lost) · `letter` 4912/UBND-NC · `bare` 57 · `other` what companies coin.
 */
export type NumberFamily = 'admin' | 'normative' | 'assembly' | 'party' | 'youth' | 'glued' | 'letter' | 'bare' | 'other'

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
const label = /s[ốóổôồ](?: ?[:.;])? ?/y

const knownTypes = new Set(typeCodes)
const maxGroups = 12

interface Token { start: number; end: number; text: string; serial: string }

function match(pattern: RegExp, key: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(key)
}

/** Two capitals make a code; `Ban`, `Cty` are words unless they are glued to what is before. */
function isCode(text: string, key: string, start: number, end: number): boolean {
  let capitals = 0
  for (let at = start; at < end && capitals < 2; at++) if (isCapital(text, key, at)) capitals++
  return capitals === 2
}

/**
 * A number at `at` and nowhere else, in any grammar: 05/KH-SYT, 12-CTr/TU, 08/HL/KH-KT, HLX-BS014/28-KT, 57. `labelled`:
 * behind the word "số", where the serial may be blank or a letter. Null when there is none.
 */
export function scanNumber(text: string, key: string, at: number, labelled: boolean): Token | null {
  let start = at
  let end = at
  let joined = ''
  let serial = ''
  let last = ''
  let hasDigit = false
  const first = match(group, key, at)
  const opensWithDigit = isDigit(key.charCodeAt(at))
  if (first && (opensWithDigit || (labelled && isCapital(text, key, at)))) {
    end = group.lastIndex
    joined = serial = text.slice(at, end)
    hasDigit = /\d/.test(joined)
    if (!opensWithDigit) last = joined
  } else {
    if (!labelled) return null
    match(filler, key, at)
    start = end = filler.lastIndex
    if (!/[-/]/.test(key[start] ?? '')) return null
  }
  for (let groups = 0; groups < maxGroups; groups++) {
    const sign = match(joint, key, end)
    if (!sign) {
      // "64 KH/TWHSV": the older youth form has a blank for the first hyphen.
      if (groups > 0 || joined === '' || key[end] !== ' ') break
      const code = match(group, key, end + 1)
      const next = group.lastIndex
      if (!code || !isCapital(text, key, end + 1) || !knownTypes.has(code[0].toUpperCase()) || !/[-/]/.test(key[next] ?? '')) break
      last = text.slice(end + 1, next)
      joined += ` ${last}`
      end = next
      continue
    }
    const [, dot, before, mark, after] = sign
    if (dot && (groups > 0 || mark !== '/')) break
    const from = joint.lastIndex
    if (!match(group, key, from)) break
    const next = group.lastIndex
    const digits = isDigit(key.charCodeAt(from))
    const spaced = Boolean(before || after)
    if (!digits && !isCapital(text, key, from) && (spaced || !labelled || last !== '')) break
    if (spaced) {
      if (digits || !(isCode(text, key, from, next) || knownTypes.has(text.slice(from, next).toUpperCase()))) break
      // A dash between two blanks may be the sentence's own: it joins only what a code of type shows to be unfinished.
      const open = last === '' ? knownTypes.has(text.slice(from, next).toUpperCase()) : knownTypes.has(last.toUpperCase())
      if (before && after && !open && !(mark === '/' && last === '')) break
    }
    const piece = text.slice(from, next)
    joined += mark + piece
    hasDigit ||= /\d/.test(piece)
    if (!digits) last = piece
    end = next
  }
  if (joined === '' || (!hasDigit && !/^[-/]/.test(joined))) return null
  return { start, end, text: joined, serial }
}

/** `123/KH-…`, `61/2018/NĐ-CP`: serial, first sign, year, rest. */
const shape = /^(\d{1,7}(?:\.\d{1,3})?\p{Ll}?|)([-/ ])(?:(\d{4})\/)?(.+)$/u

/** Family and parts of a number without inner blanks. Codes are compared without case: portals print `QĐ-TTG`. */
export function classifyNumber(text: string): { family: NumberFamily; parts: NumberParts } {
  const found = shape.exec(text)
  if (!found) {
    const bare = /^\d+\p{Ll}?$/u.test(text)
    return { family: bare ? 'bare' : 'other', parts: { serial: bare ? text : null, year: null, type: null, issuer: null } }
  }
  const serial = found[1] || null
  const [, , sign, yearText, rest = ''] = found
  const year = yearText ? Number(yearText) : null
  const head = /^[^-/]*/.exec(rest)?.[0] ?? ''
  const tail = rest.slice(head.length)
  const parts = (type: string | null, issuer: string | null): NumberParts => ({ serial, year, type, issuer: issuer || null })
  if (/^(?:qh|ubtvqh)\d{1,2}$/i.test(rest)) return { family: 'assembly', parts: parts(null, rest) }
  if (knownTypes.has(head.toUpperCase())) {
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
  const from = match(label, key, at) ? label.lastIndex : at
  const labelled = from > at
  const start = from + (/^ */.exec(key.slice(from, from + 80))?.[0].length ?? 0)
  const token = scanNumber(text, key, start, true)
  if (!token) {
    // Dots to be filled in, or nothing: the rest of the line must not be a sentence ("Số lượng: …").
    match(filler, key, from)
    const blank = labelled && /[:.;] ?$/.test(key.slice(at, from)) && !isWord(key.charCodeAt(filler.lastIndex))
    return blank ? { start: from, end: from, text: '', number: null, symbol: null, family: 'other', parts: noParts } : null
  }
  const { family, parts } = classifyNumber(token.text)
  // "Số 165 Lý Thường Kiệt" is an address, "12" alone a page.
  if (family === 'bare' && !(labelled && (/:/.test(key.slice(at, from)) || token.end === key.length))) return null
  if (!labelled && family === 'other') return null
  const split = /^([^-/ ]*)[-/ ](.*)$/.exec(token.text)
  const number = split ? split[1] : token.text
  return { start: token.start, end: token.end, text: token.text, number: number || null, symbol: split?.[2] || null, family, parts }
}

const noParts: NumberParts = { serial: null, year: null, type: null, issuer: null }

/** The number that makes up the whole of a string, label and blanks allowed; null when it is none. */
export function parseDocumentNumber(source: string): DocumentNumberMention | null {
  const text = source.normalize('NFC').replace(/\s+/g, ' ').trim()
  const key = foldKey(text)
  const found = readDocumentNumber(text, key, 0)
  if (found) return key.slice(found.end).trim() === '' ? found : null
  const token = scanNumber(text, key, 0, true)
  return token && token.end === key.length && /^\d/.test(text) ? { ...token, number: token.serial, symbol: null, ...classifyNumber(token.text) } : null
}
