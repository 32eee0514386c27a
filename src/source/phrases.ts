import { isLetter } from './letters.js'

/** Phrases in small letters, found by their first two signs: no pattern to compile, and most places fail at one look-up. */
export type Phrases = ReadonlyMap<number, readonly string[]>

/** The phrases of a list for `phraseAt`; of two at one place the longer is found. */
export function phrasesOf(words: Iterable<string>): Phrases {
  const phrases = new Map<number, string[]>()
  for (const word of words) {
    const first = firstSigns(word, 0)
    const known = phrases.get(first)
    if (!known) phrases.set(first, [word])
    else if (!known.includes(word)) known.push(word)
  }
  for (const known of phrases.values()) if (known.length > 1) known.sort((a, b) => b.length - a.length)
  return phrases
}

const endsWord = (code: number) => !isLetter(code)

/**
 * The longest phrase that stands at `at`, or null.
 *
 * @param follows  what the code unit behind it must be (`NaN` at the end); no letter when left out
 */
export function phraseAt(
  phrases: Phrases,
  key: string,
  at: number,
  follows: (code: number) => boolean = endsWord,
): string | null {
  const known = phrases.get(firstSigns(key, at))
  if (known) {
    for (const word of known) if (key.startsWith(word, at) && follows(key.charCodeAt(at + word.length))) return word
  }
  return null
}

/** The same with anything behind it: the phrase may be the beginning of a longer word. */
export function phraseStart(phrases: Phrases, key: string, at: number): string | null {
  return phraseAt(phrases, key, at, anything)
}

const anything = () => true

function firstSigns(text: string, at: number): number {
  return at + 1 < text.length ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1) : text.charCodeAt(at)
}
