import type { SourceText } from '../source/source-text.js'
import { foldKey } from '../source/fold.js'
import { cleanLine } from './clean-line.js'
import { type Edges, readEdges } from './edges.js'
import { isBodyStart, isHardLine, isTailStart, isTypeLine } from './hard-line.js'
import { isUpper } from './marker.js'
import { bareLine, joinLines, type Line } from './line.js'
import { findPageLines } from './page-lines.js'
import { findPhysical, type Physical } from './physical.js'
import { readExplodedTable } from './tables/exploded-table.js'
import { isGridBorder, isGridLine, readGridTable } from './tables/grid-table.js'
import { htmlTableEnd, readHtmlTable } from './tables/html-table.js'
import { isPipeRow, readPipeTable } from './tables/pipe-table.js'

/**
 * Reads the text as it is: physical lines, tables in every carrier, rules and page furniture, then paragraphs.
 *
 * Lines that a converter has wrapped are joined again. Four layouts are met: wrapped with blank lines between
 * paragraphs, wrapped without, one paragraph a line, and flattened; the text itself says which (`Layout`).
 */
export function readText(source: SourceText): Line[] {
  return readPhysical(source, findPhysical(source.text))
}

/** The same for physical lines that somebody else has found, as a Markdown parser does. */
export function readPhysical(source: SourceText, physical: Physical[]): Line[] {
  return joinParagraphs(source.text, readBlocks(source.text, physical))
}

/** A physical line that is text, or a line that is done: a table, a rule, furniture. */
export type Block = { text: Physical; edges: Edges } | { line: Line }

const ruleShape = /^[\s*_\\=~–—.-]*[*_=–—~-][\s*_\\=~–—-]*$|^[\s*_\\]+$/
/** A bullet that the wrap has left alone on its line. */
const loneBullet = /^[-–+•]$/
const tagOnly = /^(?:<\/?[a-z][^<>]{0,200}>\s*)+$/i
const imageOnly = /^!\[[^\]]{0,200}\]\([^()]{0,400}\)(?:\{[^{}]{0,200}\})?$/

function readBlocks(view: string, physical: Physical[]): Block[] {
  const blocks: Block[] = []
  const pages = findPageLines(view, physical)
  let at = frontMatterEnd(view, physical)
  for (let index = 0; index < at; index++) pushBare(blocks, 'furniture', view, physical[index])
  const hard = (start: number, end: number) => isTypeLine(stripped(view, start, end))
  while (at < physical.length) {
    const line = physical[at]
    if (!line) break
    if (pages.has(at)) {
      pushBare(blocks, 'furniture', view, line)
      at++
      continue
    }
    const code = view.charCodeAt(line.start)
    if (code === 124 || view.charCodeAt(line.end - 1) === 124) {
      const done = readBars(view, physical, at, hard, blocks)
      if (done > at) {
        at = done
        continue
      }
    }
    if (code === 43 && isGridBorder(view, line)) {
      let to = at + 1
      while (to < physical.length && (physical[to]?.blanks ?? 1) === 0 && isGridLine(view, physical[to] as Physical)) to++
      if (to - at > 2) {
        blocks.push({ line: readGridTable(view, physical, at, to) })
        at = to
        continue
      }
    }
    if (code === 60) {
      const done = readTags(view, physical, at, blocks)
      if (done > at) {
        at = done
        continue
      }
    }
    const raw = line.end - line.start < 200 ? view.slice(line.start, line.end) : ''
    const lone = loneBullet.test(raw) && physical[at + 1]?.blanks === 0
    if (raw !== '' && !lone && (ruleShape.test(raw) || imageOnly.test(raw))) pushBare(blocks, 'rule', view, line)
    else blocks.push({ text: line, edges: readEdges(view, line) })
    at++
  }
  return blocks
}

