/** Counts one more; gives how many there were. */
export function countOne(counts: Int32Array, at: number): number {
  const count = counts[at] as number
  counts[at] = count + 1
  return count
}
