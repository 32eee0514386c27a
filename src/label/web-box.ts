import type { Line, TableRead, View } from '../read/line.js'
import type { LabelledLine } from './types.js'
import { tableUse, unfoldTable } from './unfold.js'

/** Whether a table is a web page's box about the document. */
export const isBox = (line: Line) => line.table !== undefined && tableUse(line.table) === 'box'

/** The words of a web page's box about the document: none of them is the document's own. */
export const setAside = (view: View, line: Line, table: TableRead): LabelledLine[] =>
  unfoldTable(view, line, table).map((part) => ({
    line: part,
    kind: part.role === 'text' ? 'furniture' : part.role,
  }))
