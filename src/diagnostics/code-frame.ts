import type { Position } from '../source/position.js'
import { displayWidth } from './display-width.js'
import { escapeControls } from './escape-controls.js'

export interface FrameOptions {
  /** Columns of the whole frame; paragraphs of plans run to many hundreds. Default 100. */
  width?: number
  /** Draw with ASCII only. */
  ascii?: boolean
}

/**
 * The line of the source at which `position` starts, cut around the span, with carets under it.
 *
 * ```text
 * 34 │ … ngày 13/16/2028 của Chính phủ …
 *    │        ^^^^^^^^^^
 * ```
 */
export function codeFrame(source: string, position: Position, options: FrameOptions = {}): string {
  const { width = 100, ascii = false } = options
  const number = String(position.start.line)
  const bar = ascii ? ' | ' : ' │ '
  const line = cutLine(source, position, width - number.length - bar.length, ascii ? '...' : '…')
  return `${number}${bar}${line.text}\n${' '.repeat(number.length)}${bar}${' '.repeat(line.indent)}${'^'.repeat(line.carets)}`
}

function cutLine(source: string, position: Position, room: number, ellipsis: string) {
  const { offset, column } = position.start
  // A column takes a few code units at most; what is farther away than this cannot be seen.
  const reach = room * 8
  const lineStart = offset - column + 1
  const before = source.slice(Math.max(lineStart, offset - reach), offset)
  const rest = source.slice(offset, offset + reach).split(lineBreak, 1)[0] ?? ''
  const length = position.end.offset - offset

  const span = keepStart(escapeControls(rest.slice(0, length)), room, ellipsis)
  const spare = room - displayWidth(span)
  const after = escapeControls(rest.slice(length))
  const left = keepEnd(escapeControls(before), Math.max(spare >> 1, spare - displayWidth(after)), ellipsis)
  const right = keepStart(after, spare - displayWidth(left), ellipsis)
  // A span that begins with a combining mark shows on the letter before it.
  const onLetterBefore = startsWithMark.test(span) ? 1 : 0
  return {
    text: (left + span + right).trimEnd(),
    indent: Math.max(0, displayWidth(left) - onLetterBefore),
    carets: Math.max(1, displayWidth(span)),
  }
}

const lineBreak = /[\r\n]/
const startsWithMark = /^\p{M}/u
const cluster = /\P{M}\p{M}*|\p{M}+/gu

/** As much of the beginning as fits, with an ellipsis when something is left out. */
function keepStart(text: string, room: number, ellipsis: string): string {
  if (displayWidth(text) <= room) return text
  return takeWhole(text.match(cluster) ?? [], room - ellipsis.length).join('') + ellipsis
}

/** As much of the end as fits. */
function keepEnd(text: string, room: number, ellipsis: string): string {
  if (displayWidth(text) <= room) return text
  const clusters = (text.match(cluster) ?? []).reverse()
  return (
    ellipsis +
    takeWhole(clusters, room - ellipsis.length)
      .reverse()
      .join('')
  )
}

function takeWhole(clusters: string[], room: number): string[] {
  let used = 0
  const end = clusters.findIndex((one) => {
    used += displayWidth(one)
    return used > room
  })
  return end < 0 ? clusters : clusters.slice(0, end)
}
