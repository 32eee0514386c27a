import { type Measure, verdictOf } from './measure.js'

const head = ['part', 'what', 'value', 'p10 … p90', 'must', 'aim', 'verdict', 'note']

/** The figures as rows of words, the first row their heads. */
export function rowsOf(measures: readonly Measure[]): string[][] {
  return [head, ...measures.map(rowOf)]
}

function rowOf(measure: Measure): string[] {
  const { part, name, value, low, high, unit, goal, note } = measure
  return [
    part,
    name,
    value === null ? '–' : `${figure(value)}${unit ? ` ${unit}` : ''}`,
    low === undefined || high === undefined ? '' : `${figure(low)} … ${figure(high)}`,
    goal ? String(goal.must) : '',
    goal ? String(goal.aim) : '',
    verdictOf(measure),
    note ?? '',
  ]
}

/** Three figures that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '∞'
  if (value === 0) return '0'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toFixed(Math.min(digits, 6))
}

/** For the terminal: columns as wide as their longest word. */
export function alignRows(rows: readonly string[][]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((word, column) => word.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** For Markdown. */
export function markdownRows(rows: readonly string[][]): string {
  const [first = [], ...rest] = rows
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`
  return [line(first), line(first.map(() => '---')), ...rest.map(line)].join('\n')
}
