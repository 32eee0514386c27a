import { beforeNoBody, bodiesBelow, territories } from '../lexicon/letterhead.js'
import { isUpper } from '../read/is-upper.js'
import { cutLine, type Line } from '../read/line.js'
import { isLetter, isSpace } from '../source/letters.js'
import { type Phrases, phraseAt, phrasesOf } from '../source/phrases.js'

const above = phrasesOf(bodiesBelow.flatMap(([names]) => names))
const below: ReadonlyMap<string, Phrases> = new Map(
  bodiesBelow.flatMap(([names, others]) => names.map((name) => [name, phrasesOf(others)] as const)),
)
/** Behind these goes on what stands before: a level of territory wants its place. */
const going: ReadonlySet<string> = new Set([
  ...territories.map((territory) => territory.slice(territory.lastIndexOf(' ') + 1)),
  ...beforeNoBody,
])
/** Words of a whole name before the next may begin: UBND TỈNH and a place, BỘ and a field. */
const fewestWords = 2

/** The names of two bodies on one run of capitals, the one above first; the line itself when it holds but one. */
export function splitBodies(line: Line): Line[] {
  const { text, key } = line
  const name = phraseAt(above, key, 0)
  const others = name === null ? undefined : below.get(name)
  if (!name || !others || !isUpper(text)) return [line]
  let words = 0
  let before = ''
  for (let at = name.length; at < key.length; ) {
    while (isSpace(key.charCodeAt(at))) at++
    if (words >= fewestWords && !going.has(before) && beginsBelow(others, key, at))
      return [cutLine(line, 0, at), cutLine(line, at, text.length)]
    const start = at
    while (at < key.length && !isSpace(key.charCodeAt(at))) at++
    before = key.slice(start, at)
    // A comma or a hyphen goes on with the name.
    words = isLetter(key.charCodeAt(at - 1)) ? words + 1 : 0
  }
  return [line]
}

/** Whether the name of a body begins: its head, and two words or more that begin no other (XUÂN TRƯỜNG PHÒNG …). */
function beginsBelow(others: Phrases, key: string, at: number): boolean {
  const head = phraseAt(others, key, at)
  if (head === null) return false
  const behind = key.slice(at + head.length).trim()
  const next = phraseAt(others, behind, 0)
  return behind.includes(' ') && (next === null || next === 'đại học')
}
