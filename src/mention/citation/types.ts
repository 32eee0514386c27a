import type { NumberParts } from '../../contract/types.js'
import type { DocumentType } from '../../lexicon/document-types.js'
import type { TimeExpression } from '../../time/expression.js'
import type { NumberFamily } from '../document-number.js'
import type { DocumentPath } from './read-paths.js'

/** Offsets into the paragraph, UTF-16, the end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Viện dẫn: one mention of another document in one paragraph. `start` to `end` is type, number, date and issuer, without the title. */
export interface CitationMention extends Span {
  /** The type word as printed; in a list that shares one it stands before `start`. */
  type: Span
  /** Row of the table of types that the word names. */
  documentType: DocumentType
  /** The number as printed without the blanks inside; a law's name; the congress or plenum. Null when there is none. */
  number: (Span & { text: string }) | null
  /** What `number` holds. */
  numberIs: 'number' | 'name' | 'congress' | null
  family: NumberFamily | null
  parts: NumberParts | null
  /** Whether the code of type fits the type word; null when there is no code, or the word is "văn bản". */
  typeAgrees: boolean | null
  date: TimeExpression | null
  /** `connector` is the word that joins it, as the key has it: của, do, giữa, và; tại when it stands before the type; empty when nothing joins it. */
  issuer: (Span & { connector: string }) | null
  /** Trích yếu, with the word that opens it. */
  title: Span | null
  /** "điểm a khoản 1 Điều 5" before it. */
  path: DocumentPath | null
  /** Index of the citation in whose title it stands. */
  nestedIn: number | null
  /** Stands in brackets. */
  bracketed: boolean
  /** Behind "(Ban hành) kèm theo": the caption of an annex names its own plan so. */
  selfCaption: boolean
  /** Behind "(sau đây gọi là", "(viết tắt là". */
  definition: boolean
  /** Thay thế, sửa đổi, bãi bỏ: what the words before say is done to it. */
  relation: 'replaces' | 'amends' | 'repeals' | null
}

/** A mention before its neighbours are known. */
export interface Head {
  mention: CitationMention
  /** Where reading goes on, if behind the mention: the name of an amending law holds other laws. */
  next: number
  /** Opens a ground of its own ("… và ý kiến chỉ đạo của … tại Thông báo số …"), so it stands in nobody's title. */
  apart: boolean
}
