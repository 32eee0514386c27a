import { type Draft, flush, gaps, goOn, skip, write } from './draft.js'
import { add } from './scratch.js'

/** Blanks and line ends: one blank of the text. Three, or a tab, inside a line part columns. */
export function takeBlanks(draft: Draft, at: number): number {
  const { source, end } = draft
  const view = source.text
  let to = at
  let tab = false
  for (let next = view.charCodeAt(to); to < end && isBlank(next); next = view.charCodeAt(++to)) tab ||= next === 9
  if (to - at > 1 || view.charCodeAt(at) !== 32) {
    flush(draft, at)
    const { length } = draft.text
    if ((to - at > 2 || tab) && length > 0 && !view.slice(at, to).includes('\n')) add(gaps, length)
    // A blank that would stand first or double is left out; the breaks lead past it.
    if (draft.blankEnd) goOn(draft, to)
    else write(draft, at, to, ' ')
  } else if (at === draft.run && draft.blankEnd) skip(draft, at, to)
  return to
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 9 || code === 12 || code === 11