function pushBare(blocks: Block[], role: 'rule' | 'markup' | 'furniture', view: string, line: Physical | undefined): void {
  if (line) blocks.push({ line: bareLine(role, view, line.start, line.end, line.blanks) })
}

/** Tables drawn with bars: exploded ones, pipe rows. Gives the index behind, or `at` when it is none. */
function readBars(view: string, physical: Physical[], at: number, hard: (start: number, end: number) => boolean, blocks: Block[]): number {
  const line = physical[at]
  if (!line) return at
  if (isPipeRow(view, line)) {
    let to = at + 1
    while (to < physical.length && (physical[to]?.blanks ?? 1) === 0 && isPipeRow(view, physical[to] as Physical)) to++
    blocks.push({ line: readPipeTable(view, physical, at, to) })
    return to
  }
  const exploded = readExplodedTable(view, physical, at, hard)
  if (exploded) {
    blocks.push({ line: exploded.table })
    return exploded.next
  }
  if (line.end - line.start === 1) {
    pushBare(blocks, 'markup', view, line)
    return at + 1
  }
  return at
}

/** HTML tables as tables, lines of nothing but tags as markup. */
function readTags(view: string, physical: Physical[], at: number, blocks: Block[]): number {
  const line = physical[at]
  if (!line) return at
  if (/^<table\b/i.test(view.slice(line.start, line.start + 7))) {
    const end = htmlTableEnd(view, line.start)
    const table = readHtmlTable(view, line.start, end)
    table.blanks = line.blanks
    blocks.push({ line: table })
    let to = at + 1
    while (to < physical.length && (physical[to]?.start ?? 0) < end) to++
    const last = physical[to - 1]
    // What stands behind `</table>` on its line is text.
    if (last && last.end > end) {
      let start = end
      while (start < last.end && view.charCodeAt(start) <= 32) start++
      if (start < last.end) {
        const rest = { ...last, start, blanks: 0 }
        blocks.push(tagOnly.test(view.slice(start, last.end)) ? { line: bareLine('markup', view, start, last.end) } : { text: rest, edges: readEdges(view, rest) })
      }
    }
    return to
  }
  if (line.end - line.start < 2000 && tagOnly.test(view.slice(line.start, line.end))) {
    pushBare(blocks, 'markup', view, line)
    return at + 1
  }
  return at
}

/** Physical lines of a YAML front matter: `---` in the first line, `---` or `...` within the next sixty. */
function frontMatterEnd(view: string, physical: Physical[]): number {
  const first = physical[0]
  if (!first || view.slice(first.start, first.end) !== '---') return 0
  for (let at = 1; at < physical.length && at < 60; at++) {
    const line = physical[at]
    if (!line) break
    const text = view.slice(line.start, line.end)
    if (text === '---' || text === '...') return at + 1
    if (!/^[\w-]+\s*:|^\s*-|^\s+\S/.test(view.slice(line.start - line.indent, line.end))) return 0
  }
  return 0
}

