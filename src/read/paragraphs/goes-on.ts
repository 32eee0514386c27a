import { edgesOf, type TextBlock } from '../blocks/block.js'
import { type Edges, hasGap, isWanting } from '../edges.js'
import { isHardLine, isTypeLine } from '../hard-line.js'
import { isUpper } from '../is-upper.js'
import type { View } from '../line.js'
import { beginsParagraph, isCaptionStart } from '../paragraph-start.js'
import type { Physical } from '../physical.js'
import { beginsSmall } from './begins-small.js'
import { isFull } from './is-full.js'
import type { Joining } from './joining.js'
import { isWrappedOpening } from './wrapped-opening.js'

/**
 * Whether `block` goes on with the paragraph that began at `from` and whose last line is `last`.
 *
 * @param index of `block`
 * @param apart a blank line, furniture or the end of a page lies between
 * @param page it is furniture or the end of a page
 */
export function goesOn(
  joining: Joining,
  from: number,
  last: TextBlock,
  block: TextBlock,
  index: number,
  apart: boolean,
  page: boolean,
): boolean {
  const { view, layout, zone } = joining
  if (block.text.flows) return true
  const short = last.text.end - last.text.start < 24
  // Behind a blank line only a small first letter goes on, or what a page has cut: most lines are told here.
  if (apart && !short && !(page && layout.indented) && !beginsSmall(view, block.text)) return false
  const edges = edgesOf(view, block)
  const before = edgesOf(view, last)
  if (before.lone && !edges.opens) return block.text.blanks === 0 || !isHardLine(edges.key, edges.head)
  if (before.opens && !before.closed && !apart && isTypeLine(edges.key)) return true
  if (standsAlone(view, last, before, edges)) return false
  if (zone !== 'body' && (hasGap(view, last.text) || hasGap(view, block.text))) return false
  if (!apart && isWrappedOpening(joining, last, block, index)) return true
  if (edges.opens && (apart || before.closed || !/^[\d-]/.test(edges.key) || !isWanting(view, last.text))) return false
  return apart
    ? goesOnBeyond(joining, last, block, index, page)
    : goesOnBelow(joining, last, block, index, index > from + 1)
}

/** Whether one of two lines is what it is by itself, or the second begins a paragraph by its words. */
function standsAlone(view: View, last: TextBlock, before: Edges, { key, head, opens }: Edges): boolean {
  if (isHardLine(before.key, before.head) || isHardLine(key, head)) return true
  return !opens && (beginsParagraph(key, head) || (isCaptionStart(key) && endsTitle(view, last.text)))
}

/** The same behind a blank line or the end of a page. */
function goesOnBeyond(joining: Joining, last: TextBlock, block: TextBlock, index: number, page: boolean): boolean {
  const { view, layout, zone } = joining
  const { small, head } = edgesOf(view, block)
  const before = edgesOf(view, last)
  if (small && (before.closed || head.charCodeAt(0) !== 40))
    return !before.closed && !isUpper(before.head) && last.text.end - last.text.start > (zone === 'body' ? 25 : 12)
  // Behind a page number a paragraph that was cut goes on where new ones would be indented.
  return (
    page && !small && layout.indented && block.text.indent < 3 && isFull(joining, last, block, index) && zone === 'body'
  )
}

/** The same right below; `further` when the paragraph has two lines already. */
function goesOnBelow(joining: Joining, last: TextBlock, block: TextBlock, index: number, further: boolean): boolean {
  const { view, layout, zone } = joining
  const edges = edgesOf(view, block)
  const before = edgesOf(view, last)
  if (edges.small) return zone !== 'tail' || !/[;.]$/.test(before.head) || !before.closed
  // `… tháng 11 năm` and `2025.`: the line breaks off in mid-phrase.
  if (!before.closed && !edges.opens && zone !== 'tail' && isWanting(view, last.text)) return true
  if (zone !== 'body' || !layout.wrapped) return false
  if (layout.indented && block.text.indent >= last.text.indent + 3 && further) return false
  if (layout.indented && block.text.indent >= 3 && block.text.indent >= last.text.indent && before.closed) return false
  if (layout.spaced && !before.closed) return true
  if (!before.closed && endsMarked(view.text, last.text, block.text)) return false
  return isFull(joining, last, block, index)
}

/** Whether marks say that a line is over: `#` in front or `**` at its end, and none before the next. */
function endsMarked(view: string, last: Physical, next: Physical): boolean {
  if (view.charCodeAt(last.start) === 35) return view.charCodeAt(next.start) !== 35
  return view.startsWith('**', last.end - 2) && !view.startsWith('**', next.start)
}

/** Whether a line may end a title: it stands in capitals or ends in a mark of emphasis. */
function endsTitle(view: View, line: Physical): boolean {
  const code = view.text.charCodeAt(line.end - 1)
  return code === 42 || code === 95 || isUpper(view.text.slice(Math.max(line.start, line.end - longestTail), line.end))
}
const longestTail = 80
