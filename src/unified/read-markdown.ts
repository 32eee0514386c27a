import type { Root } from 'mdast'
import type { Line } from '../read/line.js'
import { findPhysical, type Physical } from '../read/physical.js'
import { readPhysical } from '../read/read-text.js'
import { pointAt, type SourceText } from '../source/source-text.js'

/**
 * Reads the lines of a plan of which there is an mdast tree: of the very text of `source`, with or without `planProfile`.
 *
 * The tree says which lines are read, the source what stands in them, and `readText`'s own code how they are read; so
 * both readers give the same lines. A block that was taken out of the tree is not read, one without a position was
 * never in the text.
 *
 * Blocks are looked up by their lines: a block always takes whole ones, and lines are right where offsets are not.
 * micromark drops a byte order mark, after which every offset is one short.
 */
export function readMarkdown(tree: Root, source: SourceText): Line[] {
  return readPhysical(source, keepRows(source, findPhysical(source.text), findRows(tree)))
}

/** Lines of the original that a block takes, from 1, both included. */
interface Rows {
  from: number
  to: number
}

function findRows(tree: Root): Rows[] {
  const rows: Rows[] = []
  for (const { position } of tree.children) {
    if (position) rows.push({ from: position.start.line, to: position.end.line })
  }
  return rows.sort((a, b) => a.from - b.from)
}

/** The lines that lie in a block. One that does not counts as a blank line: what it parted stays apart. */
function keepRows(source: SourceText, physical: readonly Physical[], rows: readonly Rows[]): Physical[] {
  const kept: Physical[] = []
  let reach = 0
  let next = 0
  let blanks = 0
  let page = false
  for (const line of physical) {
    const row = pointAt(source, line.start).line
    for (let block = rows[next]; block && block.from <= row; block = rows[++next]) reach = Math.max(reach, block.to)
    if (row > reach) {
      blanks += line.blanks + 1
      page ||= line.page
      continue
    }
    kept.push(blanks === 0 ? line : { ...line, blanks: blanks + line.blanks, page: page || line.page })
    blanks = 0
    page = false
  }
  return kept
}
