import type { Edit } from '../diagnostics/types.js'

/** A text with edits made: each replaces its stretch. They must be apart; of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted(
    (a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  )
  let done = 0
  let result = ''
  for (const { position, text: words } of ordered) {
    if (position.start.offset < done) continue
    result += text.slice(done, position.start.offset) + words
    done = position.end.offset
  }
  return result + text.slice(done)
}
