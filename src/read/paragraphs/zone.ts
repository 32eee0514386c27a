import { type Block, edgesOf, headOf, type TextBlock } from '../blocks/block.js'
import { isBodyStart, isTailStart, isTypeLine } from '../hard-line.js'
import type { View } from '../line.js'
import type { Physical } from '../physical.js'
import type { Joining, Zone } from './joining.js'

/** A line that is longer is no type, and opens nothing. */
const longestOpening = 60
/** A head goes on no longer than so many lines. */
const longestHead = 80

const isShort = ({ text }: TextBlock) => text.end - text.start < longestOpening

/** The zone that a text begins in: a head when a type stands anywhere. */
export function firstZone(view: View, blocks: readonly Block[]): Zone {
  return blocks.some((block) => 'text' in block && isShort(block) && isTypeLine(headOf(view, block).key))
    ? 'head'
    : 'body'
}

/** Takes the zone on to a line; `above` lines are done. */
export function enterZone(joining: Joining, block: TextBlock, above: number): void {
  const { view, zone } = joining
  // In the body only a short line, or one that may name the recipients, changes the zone.
  if (zone === 'body' && !isShort(block) && !nearStart(view.key, block.text)) return
  const { key } = headOf(view, block)
  if (isTypeLine(key)) {
    joining.typed = true
    joining.zone = 'head'
  } else if (zone === 'head' && joining.typed && (above > longestHead || isBodyStart(key, edgesOf(view, block).opens)))
    joining.zone = 'body'
  else if (isTailStart(key)) joining.zone = 'tail'
  else if (zone === 'tail' && opensAnnex(view, block, key)) joining.zone = 'body'
}

/** An annex behind the recipients, or the first heading of a plan that a decision enacts. */
const opensAnnex = (view: View, block: TextBlock, key: string) =>
  /^(?:phụ lục|mẫu số|biểu)/.test(key) || (/^(?:[ivx]{1,4}|1)\s?[./-]/.test(key) && edgesOf(view, block).opens)

/** Whether the head of the recipients stands within the first signs of the line, marks before it. */
function nearStart(key: string, line: Physical): boolean {
  for (let at = line.start; at < line.start + 6; at++)
    if (key.charCodeAt(at) === 110 && isTailStart(key.slice(at, at + 12))) return true
  return false
}
