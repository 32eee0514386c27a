import type { LabelledLine } from '../label/types.js'
import type { Line } from '../read/line.js'
import type { TimeExpression } from '../time/expression.js'
import { scanTimes } from '../time/scan-times.js'
import type { TimeField } from '../time/types.js'
import { type AbbreviationMention, readAbbreviations } from './abbreviations.js'
import { type CitationMention, readCitations } from './citations.js'
import { type CrossReferenceMention, readCrossReferences } from './cross-references.js'
import { type FootMark, findFootMarks, footMarksIn } from './foot-marks.js'
import { type NoteMark, readNoteMarks } from './note-marks.js'

/** What one line mentions, each by its offsets in the line's text. */
export interface LineMentions {
  citations: readonly CitationMention[]
  times: readonly TimeExpression[]
  crossReferences: readonly CrossReferenceMention[]
  notes: readonly NoteMark[]
  abbreviations: readonly AbbreviationMention[]
}

export type Mentions = ReadonlyMap<Line, LineMentions>

/** Kinds of line that speak of other things than the document's own form. */
const silent = new Set<LabelledLine['kind']>([
  'nation',
  'motto',
  'issuer',
  'number',
  'placeDate',
  'type',
  'rule',
  'markup',
  'furniture',
  'archive',
  'recipientsHead',
  'authority',
  'signerTitle',
  'signerName',
  'urgency',
  'secrecy',
  'draft',
])

/** Reads every line for citations, times, references, note marks and abbreviations; it knows no other line. */
export function readMentions(labelled: readonly LabelledLine[]): Mentions {
  const mentions = new Map<Line, LineMentions>()
  const marks = findFootMarks(labelled)
  for (const entry of labelled) {
    if (entry.kind === 'table') {
      for (const row of entry.cells ?? []) {
        for (const [column, cell] of row.entries()) {
          if (cell) keep(mentions, cell, readLine(cell, entry.timeColumns?.includes(column) ? 'time-cell' : 'prose'))
        }
      }
    } else if (!silent.has(entry.kind)) {
      keep(
        mentions,
        entry.line,
        readLine(entry.line, entry.field?.role === 'time' ? 'time-cell' : 'prose', entry.field?.value),
      )
    }
  }
  for (const { line } of labelled) addFootMarks(mentions, line, marks)
  return mentions
}

function keep(mentions: Map<Line, LineMentions>, line: Line, read: LineMentions | null): void {
  if (read) mentions.set(line, read)
}

/** Marks that only the foot of their page tells from figures of the text. */
function addFootMarks(mentions: Map<Line, LineMentions>, line: Line, marks: readonly FootMark[]): void {
  const own = marks.length > 0 ? footMarksIn(line, marks) : nothing
  if (own.length === 0) return
  const read = mentions.get(line) ?? nobody
  mentions.set(line, { ...read, notes: [...read.notes, ...own].sort((a, b) => a.start - b.start) })
}

const nothing: readonly never[] = []
const nobody: LineMentions = {
  citations: nothing,
  times: nothing,
  crossReferences: nothing,
  notes: nothing,
  abbreviations: nothing,
}

function readLine(line: Line, field: TimeField, from = 0): LineMentions | null {
  const { text, key } = line
  const citations = readCitations(text, key)
  const times = scanTimes(key, text, field, from)
  const crossReferences = /mục|phần|khoản|điểm|phụ lục|biểu|mẫu|điều|kèm/.test(key)
    ? readCrossReferences(text, key, citations)
    : nothing
  const notes = readNoteMarks(text)
  const abbreviations = key.includes('(') ? readAbbreviations(text, key) : nothing
  return citations.length + times.length + crossReferences.length + notes.length + abbreviations.length > 0
    ? { citations, times, crossReferences, notes, abbreviations }
    : null
}
