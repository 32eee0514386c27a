import { edgesOf, type TextBlock } from '../blocks/block.js'
import { isWanting, isWantingRoman } from '../edges.js'
import { isFull } from './is-full.js'
import type { Joining } from './joining.js'

/**
 * Whether a line right below `last` begins with a bullet or a number only because the wrap fell there: a stretch of
 * years, a Roman number that a word calls for, a dash inside a name, the number of a document.
 */
export function isWrappedOpening(joining: Joining, last: TextBlock, block: TextBlock, index: number): boolean {
  const { view, layout, zone } = joining
  const { opens, key, head } = edgesOf(view, block)
  if (
    opens &&
    rangeEnd.test(key) &&
    rangeStart.test(view.text.slice(Math.max(last.text.start, last.text.end - 5), last.text.end))
  )
    return true
  if (opens && romanAlone.test(key) && isWantingRoman(view, last.text)) return true
  if (zone !== 'body') return false
  // `Trung tâm Văn hóa` over `- Thể thao và Truyền thanh huyện`: the wrap fell before a dash.
  if (
    layout.hanging &&
    !edgesOf(view, last).closed &&
    block.text.indent < 3 &&
    key.startsWith('- ') &&
    isFull(joining, last, block, index)
  )
    return true
  return opens && codeAhead.test(head) && isWanting(view, last.text)
}

/** `giai đoạn 2028` over `- 2032 của …`: a stretch of years that the wrap has cut, no bullet. */
const rangeStart = /(?:^|[\s(])(?:19|20)\d{2}$/
const rangeEnd = /^- ?(?:19|20)\d{2}(?![\d/])/
/** A Roman number and nothing else: the end of `… trong quý`, not a heading. */
const romanAlone = /^[ivx]{1,5}[.;,)]{0,2}$/
/** `… Quyết định số` over `2/QĐ-UBND …`: the number of a document, no marker. */
const codeAhead = /^\d{1,4}\/\p{Lu}/u
