import { displayWidth, escapeControls } from '../stages.js'
import { formatRecords } from './records.js'
import { longestWord, pad, wrap } from './wrap.js'

export interface TableOptions {
  /** Columns of the terminal. */
  width: number
  /** Lines of a cell at most; what is longer ends in an ellipsis. */
  maxLines: number
  /** How a heading is set off. */
  bold(text: string): string
}

const gap = 2
/** Where less than this is left to a table whose cells wrap, each line holds a word or two. */
const narrow = 60

/**
 * A table for people: columns share the width fairly, cells wrap at blanks. Where columns would break words and dates,
 * or are too narrow to read, each row stands by itself, one cell under the other.
 */
export function formatTable(header: string[], rows: string[][], options: TableOptions): string {
  const cells = [header, ...rows].map((row) => row.map((text) => escapeControls(text)))
  const room = options.width - gap * (header.length - 1)
  const widest = (measure: (text: string) => number) =>
    header.map((_, column) => cells.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), 0))
  const wanted = widest(displayWidth)
  const isWrapped = sum(wanted) > room
  const widths = isWrapped && options.width < narrow ? null : fitWidths(wanted, widest(longestWord), room)
  if (widths === null) return formatRecords(cells[0] ?? [], cells.slice(1), options)
  const wrapped = cells.map((row) => row.map((text, column) => wrap(text, widths[column] ?? 1, options.maxLines)))
  const [head = [], ...body] = wrapped.map((row) => layRow(row, widths))
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap))
  // Rows of several lines would run into each other.
  const between = body.some((lines) => lines.length > 1) ? '\n\n' : '\n'
  return [...head.map(options.bold), rule, body.map((lines) => lines.join('\n')).join(between)].join('\n')
}

/** What each column gets so that no word is broken; null when there is no room for that. */
export function fitWidths(wanted: number[], least: number[], room: number): number[] | null {
  if (sum(least) > room) return null
  const fixed = new Map<number, number>()
  for (;;) {
    const free = wanted.map((_, column) => column).filter((column) => !fixed.has(column))
    const shares = shareWidth(
      free.map((column) => wanted[column] ?? 0),
      room - sum([...fixed.values()]),
    )
    const widths = new Map([...fixed, ...free.map((column, at) => [column, shares[at] ?? 0] as const)])
    const tight = free.filter((column) => (widths.get(column) ?? 0) < (least[column] ?? 0))
    if (tight.length === 0) return wanted.map((_, column) => widths.get(column) ?? 0)
    for (const column of tight) fixed.set(column, least[column] ?? 0)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Narrow columns get what they need; the wide ones share the rest evenly. */
export function shareWidth(wanted: number[], room: number): number[] {
  const widths = wanted.map(() => 0)
  let left = room
  const order = wanted.map((_, column) => column).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  order.forEach((column, index) => {
    const share = Math.floor(left / (order.length - index))
    const width = Math.max(1, Math.min(wanted[column] ?? 0, share))
    widths[column] = width
    left -= width
  })
  return widths
}

function layRow(row: string[][], widths: number[]): string[] {
  const height = Math.max(...row.map((lines) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    row
      .map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}
