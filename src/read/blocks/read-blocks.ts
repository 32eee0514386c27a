import type { View } from '../line.js'
import { findPageFeet } from '../page-feet.js'
import { findPageLines } from '../page-lines.js'
import type { Physical } from '../physical.js'
import { type Block, textBlock } from './block.js'
import { frontMatterEnd } from './front-matter.js'
import { notMine, pushBare, type Reading, type Take } from './reading.js'
import { isRule } from './rule-line.js'
import { takeBareTable, takeBars, takeGrid } from './take-drawn-table.js'
import { takePageEnd } from './take-page-ends.js'
import { takeTags } from './take-tags.js'

/** What a line may be, in the order in which it is asked: the first that knows it takes it. */
const takes: readonly Take[] = [takePageEnd, takeBars, takeGrid, takeTags, takeBareTable, takeLine]

/** Sets apart what is no text of its own: front matter, ends of pages, tables in every carrier, tags, rules. */
export function readBlocks(source: View, physical: Physical[]): Block[] {
  const pages = findPageLines(source.text, physical)
  const feet = findPageFeet(source, physical, pages)
  const reading: Reading = { source, physical, blocks: [], pages, feet }
  let at = frontMatterEnd(source.text, physical)
  for (const line of physical.slice(0, at)) pushBare(reading, 'furniture', line)
  for (let line = physical[at]; line; line = physical[at]) {
    for (const take of takes) {
      const next = take(reading, at, line)
      if (next === notMine) continue
      at = next
      break
    }
  }
  return reading.blocks
}

/** Every other line is a rule or text. */
function takeLine(reading: Reading, at: number, line: Physical): number {
  if (isRule(reading.source.text, line, reading.physical[at + 1])) pushBare(reading, 'rule', line)
  else reading.blocks.push(textBlock(line))
  return at + 1
}
