import { displayWidth } from '../stages.js'
import type { TableOptions } from './table.js'
import { longestWord, pad, wrap } from './wrap.js'

const gap = 2
/** Less than this beside the labels, and the values go under them; so does a value with a longer word than fits. */
const leastBeside = 16

/** Rows for a narrow terminal: one under the other, in each a label and its value on lines of their own; empty cells are left out. */
export function formatRecords(labels: string[], rows: string[][], { width, maxLines, bold }: TableOptions): string {
  const labelWidth = Math.max(...labels.map(displayWidth)) + gap
  const field = (label: string, value: string): string[] => {
    const isBeside = width - labelWidth >= Math.max(leastBeside, longestWord(value))
    const indent = isBeside ? labelWidth : gap
    const lines = wrap(value, Math.max(1, width - indent), maxLines)
    if (!isBeside) return [bold(label), ...lines.map((line) => ' '.repeat(indent) + line)]
    // The label is padded outside of its colour.
    return lines.map(
      (line, at) => (at === 0 ? bold(label) + pad('', indent - displayWidth(label)) : pad('', indent)) + line,
    )
  }
  return rows
    .map((row) => labels.flatMap((label, column) => (row[column] ? field(label, row[column]) : [])).join('\n'))
    .join('\n\n')
}
