import { notPartAfter, ordinalWords, type PartUnit, partWords } from '../../lexicon/document-parts.js'
import { isWord } from '../../time/characters.js'
import { bits, type Marks } from '../mark-line.js'
import { anyOf, endOf, wordBefore } from './words.js'

/** One step of a reference: `khoản 2, 3` has the unit `clause` and two labels, as printed, without brackets. */
export interface PathPart {
  unit: PartUnit
  labels: string[]
}

/** "điểm a khoản 1 Điều 5", "mục III, khoản 2", "phụ lục I, II, III": parts of a document, in the order of the text. */
export interface DocumentPath {
  start: number
  end: number
  parts: PathPart[]
}

const units = new Map<string, PartUnit>(partWords)
const word = anyOf([...units.keys()])
const otherWords: ReadonlySet<string> = new Set(notPartAfter)

const patterns = {
  wordHere: new RegExp(word, 'y'),
  /** IV, III.5, II.1.a, 12, 30a, 1.3, a, 07/HS, (III) */
  label:
    /\(?((?:[IVXLC]{1,7}|\d{1,3}[a-zđ]?|[A-ZĐa-zđ])(?:\.(?:\d{1,3}|[a-zđ])(?![\p{L}\p{N}]))*(?:\/[A-ZĐ\d]{1,8})?)\)?(?![\p{L}\p{M}\p{N}])/uy,
  ordinal: new RegExp(`thứ (?:${anyOf(ordinalWords)})(?![\\p{L}\\p{M}])`, 'uy'),
  beforeLabel: / ?(?:số:? ?)?/y,
  /** Between two labels of one unit. */
  betweenLabels: /(?:, ?|,? và |; ?| đến )/y,
  betweenUnits: / ?[,;-]? ?(?:(?:và|của|thuộc|tại|trong|đến) )?/y,
} as const
const maxParts = 80

/** What sign a label begins with: lists do not mix them ("mục III, 5 đơn vị"). */
export const kindOf = (label: string): 'digit' | 'roman' | 'letter' =>
  /^\d/.test(label) ? 'digit' : /^[IVXLC]/.test(label) ? 'roman' : 'letter'

/** All paths of a paragraph, in order. */
export function readPaths(text: string, key: string, marks: Marks): readonly DocumentPath[] {
  const { places, all } = marks
  if ((all & bits.part) === 0) return noPaths
  const found: DocumentPath[] = []
  let done = 0
  for (let index = 0; index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (at < done || ((places[index + 1] ?? 0) & bits.part) === 0) continue
    done = endOf(patterns.wordHere, key, at)
    const path = done < 0 || isOtherWord(key, at) ? null : scanPath(text, key, at)
    if (!path) continue
    found.push(path)
    done = path.end
  }
  return found
}

const noPaths: readonly never[] = []

/** địa *điểm*, tài *khoản*, danh *mục* */
const isOtherWord = (key: string, at: number) =>
  key[at - 1] === ' ' && otherWords.has(key.slice(wordBefore(key, at), at - 1))

/** A path at `at` and nowhere else. Only an appendix needs no label ("tại Phụ lục kèm theo"). */
function scanPath(text: string, key: string, at: number): DocumentPath | null {
  const parts: PathPart[] = []
  let end = at
  for (let from = at; parts.length < maxParts; from = endOf(patterns.betweenUnits, key, end)) {
    const stop = endOf(patterns.wordHere, key, from)
    const unit = units.get(key.slice(from, stop))
    if (!unit || isWord(key.charCodeAt(stop))) break
    const read = readLabels(text, key, stop, unit)
    if (read.labels.length === 0 && unit !== 'appendix') break
    parts.push({ unit, labels: read.labels })
    end = readDeeper(text, key, read.end, parts)
  }
  return parts.length > 0 ? { start: at, end, parts } : null
}

function readLabels(text: string, key: string, at: number, unit: PartUnit): { labels: string[]; end: number } {
  const labels: string[] = []
  let end = at
  let read = readLabel(text, key, endOf(patterns.beforeLabel, key, at), unit)
  while (read && labels.length < maxParts) {
    labels.push(read.label)
    end = read.end
    const kind = kindOf(read.label)
    const next = endOf(patterns.betweenLabels, key, end)
    read = next < 0 ? null : readLabel(text, key, next, unit)
    if (read && kindOf(read.label) !== kind) read = null
  }
  return { labels, end }
}

/** "mục (IV) (4.1) (4.2)", "mục (IV)(3.4)(a)": one level down with each new kind of sign. Gives where it ends. */
function readDeeper(text: string, key: string, at: number, parts: PathPart[]): number {
  let end = at
  for (let part = parts.at(-1); part && parts.length < maxParts && key[end - 1] === ')'; part = parts.at(-1)) {
    const from = key[end] === ' ' ? end + 1 : end
    const read = key[from] === '(' ? readLabel(text, key, from, part.unit) : null
    if (!read) break
    if (kindOf(read.label) === kindOf(part.labels.at(-1) ?? '')) part.labels.push(read.label)
    else parts.push({ unit: part.unit, labels: [read.label] })
    end = read.end
  }
  return end
}

function readLabel(text: string, key: string, at: number, unit: PartUnit): { label: string; end: number } | null {
  const ordinal = unit === 'part' ? endOf(patterns.ordinal, key, at) : -1
  if (ordinal > 0) return { label: text.slice(at, ordinal), end: ordinal }
  patterns.label.lastIndex = at
  const label = patterns.label.exec(text)?.[1]
  if (!label) return null
  const end = patterns.label.lastIndex
  const closed = text[end - 1] === ')'
  if (text[at] === '(' && !closed) return null
  if ((unit === 'article' || unit === 'clause') && !/^\d/.test(label)) return null
  // A small letter names a point or a small section only; "phần x" is half of a word that was cut.
  if (/^\p{Ll}/u.test(label) && unit !== 'point' && unit !== 'section' && unit !== 'item') return null
  // "(theo Mục III)": the bracket is not the label's.
  return { label, end: closed && text[at] !== '(' ? end - 1 : end }
}
