import { recipientsHeadLength } from '../../read/hard-line.js'
import type { Line } from '../../read/line.js'
import { startsSignature, takeSignatureLine } from './signature.js'
import { again, notMine, type Walk } from './walk.js'

/** A line of the signature, or the first one behind it. */
export function takeSignature(walk: Walk, line: Line): number {
  if (walk.mode !== 'signature') return notMine
  if (takeSignatureLine(line, walk.out)) {
    walk.signed = true
    return 1
  }
  walk.mode = 'after'
  return again
}

/** An authority or an office opens the signature where the body has ended, or will soon. */
export function openSignature(walk: Walk, _: Line, at: number): number {
  if (walk.mode === 'appendix' || !(walk.ended || closesSoon(walk, at)) || !startsSignature(walk.queue, at))
    return notMine
  walk.mode = 'signature'
  return again
}

/** Whether the recipients or the end of the text are near: shortly before them the body may end without its mark. */
function closesSoon(walk: Walk, at: number): boolean {
  if (walk.nextRecipients < at) walk.nextRecipients = findRecipients(walk.queue, at)
  return walk.nextRecipients < at + 8 || at > walk.queue.length - 6
}

/** Index of the first line from `from` that heads the recipients. */
function findRecipients(queue: readonly Line[], from: number): number {
  for (let at = from; at < queue.length; at++) if (recipientsHeadLength(queue[at]?.key ?? '') > 0) return at
  return Number.MAX_SAFE_INTEGER
}
