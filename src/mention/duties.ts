import { readSentence } from './duty/read-sentence.js'
import { isFormula, sentences } from './duty/sentences.js'
import type { Duty } from './duty/types.js'
import { type Marks, markLine } from './mark-line.js'
import { createScan } from './unit/create-scan.js'

export type { Duty } from './duty/types.js'

/**
 * Reads the duties of one paragraph: who is told to do something, and with whom. Closing formulas, sentences of
 * liability, bodies that are merely directed, informed or reported to give none.
 *
 * @param text   one paragraph, marks removed, blanks folded
 * @param key    `foldKey(text)`
 * @param marks  what the pass over the whole paragraph found
 */
export function readDuties(
  text: string,
  key: string,
  start = 0,
  end = text.length,
  marks: Marks = markLine(key),
): Duty[] {
  const scan = createScan(text, key, start, end, 'sentence')
  const duties: Duty[] = []
  const found = sentences(scan, start, marks)
  let closing = false
  for (let at = 0; at < found.length; at += 2) {
    const from = found[at] ?? 0
    const to = found[at + 1] ?? 0
    // Behind `Trên đây là …` only what has a date is more than a formula.
    closing ||= scan.key.startsWith('trên đây là', from)
    if (closing && !/\d/.test(scan.key.slice(from, to))) continue
    if (!isFormula(scan.key, from, to, marks)) readSentence(scan, from, to, marks, duties)
  }
  return duties
}
