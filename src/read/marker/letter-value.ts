/** Điểm: the Vietnamese order, `đ` after `d`, no f j w z. */
const letterOrder = 'abcdđeghiklmnopqrstuvxy'

/** Place of a letter in the order of điểm; letters that the order lacks take the place after the letter before them. */
export function letterValue(letter: string): number | null {
  const at = letterOrder.indexOf(letter)
  if (at >= 0) return at + 1
  const foreign = { f: 7, j: 10, w: 22, z: 24 }[letter]
  return foreign ?? null
}

/** a to z, đ. */
export const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || code === 273
