/** Index of the first of ascending things that lies at or behind `place`; how many there are when none does. */
export function indexFrom<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(things[middle] as T) < place) low = middle + 1
    else high = middle
  }
  return low
}
