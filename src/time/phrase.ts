import { isDigit, isWord } from './characters.js'

/** Finds the end of something at an offset, or -1. */
export type Matcher = (key: string, at: number) => number

/** Matches the longest of `words` (plain letters and blanks) that stands at an offset and ends with a whole word. */
export function phrase(words: readonly string[]): Matcher {
  const first = firstSigns(words)
  // Sorted when first needed: of the many sets a text asks for a few.
  let sorted: readonly string[] = []
  let heads = noHeads
  return (key, at) => {
    const code = key.charCodeAt(at)
    if (((first >>> (code & 31)) & 1) === 0) return -1
    if (heads === noHeads) {
      sorted = byLength(words)
      heads = Uint32Array.from(sorted, (word) => headOf(word.charCodeAt(0), word.charCodeAt(1)))
    }
    const head = headOf(code, key.charCodeAt(at + 1))
    for (let index = 0; index < heads.length; index++) {
      if (heads[index] !== head) continue
      const word = sorted[index] ?? ''
      if (!key.startsWith(word, at)) continue
      const end = at + word.length
      return isWord(key.charCodeAt(end)) ? -1 : end
    }
    return -1
  }
}

/** The first two letters as one number: what differs there is told without a call. No phrase has one letter alone. */
const headOf = (first: number, second: number) => ((first << 16) | second) >>> 0
const noHeads = new Uint32Array(0)

/** Like `phrase`, with what the table says of the words found. */
export function lookup<T>(
  table: Readonly<Record<string, T>>,
): (key: string, at: number) => { value: T; end: number } | null {
  const match = phrase(Object.keys(table))
  return (key, at) => {
    const end = match(key, at)
    const value = end < 0 ? undefined : table[key.slice(at, end)]
    return value === undefined ? null : { value, end }
  }
}

/** Whether one of `words` ends right before `at`; gives its start, or -1. */
export function preceding(words: readonly string[]): Matcher {
  const longestFirst = byLength(words)
  return (key, at) => {
    if (key.charCodeAt(at - 1) !== 32) return -1
    for (const word of longestFirst) {
      const start = at - 1 - word.length
      if (start >= 0 && key.startsWith(word, start) && !isWord(key.charCodeAt(start - 1))) return start
    }
    return -1
  }
}

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)

/** One bit for the low end of each first letter: nearly all of what does not match fails here, without a pattern. */
function firstSigns(words: Iterable<string>): number {
  let bits = 0
  for (const word of words) bits |= 1 << (word.charCodeAt(0) & 31)
  return bits
}

/** Offset behind the blanks at `at`. */
export function skipBlank(key: string, at: number): number {
  let end = at
  while (end < key.length && key.charCodeAt(end) === 32) end++
  return end
}

/** Whether nothing but an end of text or punctuation follows. */
export function endsClause(key: string, at: number): boolean {
  const code = key.charCodeAt(skipBlank(key, at))
  return Number.isNaN(code) || (!isWord(code) && code !== 40)
}

/** Whether only the start of the text or punctuation stands before. */
export function opensClause(key: string, at: number): boolean {
  let before = at - 1
  while (key.charCodeAt(before) === 32) before--
  return before < 0 || !isWord(key.charCodeAt(before))
}

/** Whether what follows shows that the digits were part of something longer: `4/7/2028/NĐ-CP`, `4.7.2028.1`, `19-5a`. */
export function isCutShort(key: string, end: number): boolean {
  const code = key.charCodeAt(end)
  if (isWord(code) || code === 64 || code === 37) return true
  const next = key.charCodeAt(end + 1)
  if (code === 47) return isWord(next)
  if (code === 45) return isWord(next) && !isDigit(next)
  return code === 46 && isDigit(next)
}
