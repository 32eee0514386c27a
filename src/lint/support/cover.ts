import type { Position } from '../../source/position.js'

/** Tells whether an offset lies in one of many places; asked often, so the places are put in order once. */
export function cover(places: Iterable<Position>): (offset: number) => boolean {
  const ordered = [...places].sort((a, b) => a.start.offset - b.start.offset)
  /** How far the places up to each index reach: they may overlap. */
  const reach: number[] = []
  for (const { end } of ordered) reach.push(Math.max(reach.at(-1) ?? 0, end.offset))
  return (offset) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.start.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (reach[low - 1] ?? 0)
  }
}
