/** Stands for any number of lines, none too. */
const cut = '…'

/**
 * Whether an output is the one that is shown: line by line, with what a lone `…` leaves out. Gives the first stretch of
 * shown lines that is not found, or null.
 */
export function missingFrom(shown: string, output: string): string | null {
  const lines = output.trimEnd().split('\n')
  const stretches = splitAtCuts(shown.trimEnd().split('\n'))
  let from = 0
  for (const [index, stretch] of stretches.entries()) {
    const last = lines.length - stretch.length
    const first = index === 0 ? 0 : index === stretches.length - 1 ? Math.max(from, last) : from
    const end = index === 0 ? 0 : last
    let at = first
    while (at <= end && !stretch.every((line, offset) => lines[at + offset] === line)) at++
    if (at > end) return stretch.join('\n')
    from = at + stretch.length
  }
  return stretches.length === 1 && from < lines.length ? `nothing behind line ${from}` : null
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