/** The text of a short line without its marks, as a key. */
function stripped(view: string, start: number, end: number): string {
  return end - start > 80 ? '' : foldKey(view.slice(start, end).replace(/[*_#\\]/g, '').trim())
}

/** What the text as a whole says of how its lines were made. */
interface Layout {
  /** Lines were wrapped at a width. */
  wrapped: boolean
  /** Blank lines stand between paragraphs. */
  spaced: boolean
  /** Paragraphs begin with an indent that their further lines lack. */
  indented: boolean
}

function readLayout(blocks: Block[]): Layout {
  let lines = 0
  let long = 0
  let runOn = 0
  let adjacent = 0
  let spaced = 0
  let indents = 0
  let before: { text: Physical; edges: Edges } | null = null
  for (const block of blocks) {
    if (!('text' in block)) continue
    const length = block.text.end - block.text.start
    lines++
    if (length > 150) long++
    if (before) {
      if (block.text.blanks === 0) {
        adjacent++
        if (!before.edges.closed && !block.edges.opens && (block.edges.small || before.edges.wanting || before.text.end - before.text.start > 55)) runOn++
        if (before.text.indent >= block.text.indent + 3 && !block.edges.opens) indents++
      } else spaced++
    }
    before = block
  }
  const wrapped = long <= lines * 0.12 && runOn >= 4 && runOn >= adjacent * 0.2
  return { wrapped, spaced: spaced >= lines * 0.15, indented: wrapped && indents >= 4 && indents >= lines * 0.08 }
}

/** Puts the lines of each paragraph together again. */
function joinParagraphs(view: string, blocks: Block[]): Line[] {
  const layout = readLayout(blocks)
  const lines: Line[] = []
  let zone: 'head' | 'body' | 'tail' = blocks.some((block) => 'text' in block && isTypeLine(block.edges.key)) ? 'head' : 'body'
  let typed = false
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block) break
    if (!('text' in block)) {
      lines.push(block.line)
      if (block.line.table && zone !== 'head') zone = 'body'
      at++
      continue
    }
    const { edges } = block
    if (isTypeLine(edges.key)) {
      typed = true
      zone = 'head'
    } else if (zone === 'head' && (isBodyStart(edges.key, edges.opens) || lines.length > 80) && typed) zone = 'body'
    else if (isTailStart(edges.key)) zone = 'tail'
    else if (zone === 'tail' && (/^(?:phụ lục|mẫu số|biểu)/.test(edges.key) || (edges.opens && readsOn(blocks, at)))) zone = 'body'
    at = takeParagraph(view, blocks, at, layout, zone, lines)
  }
  return lines
}

/** A numbered heading behind the tail: the text goes on. */
function readsOn(blocks: Block[], at: number): boolean {
  const block = blocks[at]
  return block !== undefined && 'text' in block && /^(?:[ivx]{1,4}|1)\s?[./-]/.test(block.edges.key)
}

/** Joins what belongs to the paragraph that begins at `at`; furniture inside it follows it. Gives the index behind. */
function takeParagraph(view: string, blocks: Block[], at: number, layout: Layout, zone: 'head' | 'body' | 'tail', lines: Line[]): number {
  const first = blocks[at]
  if (!first || !('text' in first)) return at + 1
  let pieces: Line | null = null
  let start = first.text.start
  let last = first
  const between: Line[] = []
  const healed: number[] = []
  let next = at + 1
  for (;;) {
    let ahead = next
    while (isFurniture(blocks[ahead])) ahead++
    const block = blocks[ahead]
    if (!block || !('text' in block)) break
    const apart = ahead > next || block.text.blanks > 0 || block.text.page
    if (!goesOn(blocks, at, last, block, apart, ahead > next || block.text.page, layout, zone, ahead)) break
    if (apart) healed.push(last.text.end)
    if (ahead > next) {
      const piece = cleanLine(view, start, last.text.end, first.text.indent, first.text.blanks, hashLevel(view, first.text))
      pieces = pieces ? joinLines(pieces, piece) : piece
      start = block.text.start
      for (let index = next; index < ahead; index++) {
        const furniture = blocks[index]
        if (furniture && 'line' in furniture) between.push(furniture.line)
      }
    }
    last = block
    next = ahead + 1
  }
  const rest = cleanLine(view, start, last.text.end, first.text.indent, first.text.blanks, hashLevel(view, first.text))
  const line = pieces ? joinLines(pieces, rest) : rest
  const whole = withoutHash(line)
  lines.push(healed.length > 0 ? { ...whole, healed } : whole, ...between)
  return next
}

function isFurniture(block: Block | undefined): boolean {
  return block !== undefined && 'line' in block && block.line.role === 'furniture'
}

/** Whether `block` goes on with the paragraph whose last line is `last`. */
function goesOn(
  blocks: Block[], from: number, last: { text: Physical; edges: Edges }, block: { text: Physical; edges: Edges },
  apart: boolean, page: boolean, layout: Layout, zone: 'head' | 'body' | 'tail', index: number,
): boolean {
  const { edges } = block
  if (last.edges.lone && !edges.opens) return block.text.blanks === 0 || !isHardLine(edges.key, edges.head)
  const headingOn = last.edges.opens && !last.edges.closed && !apart && isTypeLine(edges.key)
  if (headingOn) return true
  if (isHardLine(last.edges.key, last.edges.head) || isHardLine(edges.key, edges.head)) return false
  if (zone !== 'body' && (last.edges.gap || edges.gap)) return false
  if (edges.opens && !(last.edges.wanting && !last.edges.closed && /^[\d-]/.test(edges.key) && !apart)) return false
  if (last.edges.closed && edges.small && apart) return false
  if (apart) {
    if (edges.small && edges.head.charCodeAt(0) !== 40) return !last.edges.closed && !isUpper(last.edges.head) && last.text.end - last.text.start > (zone === 'body' ? 25 : 12)
    // Behind a page number a paragraph that was cut goes on where new ones would be indented.
    return page && !edges.small && layout.indented && block.text.indent < 3 && isFull(blocks, last, block, index) && zone === 'body'
  }
  if (edges.small) return zone !== 'tail' || !/[;.]$/.test(last.edges.head) || !last.edges.closed
  // `… tháng 11 năm` and `2025.`: the line breaks off in mid-phrase.
  if (last.edges.wanting && !last.edges.closed && !edges.opens && zone !== 'tail') return true
  if (zone !== 'body' || !layout.wrapped) return false
  if (layout.indented && block.text.indent >= last.text.indent + 3 && index > from + 1) return false
  if (layout.indented && block.text.indent >= 3 && block.text.indent >= last.text.indent && last.edges.closed) return false
  if (layout.spaced && !last.edges.closed) return true
  return isFull(blocks, last, block, index)
}

/** Whether the next line's first word would not have fitted: the line was wrapped, not ended. */
function isFull(blocks: Block[], last: { text: Physical; edges: Edges }, next: { text: Physical; edges: Edges }, index: number): boolean {
  let width = 0
  for (let at = Math.max(0, index - 8); at < index + 6; at++) {
    const block = blocks[at]
    if (block && 'text' in block) width = Math.max(width, block.text.indent + block.text.end - block.text.start)
  }
  const word = next.edges.head.indexOf(' ')
  const length = last.text.indent + last.text.end - last.text.start
  return length + 1 + (word < 0 ? next.edges.head.length : word) > width - 4
}

/** Level of the Markdown `#` in front, 0 without. */
function hashLevel(view: string, line: Physical): number {
  if (view.charCodeAt(line.start) !== 35) return 0
  let level = 0
  while (level < 6 && view.charCodeAt(line.start + level) === 35) level++
  return level
}

const hashes = /^#{1,6}\s*/

/** The line without the `#` in front. */
function withoutHash(line: Line): Line {
  if (line.text.charCodeAt(0) !== 35 || line.hash === 0) return line
  const length = hashes.exec(line.text)?.[0].length ?? 0
  if (length === line.text.length) return { ...line, role: 'markup', text: '', key: '' }
  const breaks: number[] = []
  const cut = line.breaks
  breaks.push(0, line.start + length, 1)
  for (let at = 0; at < cut.length; at += 3) {
    const offset = (cut[at] ?? 0) - length
    if (offset === 0) breaks.length = 0
    if (offset >= 0) breaks.push(offset, cut[at + 1] ?? 0, cut[at + 2] ?? 1)
  }
  return {
    ...line, text: line.text.slice(length), key: line.key.slice(length), breaks,
    emphasis: line.emphasis.map((at) => Math.max(0, at - length)), gaps: line.gaps.map((gap) => gap - length).filter((gap) => gap > 0),
  }
}
