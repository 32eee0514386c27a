import { foldKey } from '../../source/fold.js'
import { isLetter } from '../../source/letters.js'
import { type Line, mergeRanges } from '../line.js'
import { addBreak, breaks, closeStretch, type Draft, emphasis, flush, gaps } from './draft.js'
import { taken } from './scratch.js'

/** The line that a draft has become. */
export function finishLine(draft: Draft, indent: number, blanks: number, hash: number): Line {
  const { start, end } = draft
  flush(draft, end)
  closeStretch(draft.strongFrom, draft.text.length)
  closeStretch(draft.slantFrom, draft.text.length)
  let { text, key } = draft
  if (draft.blankEnd) {
    text = text.trimEnd()
    key = key.slice(0, text.length)
  }
  const kept = tidyBreaks(text.length, start)
  return {
    role: 'text',
    text,
    key: isTorn(text, kept) ? foldKey(text) : key,
    start,
    end,
    breaks: kept,
    emphasis: stretches(text.length),
    gaps: taken(gaps),
    indent,
    blanks,
    hash,
  }
}

/** Whether something was left out between two letters: there the key of the whole may hold other tones than those of its parts. */
function isTorn(text: string, breaks: readonly number[]): boolean {
  for (let at = 0; at < breaks.length; at += 3) {
    const offset = breaks[at] as number
    if (offset > 0 && isLetter(text.charCodeAt(offset)) && isLetter(text.charCodeAt(offset - 1))) return true
  }
  return false
}

/** The emphasised stretches, in order and disjoint: overlapping strong and slanted ones are one. */
function stretches(length: number): readonly number[] {
  const bounds = taken(emphasis)
  const sorted = bounds.length > 2 ? [...bounds].sort((a, b) => a - b) : bounds
  emphasis.count = 0
  for (let at = 0; at + 1 < sorted.length; at += 2) {
    const from = sorted[at] as number
    const to = Math.min(length, sorted[at + 1] as number)
    if (to > from) closeStretch(from, to)
  }
  return mergeRanges(taken(emphasis), 1)
}

/** The breaks that lead somewhere: of several at one offset the last holds; one that changes nothing goes. */
function tidyBreaks(length: number, start: number): readonly number[] {
  const { numbers, count } = breaks
  let view = start
  let offset = 0
  breaks.count = 0
  for (let at = 0; at < count; at += 3) {
    const here = numbers[at] as number
    const to = numbers[at + 1] as number
    const width = numbers[at + 2] as number
    if (here >= length) break
    if (at + 3 < count && here === numbers[at + 3]) continue
    if (to !== view + (here - offset) || width !== 1) {
      addBreak(here, to, width)
      offset = here + 1
      view = to + width
    }
  }
  return taken(breaks)
}
