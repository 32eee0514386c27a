import type { LabelledLine } from '../label/types.js'
import type { Line } from '../read/line.js'
import type { TimeExpression } from '../time/expression.js'
import { scanTimes } from '../time/scan-times.js'
import type { TimeField } from '../time/types.js'
import { type AbbreviationMention, readAbbreviations } from './abbreviations.js'
import { type CitationMention, readCitations } from './citations.js'
import { type CrossReferenceMention, readCrossReferences } from './cross-references.js'
import { type FootMark, findFootMarks, footMarksIn } from './foot-marks.js'
import { bits, type Marks, markLine } from './mark-line.js'
import { type NoteMark, readNoteMarks } from './note-marks.js'

/** What one line mentions, each by its offsets in the line's text. */
export interface LineMentions {
  /** Where in the line something may begin, for the readers of duties. */
  marks: Marks
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
          if (cell) mentions.set(cell, readLine(cell, entry.timeColumns?.includes(column) ? 'time-cell' : 'prose'))
        }
      }
    } else if (!silent.has(entry.kind)) {
      mentions.set(
        entry.line,
        readLine(entry.line, entry.field?.role === 'time' ? 'time-cell' : 'prose', entry.field?.value),
      )
    }
  }
  if (marks.length > 0) for (const { line } of labelled) addFootMarks(mentions, line, marks)
  return mentions
}

/** Marks that only the foot of their page tells from figures of the text. */
function addFootMarks(mentions: Map<Line, LineMentions>, line: Line, marks: readonly FootMark[]): void {
  const own = footMarksIn(line, marks)
  if (own.length === 0) return
  const read = mentions.get(line) ?? { ...nobody, marks: markLine(line.key) }
  mentions.set(line, { ...read, notes: [...read.notes, ...own].sort((a, b) => a.start - b.start) })
}

const nothing: readonly never[] = []
const nobody: Omit<LineMentions, 'marks'> = {
  citations: nothing,
  times: nothing,
  crossReferences: nothing,
  notes: nothing,
  abbreviations: nothing,
}

function readLine(line: Line, field: TimeField, from = 0): LineMentions {
  const { text, key } = line
  const marks = markLine(key)
  const { all } = marks
  const citations = (all & bits.citation) !== 0 ? readCitations(text, key, marks) : nothing
  return {
    marks,
    citations,
    times: scanTimes(key, text, field, from, marks),
    crossReferences:
      (all & bits.reference) !== 0 || ((all & bits.part) !== 0 && key.includes('phụ lục'))
        ? readCrossReferences(text, key, marks, citations)
        : nothing,
    notes: (all & bits.note) !== 0 ? readNoteMarks(text) : nothing,
    abbreviations: (all & bits.bracket) !== 0 ? readAbbreviations(text, key, marks) : nothing,
  }
}
