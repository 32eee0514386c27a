/** Letters, marks and digits: what a word is made of. A table for the scripts a plan is written in, a pattern beyond. */
const wordSign = /^[\p{L}\p{M}\p{N}]$/u
const tableSize = 0x2000
/** 1 for the signs of words below U+2000; it covers every code unit, so that a hot loop may index it unasked. */
export const wordTable = new Uint8Array(0x10000)
for (let code = 0; code < tableSize; code++) if (wordSign.test(String.fromCharCode(code))) wordTable[code] = 1

/** Whether the code unit is part of a word. False past the end of the text (`NaN`); an astral sign (emoji) is none. */
export function isWord(code: number): boolean {
  if (code < tableSize) return wordTable[code] === 1
  return code >= tableSize && wordSign.test(String.fromCharCode(code))
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a code unit of a key is a letter or mark, no figure: what the words of the lexicon are spelt with. */
export const letterSign = (code: number): boolean =>
  code < 0xc0 ? code >= 0x61 && code <= 0x7a : wordTable[code] === 1

// The loops below ask for the length first: `charCodeAt` past the end gives NaN, and a loop that has met one is
// compiled for doubles, several times slower.

/** End of the run of digits at `at`; `at` itself when there is none. */
export function digitsEnd(key: string, at: number): number {
  let end = at
  while (end < key.length && isDigit(key.charCodeAt(end))) end++
  return end
}

/** End of the word at `at`. */
export function wordEnd(key: string, at: number): number {
  let end = at
  while (end < key.length && isWord(key.charCodeAt(end))) end++
  return end
}
