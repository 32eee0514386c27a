import { readSentence } from './duty/read-sentence.js'
import { isFormula, sentences } from './duty/sentences.js'
import type { Duty } from './duty/types.js'
import { createScan } from './unit/create-scan.js'

export type { Duty } from './duty/types.js'

/**
 * Reads the duties of one paragraph: who is told to do something, and with whom. Closing formulas, sentences of
 * liability, bodies that are merely directed, informed or reported to give none.
 *
 * @param text  one paragraph, marks removed, blanks folded
 * @param key   `foldKey(text)`
 */
export function readDuties(text: string, key: string, start = 0, end = text.length): Duty[] {
  const scan = createScan(text, key, start, end, 'sentence')
  const duties: Duty[] = []
  let closing = false
  for (const sentence of sentences(scan, start)) {
    // Behind `Trên đây là …` only what has a date is more than a formula.
    closing ||= scan.key.startsWith('trên đây là', sentence.start)
    if (closing && !/\d/.test(scan.key.slice(sentence.start, sentence.end))) continue
    if (!isFormula(scan.key, sentence.start, sentence.end)) readSentence(scan, sentence.start, sentence.end, duties)
  }
  return duties
}
