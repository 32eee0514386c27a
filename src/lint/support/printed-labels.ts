/** A number or letter at the start of a line, a cell or a sentence, with a capital behind it: what may be a marker. */
const label = /(?:^|[\s|>*(])((?:\d{1,2}|[IVX]{1,7})(?:\.\d{1,2}){0,4})\s?[.)/:-]{0,2}\s{0,3}[*_]{0,3}(?=\p{Lu})/gu

/**
 * Numbers that stand in a stretch of text where a section could begin, without leading noughts and as printed (`3`, `II`, `1.2`).
 * A heading that was not read as one (no stop, lines run together) is there all the same.
 */
export function printedLabels(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(label)].map(([, found = '']) => found.replace(/^0+(?=\d)/, '')))
}

const romans: readonly (readonly [sign: string, value: number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** A number of plan headings (to 49) in Roman signs. */
export function toRoman(value: number): string {
  let roman = ''
  let rest = value
  for (const [sign, worth] of romans) {
    while (rest >= worth) {
      roman += sign
      rest -= worth
    }
  }
  return roman
}
