import type { LabelledLine } from '../../label/types.js'
import { tableUse } from '../../label/unfold.js'
import { addOwn, makeNode } from '../outline.js'
import { type Nesting, openPreamble } from './nesting.js'

/** Adds a table with its rows and cells; one that holds data is counted. */
export function addTable(nesting: Nesting, entry: LabelledLine): void {
  const { table } = entry.line
  if (!table) return
  openPreamble(nesting)
  nesting.open = 0
  const { tables } = nesting.outline
  const node = makeNode('table', nesting.flow)
  node.table = entry.line
  node.cells = entry.cells
  if (tableUse(table) === 'data') {
    tables.push(node)
    node.id = `t${tables.length}`
  }
  for (const row of entry.cells ?? []) {
    const rowNode = makeNode('tableRow', node)
    for (const line of row) {
      const cellNode = makeNode('tableCell', rowNode)
      if (line) addOwn(cellNode, { line, from: 0, to: line.text.length, leaf: 'text' })
    }
  }
}
