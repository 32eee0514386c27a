import type { Line, TableRead } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { findTimeColumns, joinCells } from './cells.js'
import { rareLine } from './forms.js'
import { labelHead } from './label-head.js'
import { labelRest } from './rest/label-rest.js'
import type { LabelledLine } from './types.js'

/**
 * Says of every line what it is. The head is found by content, the body line by line, recipients and signature wherever
 * they stand; whether a marker opens a section is left to the tree, which knows the sequence.
 */
export function labelLines(source: SourceText, lines: readonly Line[]): LabelledLine[] {
  const out: LabelledLine[] = []
  // A note at the foot of a page may stand between any two lines: it is none of their sequence.
  const flow = lines.some((line) => line.footnote) ? lines.filter((line) => !line.footnote) : lines
  const at = labelHead(source, flow, out)
  labelRest(source, flow.slice(at), out)
  if (flow !== lines)
    for (const line of lines) if (line.footnote) out.push(rareLine(line, 'note', { note: line.footnote }))
  for (let index = 0; index < out.length; index++) {
    const entry = out[index]
    if (entry?.kind === 'table' && entry.line.table) out[index] = tableLine(entry.line, entry.line.table)
  }
  return out
}

function tableLine(line: Line, table: TableRead): LabelledLine {
  const cells = joinCells(table)
  return rareLine(line, 'table', { cells, timeColumns: findTimeColumns(cells) })
}
