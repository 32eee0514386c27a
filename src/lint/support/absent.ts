import type { Position } from '../../source/position.js'
import type { PlanTree } from '../../tree/types.js'
import type { Inspected } from '../context.js'

const visible = /\S/

/** Where a missing part of the letterhead stands: before the first sign of the text, with zero width. */
export function startOfText({ text, inText }: Inspected): Position {
  const first = Math.max(0, text.search(visible))
  return inText(first, first)
}

const body: ReadonlySet<PlanTree['children'][number]['type']> = new Set([
  'title',
  'preamble',
  'section',
  'paragraph',
  'list',
  'table',
  'field',
  'closing',
  'attachedPlan',
])

/** Where missing recipients or a missing signature stand: behind the last line of the body, with zero width. */
export function endOfBody({ tree, text, inText }: Inspected): Position {
  const last = tree.children.findLast(({ type }) => body.has(type))
  const end = last?.position.end.offset ?? text.trimEnd().length
  return inText(end, end)
}

/** Where something missing of a part stands: before it, with zero width. */
export function startOf({ start }: Position): Position {
  return { start, end: start }
}
