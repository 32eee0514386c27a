import type { Line, View } from '../../read/line.js'
import { isDecision } from '../decision.js'
import type { LabelledLine } from '../types.js'

/** The part of the document that a line is met in. */
export type Mode = 'preamble' | 'body' | 'recipients' | 'signature' | 'after' | 'appendix'

/** What is known on the way from the subject to the end of the text. */
export interface Walk {
  view: View
  /** The lines below the head. */
  queue: readonly Line[]
  out: LabelledLine[]
  /** The right column beside the recipients, a signature: it waits until their block has ended. */
  right: LabelledLine[]
  mode: Mode
  /** The body has ended. */
  ended: boolean
  /** A signature has been met. */
  signed: boolean
  /** A nation, motto or number stands in the head. */
  hasHead: boolean
  /** The document is of a type that plans are attached to. */
  decision: boolean
  /** Index of the next line that heads the recipients, from the line at which it was last sought. */
  nextRecipients: number
}

/**
 * Labels the line at `at`, and those behind that belong to it: gives how many, 0 when the line is to be looked at again
 * in another mode, -1 when it is none of this step's.
 */
export type Step = (walk: Walk, line: Line, at: number) => number

export const notMine = -1
export const again = 0

/** The way below a head that is labelled. */
export function startWalk(view: View, queue: readonly Line[], out: LabelledLine[]): Walk {
  return {
    view,
    queue,
    out,
    right: [],
    mode: 'preamble',
    ended: false,
    signed: false,
    hasHead: out.some((entry) => entry.kind === 'nation' || entry.kind === 'motto' || entry.kind === 'number'),
    decision: isDecision(out.find((entry) => entry.kind === 'type')?.line.key ?? ''),
    nextRecipients: -1,
  }
}

/** Lets the right column follow, since the block beside it has ended. */
export function releaseRight(walk: Walk): void {
  const { out, right } = walk
  if (right.length === 0) return
  for (const entry of right) out.push(entry)
  right.length = 0
  walk.signed = true
}
