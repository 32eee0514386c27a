/**
 * The matching view of a text: lower case, one place for tone marks, one dash, one quote.
 *
 * Every replacement keeps the length, so an offset into the key is an offset into the text. Values are always cut
 * from the text; the key is only looked at. Words in `lexicon/` are written the way the key is: lower case, tone mark
 * on the first vowel (`ủy`, `hòa`), `-` for every dash.
 */
export function foldKey(text: string): string {
  let key = text.toLowerCase()
  // Some capitals (`İ`) grow when lowered: keep those as they are rather than lose the offsets.
  if (key.length !== text.length) key = lowerEach(text)
  return moveTones(foldVariants(key))
}

/** Moves the tone where it stands on the second vowel; most texts hold the pair only inside longer syllables. */
function moveTones(key: string): string {
  let moved = ''
  let done = 0
  newStyleTone.lastIndex = 0
  for (let match = newStyleTone.exec(key); match; match = newStyleTone.exec(key)) {
    const at = match.index
    if (!isOpen(key[at + 2] ?? '', key.charCodeAt(at), key.charCodeAt(at - 1))) continue
    moved += key.slice(done, at) + (oldStyle[match[0]] ?? match[0])
    done = at + 2
  }
  return done === 0 ? key : moved + key.slice(done)
}

/** Whether the vowel pair that begins with `first` is an open syllable: no letter behind it, and no `q` before its `u`. */
export function isOpen(behind: string, first: number, before: number): boolean {
  return !(isLetter.test(behind) || (first === 117 && before === 113))
}

function foldVariants(key: string): string {
  return variants.test(key) ? key.replace(variantsAll, (sign) => variantOf[sign] ?? sign) : key
}

const isLetter = /\p{L}/u

/** hoà, hoè, uỷ: the tone on the second vowel of an open syllable. `quý` is not one: there `u` belongs to `qu`. */
const newStyleTone = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g
export const oldStyle: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** Signs that look like others, and what the key has in their place. */
export const variantOf: Record<string, string> = {
  ð: 'đ',
  ɖ: 'đ',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‒': '-',
  '―': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '′': "'",
  '`': "'",
}
const variants = /[ðɖ‐‑–—−‒―“”„«»‘’′`]/
const variantsAll = /[ðɖ‐‑–—−‒―“”„«»‘’′`]/g

function lowerEach(text: string): string {
  let key = ''
  for (const sign of text) {
    const low = sign.toLowerCase()
    key += low.length === sign.length ? low : sign
  }
  return key
}
