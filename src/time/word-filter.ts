import { isDigit, letterAt } from './characters.js'

const hash = (a: number, b: number, c: number) =>
  (Math.imul(a, 0x46_a5_9b) ^ Math.imul(b, 0x12_73_d1f) ^ Math.imul(c, 0x4f_9f_fb7)) >>> 19
/**
 * A filter on the first four signs of a word. It lets some words through that are none of `syllables`, and never stops
 * one that is; most words of prose fail its first half and cost no more than that. A digit always passes.
 */
export function wordFilter(syllables: Iterable<string>): (key: string, at: number, code: number) => boolean {
  const threeSigns = new Uint8Array(1 << 13)
  const fourSigns = new Uint8Array(1 << 13)
  for (const syllable of syllables) {
    const [a, b, c, d] = [letterAt(syllable, 0), letterAt(syllable, 1), letterAt(syllable, 2), letterAt(syllable, 3)]
    threeSigns[hash(a, b, c)] = 1
    // What follows a word of two letters is none of it.
    if (c === 0) for (const sign of [32, 58, 44, 46, 47]) threeSigns[hash(a, b, sign)] = 1
    fourSigns[hash(b, c, d)] = 1
  }
  return (key, at, code) => {
    if (isDigit(code)) return true
    const last = at + 2 < key.length ? key.charCodeAt(at + 2) : 0
    if (at + 1 >= key.length || threeSigns[hash(code, key.charCodeAt(at + 1), last)] !== 1) return false
    const third = letterAt(key, at + 2)
    return fourSigns[hash(letterAt(key, at + 1), third, third === 0 ? 0 : letterAt(key, at + 3))] === 1
  }
}
