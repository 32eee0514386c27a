/** Stands for any number of lines, none too. */
const cut = '…'

/**
 * What is shown and not printed: the first stretch of shown lines that the output does not hold in its place, or null.
 * A line with nothing but `…` leaves out any number of lines.
 */
export function missingFrom(shown: string, output: string): string | null {
  const lines = output.trimEnd().split('\n')
  const stretches = splitAtCuts(shown.trimEnd().split('\n'))
  let from = 0
  for (const [index, stretch] of stretches.entries()) {
    const atEnd = index === stretches.length - 1
    const latest = index === 0 ? 0 : lines.length - stretch.length
    let at = atEnd ? Math.max(from, latest) : from
    while (at <= latest && !stretch.every((line, offset) => lines[at + offset] === line)) at++
    if (at > latest) return stretch.join('\n')
    from = at + stretch.length
  }
  return from < lines.length ? `nothing for "${lines[from]}"` : null
}

/** The stretches between the cuts; an empty one at an end means that the output goes on there. */
function splitAtCuts(lines: string[]): string[][] {
  const stretches: string[][] = [[]]
  for (const line of lines) {
    if (line === cut) stretches.push([])
    else stretches.at(-1)?.push(line)
  }
  return stretches
}
