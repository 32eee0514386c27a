import type { Line } from '../read/line.js'
import type { Marker } from '../read/marker.js'
import type { LabelKind, LabelledLine } from './types.js'

// Labelled lines come in four forms, each with the same fields in the same order, so that an engine reads them quickly:
// `{ line, kind }`, and these.

/** A line that a marker numbers. */
export function markedLine(line: Line, marker: Marker, title: LabelledLine['title']): LabelledLine {
  return { line, kind: 'marker', marker, title }
}

/** A line with a bullet or a label. */
export function listLine(
  line: Line,
  kind: LabelKind,
  bullet: LabelledLine['bullet'] | null,
  field: LabelledLine['field'] | null,
): LabelledLine {
  return { line, kind, bullet: bullet ?? undefined, field: field ?? undefined }
}

/** A note, a table, a line that goes on. */
export function rareLine(
  line: Line,
  kind: LabelKind,
  { note, cells, timeColumns, continues }: Pick<LabelledLine, 'note' | 'cells' | 'timeColumns' | 'continues'>,
): LabelledLine {
  return { line, kind, note, cells, timeColumns, continues }
}
