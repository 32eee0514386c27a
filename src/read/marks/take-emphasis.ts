import { type Draft, markSlant, markStrong, skip } from './draft.js'

const wordSign = /[\p{L}\p{N}]/u

/** `*`, `**`, `***`: slanted, strong, both. A star that is text is none. */
export function takeStars(draft: Draft, at: number): number {
  const { source, start, end } = draft
  const to = runEnd(source.text, at, end)
  if (to - at === 1 && isLoneStar(source.text, at, start, end)) return 0
  skip(draft, at, to)
  if (to - at !== 2) markSlant(draft)
  if (to - at >= 2) markStrong(draft)
  return to
}

/** `_`, `__` around words; three are a blank to be filled in, and inside a word they are text. */
export function takeUnderscores(draft: Draft, at: number): number {
  const { source, start, end } = draft
  const view = source.text
  const to = runEnd(view, at, end)
  const inside = at > start && to < end && wordSign.test(view[at - 1] ?? '') && wordSign.test(view[to] ?? '')
  if (to - at <= 2 && !inside) skip(draft, at, to)
  return to
}

/** Where the run of one sign ends. */
function runEnd(view: string, at: number, end: number): number {
  const sign = view.charCodeAt(at)
  let to = at + 1
  while (to < end && view.charCodeAt(to) === sign) to++
  return to
}

/** `*` that is text: a bullet before a blank, `(*)`, a sign between two blanks. */
function isLoneStar(view: string, at: number, start: number, end: number): boolean {
  const before = at === start ? '\n' : (view[at - 1] ?? '\n')
  const after = at + 1 >= end ? '\n' : (view[at + 1] ?? '\n')
  if (before === '(' && after === ')') return true
  const blankAfter = after === ' ' || after === '\t'
  if (!blankAfter) return false
  let next = at + 1
  while (next < end && (view[next] === ' ' || view[next] === '\t')) next++
  if (next >= end || view[next] === '\n') return false
  // A filler `* *` is no bullet; `* **Nhãn:** …` is one.
  if (view[next] === '*') return at === start && /[^*\s]/.test(view[view[next + 1] === '*' ? next + 2 : next + 1] ?? '')
  return before === '\n' || before === ' ' || before === '#'
}
