import { recipientsHeadLength } from '../../read/hard-line.js'
import type { Line } from '../../read/line.js'
import { signaturePart } from '../end-matter.js'
import { openRecipients, takeRecipient } from './recipients.js'
import { again, notMine, releaseRight, type Walk } from './walk.js'

/** Nơi nhận opens the block of the recipients wherever it stands. */
export function takeRecipientsHead(walk: Walk, line: Line): number {
  if (recipientsHeadLength(line.key) === 0 || walk.mode === 'appendix' || line.text.length >= longestBlock)
    return notMine
  walk.mode = 'recipients'
  walk.ended = true
  openRecipients(line, walk.out, walk.right)
  return 1
}
const longestBlock = 2000

/** A line of that block, or the first one behind it. */
export function takeRecipients(walk: Walk, line: Line): number {
  if (walk.mode !== 'recipients') return notMine
  if (takeRecipient(line, walk.out, walk.right)) return 1
  walk.mode = walk.right.length === 0 && signaturePart(line) ? 'signature' : 'after'
  releaseRight(walk)
  return again
}
