/** The ranges of a list of signs: `a-f` or `a` alone. */
export function eachRange(signs: string, take: (first: number, last: number) => void): void {
  for (let at = 0; at < signs.length; at++) {
    const first = signs.charCodeAt(at)
    if (signs[at + 1] === '-') at += 2
    take(first, signs.charCodeAt(at))
  }
}
