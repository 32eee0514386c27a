import { notPartAfter, ordinalWords, partWords, type PartUnit } from '../../lexicon/document-parts.js'
import { isWord } from '../../time/characters.js'
import { wordBefore } from './words.js'

/** One step of a reference: `khoản 2, 3` has the unit `clause` and two labels, as printed, without brackets. */
export interface PathPart { unit: PartUnit; labels: string[] }

/** "điểm a khoản 1 Điều 5", "mục III, khoản 2", "phụ lục I, II, III": parts of a document, in the order of the text. */
export interface DocumentPath { start: number; end: number; parts: PathPart[] }

const units = new Map<string, PartUnit>(partWords)
const anyWord = partWords.map(([word]) => word).join('|')
const words = new RegExp(anyWord, 'g')
const wordHere = new RegExp(anyWord, 'y')
const otherWords: ReadonlySet<string> = new Set(notPartAfter)

/** IV, III.5, II.1.a, 12, 30a, 1.3, a, 07/HS */
const labels = /\(?((?:[IVXLC]{1,7}|\d{1,3}[a-zđ]?|[A-ZĐa-zđ])(?:\.(?:\d{1,3}|[a-zđ])(?![\p{L}\p{N}]))*(?:\/[A-ZĐ\d]{1,8})?)\)?(?![\p{L}\p{M}\p{N}])/uy
const ordinals = new RegExp(`thứ (?:${ordinalWords.join('|')})(?![\\p{L}\\p{M}])`, 'uy')
const number = / ?(?:số:? ?)?/y
/** Between two labels of one unit. */
const listed = /(?:, ?| và |, và |; ?| đến )/y
/** Between two units. */
const next = / ?[,;-]? ?(?:(?:và|của|thuộc|tại|trong|đến) )?/y
const maxParts = 80

/** What kind of sign a label begins with: lists do not mix them ("mục III, 5 đơn vị"). */
export const kindOf = (label: string) => (/^\d/.test(label) ? 'digit' : /^[IVXLC]+/.test(label) ? 'roman' : 'letter')

function readLabel(text: string, key: string, at: number, unit: PartUnit): { label: string; end: number } | null {
  ordinals.lastIndex = at
  if (unit === 'part' && ordinals.test(key)) return { label: text.slice(at, ordinals.lastIndex), end: ordinals.lastIndex }
  labels.lastIndex = at
  const found = labels.exec(text)
  const label = found?.[1]
  if (!label) return null
  const open = text[at] === '('
  if (open && text[labels.lastIndex - 1] !== ')') return null
  const end = open || text[labels.lastIndex - 1] !== ')' ? labels.lastIndex : labels.lastIndex - 1
  if ((unit === 'article' || unit === 'clause') && !/^\d/.test(label)) return null
  // A lone letter names a point or a small section only; "phần x" is half of a word that was cut.
  if (/^\p{Ll}/u.test(label) && unit !== 'point' && unit !== 'section' && unit !== 'item') return null
  return { label, end }
}

/** A path at `at` and nowhere else. Only an appendix needs no label ("tại Phụ lục kèm theo"). */
export function scanPath(text: string, key: string, at: number): DocumentPath | null {
  const parts: PathPart[] = []
  let end = at
  let from = at
  while (parts.length < maxParts) {
    wordHere.lastIndex = from
    const hit = wordHere.exec(key)
    if (!hit || isWord(key.charCodeAt(wordHere.lastIndex))) break
    const unit = units.get(hit[0])
    if (!unit) break
    let stop = wordHere.lastIndex
    number.lastIndex = stop
    number.test(key)
    let read = readLabel(text, key, number.lastIndex, unit)
    const part: PathPart = { unit, labels: [] }
    while (read && part.labels.length < maxParts) {
      part.labels.push(read.label)
      stop = read.end
      const kind = kindOf(read.label)
      listed.lastIndex = stop
      if (!listed.test(key)) break
      read = readLabel(text, key, listed.lastIndex, unit)
      if (read && kindOf(read.label) !== kind) read = null
    }
    if (part.labels.length === 0 && unit !== 'appendix') break
    parts.push(part)
    // "mục (IV) (4.1) (4.2)": one level down with each new kind of sign.
    for (let part = parts.at(-1); part && parts.length < maxParts; ) {
      const deeper: { label: string; end: number } | null = text[stop - 1] === ')' ? readLabel(text, key, text[stop] === ' ' ? stop + 1 : stop, unit) : null
      if (!deeper || key[deeper.end - 1] !== ')') break
      if (kindOf(deeper.label) === kindOf(part.labels.at(-1) ?? '')) part.labels.push(deeper.label)
      else parts.push((part = { unit, labels: [deeper.label] }))
      stop = deeper.end
    }
    end = stop
    next.lastIndex = end
    next.test(key)
    from = next.lastIndex
    if (from === end) break
  }
  return parts.length > 0 ? { start: at, end, parts } : null
}

/** All paths of a paragraph, in order. */
export function readPaths(text: string, key: string): DocumentPath[] {
  const found: DocumentPath[] = []
  let at = 0
  for (;;) {
    words.lastIndex = at
    const hit = words.exec(key)
    if (!hit) return found
    at = words.lastIndex
    if (isWord(key.charCodeAt(hit.index - 1)) || isOtherWord(key, hit.index)) continue
    const path = scanPath(text, key, hit.index)
    if (!path) continue
    found.push(path)
    at = Math.max(at, path.end)
  }
}

function isOtherWord(key: string, at: number): boolean {
  return key[at - 1] === ' ' && otherWords.has(key.slice(wordBefore(key, at), at - 1))
}
