import type { Leaf } from '../types.js'

/** Leaves with the stretches of the view that they take and the numbers of the nodes they stand in, side by side. */
export interface Leaves {
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  /** As many as there are; the numbers have room for more. */
  leaves: Leaf[]
}

export const noLeaves = (): Leaves => ({
  starts: new Int32Array(usualLeaves),
  ends: new Int32Array(usualLeaves),
  parents: new Int32Array(usualLeaves),
  leaves: nothing,
})

const usualLeaves = 1024
const nothing: Leaf[] = []

/** Lets go of the leaves, and of the room that a very long text has taken. */
export function tidy(all: Leaves): void {
  all.leaves = nothing
  if (all.starts.length > mostKept) Object.assign(all, noLeaves())
}
const mostKept = 1 << 16

/** Whether the leaves stand in the order of the text. */
export function isSorted({ starts, leaves }: Leaves): boolean {
  for (let at = 1; at < leaves.length; at++) if ((starts[at] as number) < (starts[at - 1] as number)) return false
  return true
}

/**
 * Puts the leaves in the order of the text; they come otherwise where columns were read one after another. Numbers that
 * hold both place and index are sorted without a call for each pair.
 */
export function sortLeaves({ starts, ends, parents, leaves }: Leaves): void {
  const { length } = leaves
  const order = new Float64Array(length)
  for (let at = 0; at < length; at++) order[at] = (starts[at] as number) * length + at
  order.sort()
  const unsorted = leaves.slice()
  const [oldStarts, oldEnds, oldParents] = [starts.slice(0, length), ends.slice(0, length), parents.slice(0, length)]
  for (let at = 0; at < length; at++) {
    const from = (order[at] as number) % length
    starts[at] = oldStarts[from] as number
    ends[at] = oldEnds[from] as number
    parents[at] = oldParents[from] as number
    leaves[at] = unsorted[from] as Leaf
  }
}

export function addTo(all: Leaves, start: number, end: number, parent: number, leaf: Leaf): void {
  const at = all.leaves.length
  if (at === all.starts.length) makeRoom(all, at * 2)
  all.starts[at] = start
  all.ends[at] = end
  all.parents[at] = parent
  all.leaves.push(leaf)
}

/** Puts the leaves of the gaps where they belong, from behind, so that nothing is moved twice. */
export function mergeLeaves(all: Leaves, gaps: Leaves, before: readonly number[]): void {
  let from = all.leaves.length - 1
  const count = all.leaves.length + gaps.leaves.length
  if (count > all.starts.length) makeRoom(all, count)
  for (const leaf of gaps.leaves) all.leaves.push(leaf)
  let gap = before.length - 1
  for (let to = count - 1; gap >= 0; to--) {
    if ((before[gap] as number) > from) move(gaps, gap--, all, to)
    else move(all, from--, all, to)
  }
}

function move(source: Leaves, from: number, target: Leaves, to: number): void {
  target.starts[to] = source.starts[from] as number
  target.ends[to] = source.ends[from] as number
  target.parents[to] = source.parents[from] as number
  target.leaves[to] = source.leaves[from] as Leaf
}

function makeRoom(all: Leaves, room: number): void {
  all.starts = longer(all.starts, room)
  all.ends = longer(all.ends, room)
  all.parents = longer(all.parents, room)
}

function longer(numbers: Int32Array, room: number): Int32Array {
  const copy = new Int32Array(room)
  copy.set(numbers)
  return copy
}
