import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import type { LeafMention } from './leaf-mentions.js'
import type { Outline } from './outline.js'
import { addMarkup } from './print/add-markup.js'
import { addSpans } from './print/add-spans.js'
import { collect } from './print/collect.js'
import type { Holders } from './print/holders.js'
import { isSorted, noLeaves, sortLeaves, tidy } from './print/leaves.js'
import { nestLeaves } from './print/nest-leaves.js'
import type { PlanTree } from './types.js'

/** The leaves of the text at hand; their numbers keep their room for the next text. */
const collected = noLeaves()

/**
 * Prints the outline as a unist tree. Every visible sign of the text comes to lie in exactly one leaf: what no line
 * reaches (marks, tags, bars, rules) becomes `markup`, below the innermost node that it stands in.
 */
export function toTree(
  source: SourceText,
  outline: Outline,
  mentions: ReadonlyMap<Line, readonly LeafMention[]>,
): PlanTree {
  const holders: Holders = { nodes: [], parents: [] }
  collected.leaves = []
  collect(source, outline.root, -1, holders, collected, mentions)
  const inOrder = isSorted(collected)
  if (!inOrder) sortLeaves(collected)
  addMarkup(source, outline, holders, collected)
  nestLeaves(source, holders, collected)
  if (!inOrder) addSpans(source, holders, collected)
  tidy(collected)
  return holders.nodes[0] as PlanTree
}
