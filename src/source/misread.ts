import { misreadWords } from '../lexicon/misread-words.js'

const meant = new Map<string, string>()
for (const [word, misread] of Object.entries(misreadWords)) for (const one of misread) meant.set(one, word)
/** Plain words only: a class between the syllables, for words parted by a line end, takes three times as long. */
const misread = new RegExp([...meant.keys()].join('|'), 'g')
const letter = /\p{L}/u

/**
 * A key in which the words that scans misread stand as they are meant. The length stays, and with it every offset; the
 * text, from which all values are cut, keeps what is written there, and rules of `kehoach/lint` tell of it.
 */
export function mendMisread(key: string): string {
  let mended = ''
  let done = 0
  misread.lastIndex = 0
  for (let match = misread.exec(key); match; match = misread.exec(key)) {
    const [found] = match
    const end = match.index + found.length
    if (letter.test(key[match.index - 1] ?? '') || letter.test(key[end] ?? '')) continue
    mended += key.slice(done, match.index) + (meant.get(found) ?? found)
    done = end
  }
  return done === 0 ? key : mended + key.slice(done)
}
