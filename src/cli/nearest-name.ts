/** The name that a mistyped word most likely meant, or null when none is close. */
export function nearestName(word: string, names: readonly string[]): string | null {
  const limit = word.length <= 4 ? 1 : 2
  let best: string | null = null
  let least = limit + 1
  for (const name of names) {
    // Longer words are no typing slips, and would make the table below large.
    if (Math.abs(name.length - word.length) > limit) continue
    const distance = editDistance(word.toLowerCase(), name)
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** Letters to insert, drop, change, or swap with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, cell(beforeLast, column - 2) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return cell(last, b.length)
}

function cell(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
