import { citedNames } from '../lexicon/citation-words.js'
import { partWords } from '../lexicon/document-parts.js'
import { documentTypes } from '../lexicon/document-types.js'
import { directingVerbs, openers } from '../lexicon/role-words.js'
import { timeStarts } from '../time/readers.js'
import { createMarker, type Marks } from '../time/word-marks.js'

export type { Marks } from '../time/word-marks.js'

/** What may begin at a word or sign of a line, besides a time. */
export const bits = {
  /** A kind of document. */
  citation: 8,
  /** A part of a document: `mục`, `khoản`, `phụ lục`. */
  part: 16,
  /** `kèm` */
  attached: 32,
  /** A word that hands out or directs a duty, `phối hợp`. */
  duty: 64,
  /** A sign behind which somebody else may act. */
  clause: 128,
  /** A sign that may end a sentence. */
  stop: 256,
  /** A condition: `nếu`, `trường hợp`. */
  condition: 512,
  /** `gọi tắt là`, `viết tắt là` */
  gloss: 1024,
  bracket: 2048,
  /** A raised figure or a square bracket: a note mark. */
  note: 4096,
  /** A document cited by its name, or a number left blank. */
  named: 8192,
  /** A part that a plan refers to; a chapter, paragraph or item alone is no reference within one. */
  reference: 16384,
  /** `số`: behind a kind of document one more number of its list may follow. */
  number: 32768,
} as const

/** The one pass over a line that all recognisers share. */
export function markLine(key: string): Marks {
  marker ??= makeMarker()
  return marker(key)
}

let marker: ((key: string) => Marks) | null = null

/** Made for the first line, so that loading the library does not wait for it. */
const makeMarker = () =>
  createMarker(
    timeStarts(),
    [
      { bit: bits.citation, words: documentTypes.map((type) => type.name) },
      { bit: bits.number, words: ['số'] },
      { bit: bits.named, words: citedNames },
      { bit: bits.part, words: partWords.map(([word]) => word) },
      { bit: bits.reference, words: ['mục', 'phần', 'khoản', 'điểm', 'biểu', 'mẫu', 'điều', 'kèm'] },
      { bit: bits.attached, words: ['kèm'] },
      { bit: bits.duty, words: [...openers, ...directingVerbs, 'phối hợp', 'kết hợp', 'chủ trì'] },
      { bit: bits.condition, words: ['nếu', 'quá trình', 'trường hợp', 'khi có'] },
      { bit: bits.gloss, words: ['gọi', 'viết'] },
    ],
    [
      { bit: bits.clause, signs: ';:,(' },
      { bit: bits.stop, signs: '.!?…' },
      { bit: bits.bracket, signs: '(' },
      { bit: bits.note, signs: '⁰¹²³⁴⁵⁶⁷⁸⁹[' },
    ],
  )

/** Index of the first place at or behind `offset`. */
export function firstFrom(places: readonly number[], offset: number): number {
  let low = 0
  let high = places.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle << 1] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low << 1
}
