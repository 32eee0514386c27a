/** Numbers the syllables of a lexicon: gives the number of the one that stands in a key from `from` to `to`, or -1. */
export type SyllableNumber = (key: string, from: number, to: number) => number

/**
 * Makes that look-up. It hashes the letters where they stand: no string is cut out of the key, which is what made the
 * readers of times slow to say no. A strange word that has the hash of one of the lexicon is met by its readers, which
 * compare the letters themselves.
 */
export function numberSyllables(syllables: readonly string[]): SyllableNumber {
  let size = 64
  while (size < syllables.length * 4) size *= 2
  const hashes = new Int32Array(size)
  const numbers = new Int16Array(size).fill(-1)
  for (const [number, syllable] of syllables.entries()) {
    const hash = hashOf(syllable, 0, syllable.length)
    let slot = hash & (size - 1)
    while ((numbers[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
    hashes[slot] = hash
    numbers[slot] = number
  }
  return (key, from, to) => {
    if (to > key.length) return -1
    const hash = hashOf(key, from, to)
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const number = numbers[slot] ?? -1
      if (number < 0 || hashes[slot] === hash) return number
    }
  }
}

function hashOf(key: string, from: number, to: number): number {
  let hash = 0x81_1c_9d_c5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93)
  return hash ^ (hash >>> 15)
}
