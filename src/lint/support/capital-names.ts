import { hasCapital, isAllCapitals, type Word } from './words-of.js'

/** Words with a capital each that follow one another: `Tu Mơ Rông`. What stands before the name may be among them. */
export type CapitalName = readonly Word[]

/** A row of more capitals than this is a heading in title case. */
const longest = 8

/** The rows of capitalised words of a text. Words all of capitals part them: they are abbreviations and headings. */
export function capitalNames(words: readonly Word[]): CapitalName[] {
  const names: CapitalName[] = []
  let row: Word[] = []
  const close = () => {
    if (row.length > 1 && row.length <= longest) names.push(row)
    row = []
  }
  for (const word of words) {
    const last = row.at(-1)
    if (last && (last.block !== word.block || last.block.text.slice(last.to, word.from) !== ' ')) close()
    if (hasCapital(word.text) && !isAllCapitals(word.text)) row.push(word)
    else close()
  }
  close()
  return names
}
