/** Index of the first special sign at or behind `start`. */
export function nextSpecial(special: readonly number[], start: number): number {
  let low = 0
  let high = special.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((special[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low
}
