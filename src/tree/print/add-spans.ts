import type { Position } from '../../source/position.js'
import { positionOf, type SourceText } from '../../source/source-text.js'
import { countOne } from './count-one.js'
import type { Holder, Holders } from './holders.js'
import type { Leaves } from './leaves.js'

/** Gives a node its pieces where leaves of others stand inside its hull. */
export function addSpans(source: SourceText, holders: Holders, all: Leaves): void {
  const torn = findTorn(holders, all)
  if (!torn) return
  const { nodes, parents } = holders
  const { starts, ends, parents: within } = all
  /** Of each torn node the pieces so far, as offsets, and its last leaf, from 1. */
  const pieces = new Map<number, number[]>()
  const last = new Int32Array(nodes.length)
  for (let leaf = 0; leaf < all.leaves.length; leaf++) {
    for (let at = within[leaf] as number; at > 0; at = parents[at] as number) {
      if (torn[at] === 0) continue
      const known = pieces.get(at)
      if (!known) pieces.set(at, [starts[leaf] as number, ends[leaf] as number])
      else if (last[at] === leaf) known[known.length - 1] = ends[leaf] as number
      else known.push(starts[leaf] as number, ends[leaf] as number)
      last[at] = leaf + 1
    }
  }
  for (const [at, bounds] of pieces) {
    const spans: Position[] = []
    for (let index = 0; index < bounds.length; index += 2)
      spans.push(positionOf(source, bounds[index] as number, bounds[index + 1] as number))
    ;(nodes[at] as Holder).spans = spans
  }
}

/** Which nodes hold fewer leaves than stand from their first to their last; null when none does. */
function findTorn({ nodes, parents }: Holders, { parents: within, leaves }: Leaves): Uint8Array | null {
  const count = new Int32Array(nodes.length)
  /** Of each node its first and last leaf, from 1; 0 without. */
  const first = new Int32Array(nodes.length)
  const last = new Int32Array(nodes.length)
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const at = within[leaf] as number
    if (countOne(count, at) === 0) first[at] = leaf + 1
    last[at] = leaf + 1
  }
  let torn: Uint8Array | null = null
  for (let at = nodes.length - 1; at > 0; at--) {
    const here = count[at] as number
    if (here === 0) continue
    const from = first[at] as number
    const to = last[at] as number
    if (to - from >= here) {
      torn ??= new Uint8Array(nodes.length)
      torn[at] = 1
    }
    const parent = parents[at] as number
    if (count[parent] === 0 || from < (first[parent] as number)) first[parent] = from
    if (to > (last[parent] as number)) last[parent] = to
    count[parent] = (count[parent] as number) + here
  }
  return torn
}
