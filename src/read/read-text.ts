import type { SourceText } from '../source/source-text.js'
import { cleanLine } from './clean-line.js'
import { type Edges, type Head, hasGap, isWanting, isWantingRoman, readEdges, readHead } from './edges.js'
import { cutFlatLines } from './flat/flat-lines.js'
import { isBodyStart, isHardLine, isTailStart, isTypeLine } from './hard-line.js'
import { joinLines } from './join-lines.js'
import { bareLine, copyLine, cutLine, type Line, type View, withExtras } from './line.js'
import { isUpper } from './marker.js'
import { type FootNote, findPageFeet } from './page-feet.js'
import { findPageLines } from './page-lines.js'
import { beginsParagraph, isCaptionStart } from './paragraph-start.js'
import { findPhysical, type Physical } from './physical.js'
import { readCellLines } from './tables/cell-lines-table.js'
import { readColumnTable } from './tables/column-table.js'
import { isBar, readExplodedTable } from './tables/exploded-table.js'
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
  return joinParagraphs(source, readBlocks(source, cutFlatLines(source, physical)))
}

/** A physical line that is text, or a line that is done: a table, a rule, furniture. */
export type Block = TextBlock | { line: Line }

interface TextBlock {
  text: Physical
  /** Both are read when first asked for: most lines stand alone between blank ones, and nobody asks. */
  head: Head | null
  edges: Edges | null
}

const textBlock = (text: Physical): TextBlock => ({ text, head: null, edges: null })

function headOf(view: View, block: TextBlock): Head {
  block.head ??= readHead(view, block.text)
  return block.head
}

function edgesOf(view: View, block: TextBlock): Edges {
  block.edges ??= readEdges(view, block.text, headOf(view, block))
  return block.edges
}

const ruleShape = /^[\s*_\\=~–—.-]*[*_=–—~-][\s*_\\=~–—-]*$|^[\s*_\\]+$/
/** Signs that a rule begins with, and those it ends with: most lines are told by either. */
const ruleStarts = signsOf('*_\\=~–—.-')
const ruleEnds = signsOf('*_\\=~–—-')
/** `<span class='text_page_counter'>(1)</span>` before the words of a line: a converter's count of pages. */
const pageCounter = /^<span class=['"]?[\w-]{0,30}page[\w-]{0,30}['"]?>[^<>]{0,12}<\/span>\s{0,9}/i
const longestCounter = 140
const tagOnly = /^(?:<\/?[a-z][^<>]{0,200}>\s*)+$/i
const imageOnly = /^!\[[^\]]{0,200}\]\([^()]{0,400}\)(?:\{[^{}]{0,200}\})?$/

function readBlocks(source: View, physical: Physical[]): Block[] {
  const view = source.text
  const blocks: Block[] = []
  const pages = findPageLines(view, physical)
  const feet = findPageFeet(source, physical, pages)
  let at = frontMatterEnd(view, physical)
  for (let index = 0; index < at; index++) pushBare(blocks, 'furniture', source, physical[index])
  const hard = (start: number, end: number) => isTypeLine(stripped(source, start, end))
  while (at < physical.length) {
    const line = physical[at]
    if (!line) break
    if (pages.has(at)) {
      pushBare(blocks, 'furniture', source, line)
      at++
      continue
    }
    const foot = feet.get(at)
    if (foot) {
      if (foot.rule !== null) pushBare(blocks, 'furniture', source, line)
      for (const note of foot.notes) blocks.push({ line: footNoteLine(source, physical, note) })
      at = foot.to
      continue
    }
    const code = view.charCodeAt(line.start)
    if (code === 124 || view.charCodeAt(line.end - 1) === 124) {
      const done = readBars(source, physical, at, hard, blocks)
      if (done > at) {
        at = done
        continue
      }
    }
    if (code === 43 && isGridBorder(view, line)) {
      let to = at + 1
      while (to < physical.length && (physical[to]?.blanks ?? 1) === 0 && isGridLine(view, physical[to] as Physical))
        to++
      if (to - at > 2) {
        blocks.push({ line: readGridTable(source, physical, at, to) })
        at = to
        continue
      }
    }
    if (code === 60) {
      const done = readTags(source, physical, at, blocks)
      if (done > at) {
        at = done
        continue
      }
    }
    if (code === 84 || code === 83 || code === 42) {
      const bare = readCellLines(source, physical, at) ?? readColumnTable(source, physical, at)
      if (bare) {
        blocks.push({ line: bare.table })
        at = bare.next
        continue
      }
    }
    if (isRule(view, line, physical[at + 1])) pushBare(blocks, 'rule', source, line)
    else blocks.push(textBlock(line))
    at++
  }
  return blocks
}

