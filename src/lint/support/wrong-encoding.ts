import { mojibake, tcvn3Signs, vniSigns } from '../../lexicon/legacy-encodings.js'

/** What a text shows of an encoding that it was not read in: how often, and where first. */
export interface EncodingTrace {
  count: number
  start: number
  end: number
}

const tcvn3 = new RegExp(`(?<=\\p{L})[${tcvn3Signs}](?=\\p{L})|(?<=[a-z])[À-Þ]`, 'gu')
const vni = new RegExp(`(?<=[aeouyAEOUY])[${vniSigns}]`, 'g')
const utf8 = new RegExp(mojibake.join('|'), 'g')
/** Letters that only Unicode has. */
const unicodeLetters = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]/g
const letters = /\p{L}/gu

/** So many signs are no accident of one foreign name or formula. */
const fewestSigns = 8
const fewestSequences = 3

/** A text that was written in TCVN3 or VNI, fonts of a byte a letter: it holds their signs, and no letter of Unicode. */
export function legacyTrace(text: string): EncodingTrace | null {
  for (const pattern of [tcvn3, vni]) {
    const found = trace(text, pattern)
    if (!found || found.count < fewestSigns) continue
    const isDense = found.count * 100 >= (text.match(letters)?.length ?? 0)
    if (isDense && found.count > 4 * (text.match(unicodeLetters)?.length ?? 0)) return found
  }
  return null
}

/** Letters of UTF-8 that were read byte by byte. */
export function mojibakeTrace(text: string): EncodingTrace | null {
  const found = trace(text, utf8)
  return found && found.count >= fewestSequences ? found : null
}

function trace(text: string, pattern: RegExp): EncodingTrace | null {
  const count = text.match(pattern)?.length ?? 0
  if (count === 0) return null
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  pattern.lastIndex = 0
  return first && { count, start: first.index, end: first.index + first[0].length }
}
