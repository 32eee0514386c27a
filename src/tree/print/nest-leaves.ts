import { pointAt, positionBetween, type SourceText } from '../../source/source-text.js'
import type { Leaf, PlanNode } from '../types.js'
import { countOne } from './count-one.js'
import type { Holder, Holders } from './holders.js'
import type { Leaves } from './leaves.js'

/**
 * Puts every leaf and node into its parent, in the order of the text, and gives the nodes their places; those that hold
 * nothing are left out. Children are counted first: a list that grows takes room for seventeen at its second child.
 */
export function nestLeaves(source: SourceText, { nodes, parents }: Holders, all: Leaves): void {
  const { leaves, ends } = all
  const counts = new Int32Array(nodes.length)
  /** Of each node its first leaf and the one that ends last, from 1; 0 without. */
  const first = new Int32Array(nodes.length)
  const last = new Int32Array(nodes.length)
  first[0] = 1
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const parent = all.parents[leaf] as number
    const known = last[parent] as number
    if (known === 0 || (ends[leaf] as number) > (ends[known - 1] as number)) last[parent] = leaf + 1
    countOne(counts, parent)
    for (let at = parent; first[at] === 0; at = parents[at] as number) {
      first[at] = leaf + 1
      countOne(counts, parents[at] as number)
    }
  }
  for (let at = 0; at < nodes.length; at++)
    if (first[at] !== 0) (nodes[at] as Holder).children = new Array<PlanNode>(counts[at] as number)
  const filled = counts.fill(0)
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const parent = all.parents[leaf] as number
    // The first leaf of a node brings it, and the nodes around that begin here.
    for (let at = parent; at > 0 && first[at] === leaf + 1; at = parents[at] as number)
      give(nodes[parents[at] as number] as Holder, countOne(filled, parents[at] as number), nodes[at] as Holder)
    give(nodes[parent] as Holder, countOne(filled, parent), leaves[leaf] as Leaf)
  }
  for (let at = nodes.length - 1; at > 0; at--) {
    if (first[at] === 0) continue
    const parent = parents[at] as number
    const end = last[at] as number
    const known = last[parent] as number
    if (known === 0 || (ends[end - 1] as number) > (ends[known - 1] as number)) last[parent] = end
    const from = (leaves[(first[at] as number) - 1] as Leaf).position
    const to = (leaves[end - 1] as Leaf).position
    ;(nodes[at] as Holder).position = from === to ? from : positionBetween(source, from.start, to.end)
  }
  ;(nodes[0] as Holder).position = {
    start: { line: 1, column: 1, offset: 0 },
    end: pointAt(source, source.text.length),
  }
}

function give(parent: Holder, at: number, child: PlanNode): void {
  parent.children[at] = child
}