/** A rule, or an image alone on its line. A bullet that the wrap has left alone is none. */
function isRule(view: string, line: Physical, next: Physical | undefined): boolean {
  const length = line.end - line.start
  if (length >= longestRule) return false
  const first = view.charCodeAt(line.start)
  if (first === 33) return imageOnly.test(view.slice(line.start, line.end))
  if (!ruleStarts.has(first) || !ruleEnds.has(view.charCodeAt(line.end - 1))) return false
  if (length === 1 && (first === 45 || first === 8211) && next?.blanks === 0) return false
  return ruleShape.test(view.slice(line.start, line.end))
}
const longestRule = 200

function signsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}

function pushBare(
  blocks: Block[],
  role: 'rule' | 'markup' | 'furniture',
  view: View,
  line: Physical | undefined,
): void {
  if (line) blocks.push({ line: bareLine(role, view, line.start, line.end, line.blanks) })
}

/** The lines of a note as one, its label in front. */
function footNoteLine(view: View, physical: readonly Physical[], { label, from, to, width, mark }: FootNote): Line {
  const first = physical[from]
  const start = first?.start ?? 0
  const line = cleanLine(view, start, physical[to - 1]?.end ?? start, 0, first?.blanks ?? 0)
  const gap = line.text.charCodeAt(width) === 32 ? 1 : 0
  return withExtras(line, { footnote: { label, length: width + gap, mark } })
}

/** Tables drawn with bars: exploded ones, pipe rows. Gives the index behind, or `at` when it is none. */
function readBars(
  source: View,
  physical: Physical[],
  at: number,
  hard: (start: number, end: number) => boolean,
  blocks: Block[],
): number {
  const view = source.text
  const line = physical[at]
  if (!line) return at
  if (isPipeRow(view, line)) {
    let to = at + 1
    while (to < physical.length && (physical[to]?.blanks ?? 1) === 0 && isPipeRow(view, physical[to] as Physical)) to++
    blocks.push({ line: readPipeTable(source, physical, at, to) })
    return to
  }
  const exploded = readExplodedTable(source, physical, at, hard)
  if (exploded) {
    blocks.push({ line: exploded.table })
    return exploded.next
  }
  // Bars that hold no table: the whole run at once, so that it is looked at but once.
  let to = at
  while (isBar(view, physical[to])) pushBare(blocks, 'markup', source, physical[to++])
  if (to > at) return to
  return at
}

