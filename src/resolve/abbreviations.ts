import type { Plan } from '../contract/types.js'
import type { Mentions } from '../mention/read-mentions.js'
import { foldKey } from '../source/fold.js'
import type { SourceText } from '../source/source-text.js'
import type { Outline } from '../tree/outline.js'
import { placeOf } from '../tree/quote.js'
import { walkWords } from './walk.js'

/** Chữ viết tắt: each short form with its long one, as first defined; another long form of it is kept too. */
export function resolveAbbreviations(source: SourceText, outline: Outline, mentions: Mentions): Plan['abbreviations'] {
  const found: Plan['abbreviations'] = []
  const seen = new Set<string>()
  walkWords(outline.root, (span) => {
    const { line } = span
    for (const mention of mentions.get(line)?.abbreviations ?? []) {
      if (mention.longStart < span.from || mention.longStart >= span.to) continue
      const short = line.text.slice(mention.shortStart, mention.shortEnd)
      const long = line.text.slice(mention.longStart, mention.longEnd)
      const name = `${short}\n${foldKey(long)}`
      if (seen.has(name)) continue
      seen.add(name)
      found.push({ short, long, position: placeOf(source, [{ line, from: mention.shortStart, to: mention.shortEnd }]).position })
    }
  })
  return found
}
