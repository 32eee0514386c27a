import { displayWidth, escapeControls } from '../stages.js'

interface TableOptions {
  /** Columns of the terminal. */
  width: number
  /** Lines of a cell at most; what is longer ends in an ellipsis. */
  maxLines: number
  /** How a heading is set off. */
  bold(text: string): string
}

const gap = 2

/** A table for people: columns share the width fairly, cells wrap at blanks. */
export function formatTable(header: string[], rows: string[][], options: TableOptions): string {
  const cells = [header, ...rows].map((row) => row.map((text) => escapeControls(text)))
  const room = Math.max(options.width - gap * (header.length - 1), header.length)
  const widths = shareWidth(
    header.map((_, column) => cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0)),
    room,
  )
  const wrapped = cells.map((row) => row.map((text, column) => wrap(text, widths[column] ?? 1, options.maxLines)))
  const [head = [], ...body] = wrapped.map((row) => layRow(row, widths))
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap))
  // Rows of several lines would run into each other.
  const between = body.some((lines) => lines.length > 1) ? '\n\n' : '\n'
  return [...head.map(options.bold), rule, body.map((lines) => lines.join('\n')).join(between)].join('\n')
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

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Lines no wider than `width`, broken at blanks, or inside a word that is wider still. */
export function wrap(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
      if (lines.length > maxLines) break
    }
  }
  lines.push(line)
  return lines.length > maxLines ? cutAfter(lines, maxLines, width) : lines
}

function cutAfter(lines: string[], maxLines: number, width: number): string[] {
  const kept = lines.slice(0, maxLines)
  const letters = lettersOf(kept[maxLines - 1] ?? '')
  while (displayWidth(letters.join('')) >= width) letters.pop()
  kept[maxLines - 1] = `${letters.join('')}…`
  return kept
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of lettersOf(word)) {
    if (piece !== '' && displayWidth(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** Letters with the marks that they bear. */
function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