/** HTML tables as tables, lines of nothing but tags as markup. */
function readTags(source: View, physical: Physical[], at: number, blocks: Block[]): number {
  const view = source.text
  const line = physical[at]
  if (!line) return at
  if (/^<table\b/i.test(view.slice(line.start, line.start + 7))) {
    const end = htmlTableEnd(view, line.start)
    const table = readHtmlTable(source, line.start, end)
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
        blocks.push(
          tagOnly.test(view.slice(start, last.end))
            ? { line: bareLine('markup', source, start, last.end) }
            : textBlock(rest),
        )
      }
    }
    return to
  }
  const counter = pageCounter.exec(view.slice(line.start, Math.min(line.end, line.start + longestCounter)))
  if (counter && counter[0].length < line.end - line.start) {
    const start = line.start + counter[0].length
    blocks.push({
      line: bareLine('furniture', source, line.start, line.start + counter[0].trimEnd().length, line.blanks),
    })
    blocks.push(textBlock({ ...line, start, blanks: 1 }))
    return at + 1
  }
  if (line.end - line.start < 2000 && tagOnly.test(view.slice(line.start, line.end))) {
    pushBare(blocks, 'markup', source, line)
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
function stripped(view: View, start: number, end: number): string {
  return end - start > 80
    ? ''
    : view.key
        .slice(start, end)
        .replace(/[*_#\\]/g, '')
        .trim()
}

/** What the text as a whole says of how its lines were made. */
interface Layout {
  /** Lines were wrapped at a width. */
  wrapped: boolean
  /** The least that lines reach which were wrapped: where none of the neighbours does, no line is full. */
  reach: number
  /** Blank lines stand between paragraphs. */
  spaced: boolean
  /** Paragraphs begin with an indent that their further lines lack. */
  indented: boolean
  /** Bullets are indented too: a dash at the margin belongs to the words of the line above. */
  hanging: boolean
}

function readLayout(view: View, blocks: Block[]): Layout {
  let lines = 0
  let long = 0
  let runOn = 0
  let length = 0
  let adjacent = 0
  let spaced = 0
  let indents = 0
  let bullets = 0
  let outer = 0
  let before: TextBlock | null = null
  for (const block of blocks) {
    if (!('text' in block)) continue
    lines++
    if (block.text.end - block.text.start > 150) long++
    if (view.text.charCodeAt(block.text.start) === 45) {
      bullets++
      if (block.text.indent < 3) outer++
    }
    if (before) {
      if (block.text.blanks === 0) {
        adjacent++
        const last = edgesOf(view, before)
        const next = edgesOf(view, block)
        if (
          !last.closed &&
          !next.opens &&
          (next.small || before.text.end - before.text.start > 55 || isWanting(view, before.text))
        ) {
          runOn++
          length += before.text.indent + before.text.end - before.text.start
        }
        if (before.text.indent >= block.text.indent + 3 && !next.opens) indents++
      } else spaced++
    }
    before = block
  }
  const wrapped = long <= lines * 0.12 && runOn >= 4 && runOn >= adjacent * 0.2
  const indented = wrapped && indents >= 4 && indents >= lines * 0.08
  // Recipients stand at the margin in such a layout as well.
  const hanging = indented && bullets - outer >= 5 && outer * 2 <= bullets
  return { wrapped, reach: (length / Math.max(1, runOn)) * 0.6, spaced: spaced >= lines * 0.15, indented, hanging }
}

/** Puts the lines of each paragraph together again. */
function joinParagraphs(view: View, blocks: Block[]): Line[] {
  const layout = readLayout(view, blocks)
  const lines: Line[] = []
  let zone: 'head' | 'body' | 'tail' = blocks.some(
    (block) => 'text' in block && block.text.end - block.text.start < 60 && isTypeLine(headOf(view, block).key),
  )
    ? 'head'
    : 'body'
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
    // In the body only a short line, or one that may name the recipients, changes the zone.
    if (zone !== 'body' || block.text.end - block.text.start < 60 || nearStart(view.key, block.text)) {
      const { key } = headOf(view, block)
      if (isTypeLine(key)) {
        typed = true
        zone = 'head'
      } else if (zone === 'head' && typed && (lines.length > 80 || isBodyStart(key, edgesOf(view, block).opens)))
        zone = 'body'
      else if (isTailStart(key)) zone = 'tail'
      else if (
        zone === 'tail' &&
        (/^(?:phụ lục|mẫu số|biểu)/.test(key) || (/^(?:[ivx]{1,4}|1)\s?[./-]/.test(key) && edgesOf(view, block).opens))
      )
        zone = 'body'
    }
    at = takeParagraph(view, blocks, at, layout, zone, lines)
  }
  return lines
}

/** Whether the head of the recipients stands within the first signs of the line, marks before it. */
function nearStart(key: string, line: Physical): boolean {
  for (let at = line.start; at < line.start + 6; at++)
    if (key.charCodeAt(at) === 110 && isTailStart(key.slice(at, at + 12))) return true
  return false
}

/** Joins what belongs to the paragraph that begins at `at`; furniture inside it follows it. Gives the index behind. */
function takeParagraph(
  view: View,
  blocks: Block[],
  at: number,
  layout: Layout,
  zone: 'head' | 'body' | 'tail',
  lines: Line[],
): number {
  const first = blocks[at]
  if (!first || !('text' in first)) return at + 1
  /** What stands above furniture, once there is any. */
  let pieces: Line[] | null = null
  let start = first.text.start
  let last = first
  /** Furniture inside the paragraph, and where it was put together: most hold neither. */
  let between: Line[] | null = null
  let healed: number[] | null = null
  const { indent, blanks } = first.text
  const hash = hashLevel(view.text, first.text)
  let next = at + 1
  for (;;) {
    let ahead = next
    while (isFurniture(blocks[ahead])) ahead++
    const block = blocks[ahead]
    if (!block || !('text' in block)) break
    const apart = ahead > next || block.text.blanks > 0 || block.text.page
    if (!goesOn(view, blocks, at, last, block, apart, ahead > next || block.text.page, layout, zone, ahead)) break
    if (apart) {
      healed ??= []
      healed.push(last.text.end)
    }
    if (ahead > next) {
      pieces ??= []
      pieces.push(cleanLine(view, start, last.text.end, indent, blanks, hash))
      start = block.text.start
      between ??= []
      for (let index = next; index < ahead; index++) {
        const furniture = blocks[index]
        if (furniture && 'line' in furniture) between.push(furniture.line)
      }
    }
    last = block
    next = ahead + 1
  }
  const rest = cleanLine(view, start, last.text.end, indent, blanks, hash)
  const line = withoutHash(pieces ? (joinLines([...pieces, rest]) ?? rest) : rest)
  lines.push(healed ? withExtras(line, { healed }) : line)
  if (between) for (const furniture of between) lines.push(furniture)
  return next
}

/** What a page's end puts between the lines of a paragraph: its number, its running head, its notes. */
function isFurniture(block: Block | undefined): boolean {
  return (
    block !== undefined && 'line' in block && (block.line.role === 'furniture' || block.line.footnote !== undefined)
  )
}

/** Whether `block` goes on with the paragraph whose last line is `last`. */
function goesOn(
  view: View,
  blocks: Block[],
  from: number,
  last: TextBlock,
  block: TextBlock,
  apart: boolean,
  page: boolean,
  layout: Layout,
  zone: 'head' | 'body' | 'tail',
  index: number,
): boolean {
  if (block.text.flows) return true
  const short = last.text.end - last.text.start < 24
  // Behind a blank line only a small first letter goes on, or what a page has cut: most lines are told here.
  if (apart && !short && !(page && layout.indented) && !beginsSmall(view, block.text)) return false
  const edges = edgesOf(view, block)
  const before = edgesOf(view, last)
  if (before.lone && !edges.opens) return block.text.blanks === 0 || !isHardLine(edges.key, edges.head)
  if (before.opens && !before.closed && !apart && isTypeLine(edges.key)) return true
  if (isHardLine(before.key, before.head) || isHardLine(edges.key, edges.head)) return false
  if (
    !edges.opens &&
    (beginsParagraph(edges.key, edges.head) || (isCaptionStart(edges.key) && endsTitle(view, last.text)))
  )
    return false
  if (zone !== 'body' && (hasGap(view, last.text) || hasGap(view, block.text))) return false
  if (
    edges.opens &&
    !apart &&
    rangeEnd.test(edges.key) &&
    rangeStart.test(view.text.slice(Math.max(last.text.start, last.text.end - 5), last.text.end))
  )
    return true
  if (edges.opens && !apart && romanAlone.test(edges.key) && isWantingRoman(view, last.text)) return true
  // `Trung tâm Văn hóa` over `- Thể thao và Truyền thanh huyện`: the wrap fell before a dash.
  if (
    layout.hanging &&
    zone === 'body' &&
    !apart &&
    !before.closed &&
    block.text.indent < 3 &&
    edges.key.startsWith('- ') &&
    isFull(view, blocks, last, block, index, layout)
  )
    return true
  if (edges.opens && !apart && zone === 'body' && codeAhead.test(edges.head) && isWanting(view, last.text)) return true
  if (edges.opens && (apart || before.closed || !/^[\d-]/.test(edges.key) || !isWanting(view, last.text))) return false
  if (before.closed && edges.small && apart) return false
  if (apart) {
    if (edges.small && edges.head.charCodeAt(0) !== 40)
      return !before.closed && !isUpper(before.head) && last.text.end - last.text.start > (zone === 'body' ? 25 : 12)
    // Behind a page number a paragraph that was cut goes on where new ones would be indented.
    return (
      page &&
      !edges.small &&
      layout.indented &&
      block.text.indent < 3 &&
      isFull(view, blocks, last, block, index, layout) &&
      zone === 'body'
    )
  }
  if (edges.small) return zone !== 'tail' || !/[;.]$/.test(before.head) || !before.closed
  // `… tháng 11 năm` and `2025.`: the line breaks off in mid-phrase.
  if (!before.closed && !edges.opens && zone !== 'tail' && isWanting(view, last.text)) return true
  if (zone !== 'body' || !layout.wrapped) return false
  if (layout.indented && block.text.indent >= last.text.indent + 3 && index > from + 1) return false
  if (layout.indented && block.text.indent >= 3 && block.text.indent >= last.text.indent && before.closed) return false
  if (layout.spaced && !before.closed) return true
  if (!before.closed && endsMarked(view.text, last.text, block.text)) return false
  return isFull(view, blocks, last, block, index, layout)
}

/** Whether a line may end a title: it stands in capitals or ends in a mark of emphasis. */
function endsTitle(view: View, line: Physical): boolean {
  const code = view.text.charCodeAt(line.end - 1)
  return code === 42 || code === 95 || isUpper(view.text.slice(Math.max(line.start, line.end - longestTail), line.end))
}
const longestTail = 80

/** `giai đoạn 2028` over `- 2032 của …`: a stretch of years that the wrap has cut, no bullet. */
/** A Roman number and nothing else: the end of `… trong quý`, not a heading. */
const romanAlone = /^[ivx]{1,5}[.;,)]{0,2}$/
/** `… Quyết định số` over `2/QĐ-UBND …`: the number of a document, no marker. */
const codeAhead = /^\d{1,4}\/\p{Lu}/u
const rangeStart = /(?:^|[\s(])(?:19|20)\d{2}$/
const rangeEnd = /^- ?(?:19|20)\d{2}(?![\d/])/

/** Whether the first letter behind marks is a small one. */
function beginsSmall(view: View, line: Physical): boolean {
  for (let at = line.start; at < Math.min(line.end, line.start + 12); at++) {
    const code = view.text.charCodeAt(at)
    if (
      code === 42 ||
      code === 95 ||
      code === 35 ||
      code === 92 ||
      code === 32 ||
      code === 34 ||
      code === 8220 ||
      code === 39
    )
      continue
    if (code === 60) return true
    return ((code >= 97 && code <= 122) || code >= 223) && view.key.charCodeAt(at) === code
  }
  return false
}

/** Whether marks say that a line is over: `#` in front or `**` at its end, and none before the next. */
function endsMarked(view: string, last: Physical, next: Physical): boolean {
  if (view.charCodeAt(last.start) === 35) return view.charCodeAt(next.start) !== 35
  return view.startsWith('**', last.end - 2) && !view.startsWith('**', next.start)
}

/** Whether the next line's first word would not have fitted: the line was wrapped, not ended. */
function isFull(
  view: View,
  blocks: Block[],
  last: TextBlock,
  next: TextBlock,
  index: number,
  { reach }: Layout,
): boolean {
  let width = 0
  for (let at = Math.max(0, index - 8); at < index + 6; at++) {
    const block = blocks[at]
    if (block && 'text' in block) width = Math.max(width, block.text.indent + block.text.end - block.text.start)
  }
  if (width < reach) return false
  const { head } = headOf(view, next)
  const word = head.indexOf(' ')
  const length = last.text.indent + last.text.end - last.text.start
  return length + 1 + (word < 0 ? head.length : word) > width - 4
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
  if (length === line.text.length) {
    const bare = copyLine(line)
    bare.role = 'markup'
    bare.text = ''
    bare.key = ''
    return bare
  }
  const rest = copyLine(cutLine(line, length, line.text.length))
  rest.blanks = line.blanks
  return rest
}
