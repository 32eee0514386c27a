import type { Plan } from '../contract/types.js'
import { foldKey } from '../source/fold.js'
import type { SourceText } from '../source/source-text.js'
import { placeOf } from '../tree/quote.js'
import type { Words } from './walk.js'

/** Chữ viết tắt: each short form with its long one, as first defined; another long form of it is kept too. */
export function resolveAbbreviations(source: SourceText, words: readonly Words[]): Plan['abbreviations'] {
  const found: Plan['abbreviations'] = []
  const seen = new Set<string>()
  for (const { line, from, to, read } of words) {
    for (const mention of read?.abbreviations ?? []) {
      if (mention.longStart < from || mention.longStart >= to) continue
      const short = line.text.slice(mention.shortStart, mention.shortEnd)
      const long = line.text.slice(mention.longStart, mention.longEnd)
      const name = `${short}\n${foldKey(long)}`
      if (seen.has(name)) continue
      seen.add(name)
      found.push({
        short,
        long,
        position: placeOf(source, [{ line, from: mention.shortStart, to: mention.shortEnd }]).position,
      })
    }
  }
  return found
}
