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
  if (newStyleTone.test(key)) key = key.replace(newStyleToneAll, moveTone)
  if (variants.test(key)) key = key.replace(variantsAll, (sign) => variantOf[sign] ?? sign)
  return key
}

/** hoà, hoè, uỷ: the tone on the second vowel of an open syllable. `quý` is not one: there `u` belongs to `qu`. */
const newStyleTone = /o[àáảãạèéẻẽẹ](?!\p{L})|u[ỳýỷỹỵ](?!\p{L})/u
const newStyleToneAll = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu
const oldStyle: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}
const moveTone = (pair: string) => oldStyle[pair] ?? pair

const variantOf: Record<string, string> = {
  '–': '-', '—': '-', '−': '-', '‒': '-', '―': '-',
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '′': "'", '`': "'",
}
const variants = /[–—−‒―“”„«»‘’′`]/
const variantsAll = /[–—−‒―“”„«»‘’′`]/g

function lowerEach(text: string): string {
  let key = ''
  for (const sign of text) {
    const low = sign.toLowerCase()
    key += low.length === sign.length ? low : sign
  }
  return key
}
