import { isUpper } from '../../read/is-upper.js'
import { cutLine, type Line } from '../../read/line.js'
import { isTypeHead } from '../letterhead.js'
import { splitHead } from '../split-head.js'
import { countTitleLines } from '../title.js'
import { captionFollows } from './appendix-lines.js'
import { notMine, releaseRight, type Walk } from './walk.js'

/** Types that head no attached plan. */
const noPlan = /^(?:quyết định|quyết nghị|báo cáo)/

/** A type in the middle of the text with its subject: the plan that a decision enacts. */
export function takeAttachedPlan(walk: Walk, line: Line, at: number): number {
  if (!isTypeHead(line) || !attaches(walk, line, at)) return notMine
  const { queue, out } = walk
  releaseRight(walk)
  out.push({ line, kind: 'type' })
  const count = countTitleLines(queue, at + 1, false)
  for (let index = at + 1; index <= at + count; index++) {
    const title = queue[index]
    if (title) out.push({ line: title, kind: title.role === 'text' ? 'title' : title.role })
  }
  beginAnew(walk)
  return 1 + count
}

/** KẾ HOẠCH HÀNH ĐỘNG “…” NĂM 2028: its type and subject on one line. */
export function takePlanInOneLine(walk: Walk, line: Line, at: number): number {
  const { queue, out, decision, mode } = walk
  const typed = decision && mode !== 'preamble' && captionFollows(queue, at) ? typeLength(line) : 0
  if (typed === 0) return notMine
  releaseRight(walk)
  out.push(
    { line: cutLine(line, 0, typed), kind: 'type' },
    { line: cutLine(line, typed, line.text.length), kind: 'title' },
  )
  beginAnew(walk)
  return 1
}

function beginAnew(walk: Walk): void {
  walk.mode = 'preamble'
  walk.ended = false
}

/** Whether a type in the middle of the text heads an attached plan. */
function attaches({ queue, decision, mode }: Walk, line: Line, at: number): boolean {
  if (noPlan.test(line.key)) return false
  if (mode === 'appendix') return decision && captionFollows(queue, at)
  if (decision) return true
  return (mode === 'after' || mode === 'signature') && captionFollows(queue, at)
}

/** Length of the type that a line in capitals begins with when its subject follows on the line; 0 otherwise. */
function typeLength(line: Line): number {
  if (!isUpper(line.text) || noPlan.test(line.key)) return 0
  const first = splitHead(line)[0]
  return first?.kind === 'type' && first.to < line.text.length ? first.to : 0
}
