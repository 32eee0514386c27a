import { type Draft, skip } from './draft.js'

const punctuation = /[!-/:-@[-`{-~]/

/** A backslash: a hard break, at the end of its line or of its column, or an escaped sign. */
export function takeEscape(draft: Draft, at: number): number {
  const { source, start, end } = draft
  const view = source.text
  const breaksOff = endsLine(view, at + 1, end) || (at > start && view.startsWith('   ', at + 1))
  if (!breaksOff && !punctuation.test(view[at + 1] ?? '')) return 0
  skip(draft, at, at + 1)
  return breaksOff ? at + 1 : at + 2
}

/** Whether nothing but blanks stands between `from` and the end of the line. */
function endsLine(view: string, from: number, end: number): boolean {
  let at = from
  while (at < end && (view.charCodeAt(at) === 32 || view.charCodeAt(at) === 9)) at++
  return at >= end || view.charCodeAt(at) === 10
}
