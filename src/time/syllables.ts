/** Numbers the syllables of a lexicon: gives the number of the one that stands in a key from `from` to `to`, or -1. */
export type SyllableNumber = (key: string, from: number, to: number) => number

/**
 * Makes that look-up. It hashes the letters where they stand: no string is cut out of the key, which is what made the
 * readers of times slow to say no. A strange word that has the hash of one of the lexicon is met by its readers, which
 * compare the letters themselves.
 */
export function numberSyllables(syllables: readonly string[]): SyllableNumber {
  const table = tableOf(syllables)
  return (key, from, to) => (to > key.length ? -1 : numberIn(table, hashOf(key, from, to)))
}

/** Syllables by hash: each stands in the first free slot behind that of its hash. */
export interface SyllableTable {
  hashes: Int32Array
  /** -1 in a free slot. */
  numbers: Int16Array
}

/** The table itself, for a pass that makes the hash of a word on its way, from `noHash` by `nextHash`. */
export function tableOf(syllables: readonly string[]): SyllableTable {
  // Small, so that it stays in the first cache: of eight times the room a look-up takes longer than of four.
  let size = 64
  while (size < syllables.length * 3) size *= 2
  const hashes = new Int32Array(size)
  const numbers = new Int16Array(size).fill(-1)
  for (const [number, syllable] of syllables.entries()) {
    const hash = hashOf(syllable, 0, syllable.length)
    let slot = slotOf(hash) & (size - 1)
    while ((numbers[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
    hashes[slot] = hash
    numbers[slot] = number
  }
  return { hashes, numbers }
}

/** The number of the syllable with this hash, or -1. */
export function numberIn({ hashes, numbers }: SyllableTable, hash: number): number {
  const last = numbers.length - 1
  for (let slot = slotOf(hash) & last; ; slot = (slot + 1) & last) {
    const number = numbers[slot] as number
    if (number < 0 || hashes[slot] === hash) return number
  }
}

export const noHash = 0x81_1c_9d_c5 | 0
/** The hash of a word with one more letter. */
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01_00_01_93)
const slotOf = (hash: number) => hash ^ (hash >>> 15)

function hashOf(key: string, from: number, to: number): number {
  let hash = noHash
  for (let at = from; at < to; at++) hash = nextHash(hash, key.charCodeAt(at))
  return hash
}
