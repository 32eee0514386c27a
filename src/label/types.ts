import type { Line } from '../read/line.js'
import type { Marker } from '../read/marker.js'

/** What one line is, from its own words and its neighbours. */
export type LabelKind =
  | 'nation'
  | 'motto'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'subject'
  | 'urgency'
  | 'secrecy'
  | 'draft'
  | 'type'
  | 'title'
  | 'caption'
  | 'addressee'
  | 'enacting'
  | 'ground'
  | 'paragraph'
  | 'heading'
  | 'marker'
  | 'bullet'
  | 'field'
  | 'table'
  | 'note'
  | 'closing'
  | 'recipientsHead'
  | 'recipient'
  | 'archive'
  | 'authority'
  | 'signerTitle'
  | 'signerName'
  | 'appendixHead'
  | 'appendixTitle'
  | 'rule'
  | 'markup'
  | 'furniture'

/** Roles of a labelled line. */
export type FieldRole =
  | 'lead'
  | 'coordinating'
  | 'both'
  | 'time'
  | 'product'
  | 'budget'
  | 'place'
  | 'participants'
  | 'content'
  | 'note'
  | 'supervisor'
  | 'report'

export interface LabelledLine {
  line: Line
  kind: LabelKind
  /** What numbers or letters the line; with kind `marker`. */
  marker?: Marker | undefined
  /** Sign of the bullet, and where the text behind it begins. */
  bullet?: { sign: string; length: number } | undefined
  /** Role and extent of a label; the value begins at `value`. */
  field?: { role: FieldRole; start: number; end: number; value: number } | undefined
  /** Extent of a heading's title in the text; absent for a run-in clause. */
  title?: { start: number; end: number } | undefined
  /** Label of a note definition, and where its text begins. */
  note?: { label: string; length: number } | undefined
  /** Words of the cells of a data table, and its columns of time. */
  cells?: (Line | null)[][] | undefined
  timeColumns?: number[] | undefined
  /** The line continues the one before of the same kind (a wrapped recipient, title, issuer). */
  continues?: boolean | undefined
}
