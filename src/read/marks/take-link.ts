import { type Draft, skip } from './draft.js'

const link = /\[([^[\]\n]{0,300})\](?:\((?:https?:|mailto:|#|\/|\.)[^()\s]{0,1000}\)|\{[^{}\n]{0,200}\})/y

/** `[` of a link, whose words stay; another does not open inside it. */
export function takeLinkStart(draft: Draft, at: number): number {
  if (draft.linkTail >= 0) return 0
  link.lastIndex = at
  const match = link.exec(draft.source.text)
  if (!match || at + match[0].length > draft.end) return 0
  draft.linkTail = at + 1 + (match[1] ?? '').length
  draft.linkEnd = at + match[0].length
  skip(draft, at, at + 1)
  return at + 1
}

/** `](…)` of the link that is open. */
export function takeLinkEnd(draft: Draft, at: number): number {
  if (at !== draft.linkTail) return 0
  skip(draft, at, draft.linkEnd)
  draft.linkTail = -1
  return draft.linkEnd
}
