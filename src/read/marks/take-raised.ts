import { type Draft, skip } from './draft.js'
import { matchEnd } from './match-end.js'

const superscript = /\^[^\s^[\]]{1,10}\^/y

/** `~` behind a letter or another: a mark of what is struck out or lowered. */
export function takeTilde(draft: Draft, at: number): number {
  if (at <= draft.start || !/[\p{L})~]/u.test(draft.source.text[at - 1] ?? '')) return 0
  skip(draft, at, at + 1)
  return at + 1
}

/** `^2^`: a raised figure. */
export function takeCaret(draft: Draft, at: number): number {
  const to = matchEnd(superscript, draft.source.text, at, draft.end)
  if (to === 0) return 0
  skip(draft, at, at + 1)
  skip(draft, to - 1, to)
  return to
}
