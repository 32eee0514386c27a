import type { Line, View } from '../line.js'
import { isBlankCode } from '../physical.js'
import { type Draft, startDraft } from './draft.js'
import { finishLine } from './finish-line.js'
import { nextSpecial } from './next-special.js'
import { takeBlanks } from './take-blanks.js'
import { takeStars, takeUnderscores } from './take-emphasis.js'
import { takeEntity } from './take-entity.js'
import { takeEscape } from './take-escape.js'
import { takeLinkEnd, takeLinkStart } from './take-link.js'
import { takeCaret, takeTilde } from './take-raised.js'
import { takeAngle } from './take-tag.js'

/** A stretch of the view that holds special signs as a line. */
export function cleanMarked(
  source: View,
  start: number,
  end: number,
  indent: number,
  blanks: number,
  hash: number,
): Line {
  const view = source.text
  const { special } = source
  const draft = startDraft(source, start, end)
  let at = start
  let ahead = nextSpecial(special, start)
  let lineEnd = lineEndIn(view, start, end)
  while (at < end) {
    const behind = takeMark(draft, at)
    if (behind > 0) {
      at = behind
      continue
    }
    // On to the next sign that matters; blanks before it belong to it.
    at++
    while (ahead < special.length && (special[ahead] as number) < at) ahead++
    if (lineEnd < at) lineEnd = lineEndIn(view, at, end)
    let stop = Math.min(ahead < special.length ? (special[ahead] as number) : end, lineEnd)
    const { linkTail } = draft
    if (linkTail >= at && linkTail < stop) stop = linkTail
    if (stop >= end) break
    if (isBlankCode(view.charCodeAt(stop))) while (stop > at && isBlankCode(view.charCodeAt(stop - 1))) stop--
    at = stop
  }
  return finishLine(draft, indent, blanks, hash)
}

/** Takes the mark that begins at a place: gives where it ends, 0 when the sign there is text. */
function takeMark(draft: Draft, at: number): number {
  switch (draft.source.text.charCodeAt(at)) {
    case 32:
    case 10:
    case 9:
    case 12:
    case 11:
      return takeBlanks(draft, at)
    case 42: // *
      return takeStars(draft, at)
    case 95: // _
      return takeUnderscores(draft, at)
    case 92: // \
      return takeEscape(draft, at)
    case 60: // <
      return takeAngle(draft, at)
    case 38: // &
      return takeEntity(draft, at)
    case 126: // ~
      return takeTilde(draft, at)
    case 94: // ^
      return takeCaret(draft, at)
    case 91: // [
      return takeLinkStart(draft, at)
    case 93: // ]
      return takeLinkEnd(draft, at)
    default:
      return 0
  }
}

/** The first line end of a stretch, or its end. Only the stretch is searched: the text behind may be long. */
function lineEndIn(view: string, from: number, end: number): number {
  const at = view.slice(from, end).indexOf('\n')
  return at < 0 ? end : from + at
}
