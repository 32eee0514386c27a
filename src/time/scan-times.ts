import { isDigit, isWord, wordEnd, wordTable } from './characters.js'
import type { Reading, TimeExpression } from './expression.js'
import { isCutShort } from './phrase.js'
import { readDate } from './read-date.js'
import { withList } from './read-list.js'
import { mayBegin, readAt } from './readers.js'
import type { TimeField } from './types.js'

/**
 * Finds the times of a text: pure grammar, in order, without overlap. `key` is `foldKey(text)`; marks are taken out and
 * blanks folded before. What the years and events mean is `evaluateTime`'s business.
 */
export function scanTimes(
  key: string,
  text: string,
  field: TimeField = 'prose',
  from = 0,
  to = key.length,
): TimeExpression[] {
  const found: TimeExpression[] = []
  const view = to < key.length ? key.slice(0, to) : key
  const reading: Reading = { key: view, text, cell: field === 'time-cell' }
  const end = view.length
  let at = from
  while (at < end) {
    const code = view.charCodeAt(at)
    if (wordTable[code] !== 1) {
      at++
      continue
    }
    if (mayBegin(view, at, code) || reading.cell) {
      const time = isJoined(view, at) ? null : readAt(reading, at)
      if (time) {
        const whole = withList(reading, time)
        // What goes on behind the stretch may be the rest of its last number.
        if (whole.end < end || end === key.length || !isCutShort(key, end)) found.push(whole)
        at = Math.max(whole.end, at + 1)
        continue
      }
      if (isDigit(code)) {
        // "phố 1 Tháng 5" is no date, and no part of it is a time.
        at = readDate(view, at)?.end ?? numberEnd(view, at)
        continue
      }
    }
    at++
    while (at < end && wordTable[view.charCodeAt(at)] === 1) at++
  }
  return found
}

/** Whether the word is tied to what stands before: the middle of a number, a path, an address. */
function isJoined(key: string, at: number): boolean {
  const before = at > 0 ? key.charCodeAt(at - 1) : 32
  if (before === 32) return false
  if (
    before === 47 ||
    before === 45 ||
    before === 46 ||
    before === 95 ||
    before === 64 ||
    before === 38 ||
    before === 61
  ) {
    return isWord(key.charCodeAt(at - 2)) && (isDigit(key.charCodeAt(at)) || before !== 47)
  }
  if (before === 44 || before === 58) return isDigit(key.charCodeAt(at)) && isDigit(key.charCodeAt(at - 2))
  return isWord(before)
}

/** End of a number that is no time, with what is tied to it: `45/2028/TT-BYT`, `1.234,5`. */
function numberEnd(key: string, at: number): number {
  let end = wordEnd(key, at)
  for (;;) {
    const code = key.charCodeAt(end)
    if ((code !== 47 && code !== 45 && code !== 46 && code !== 58) || !isWord(key.charCodeAt(end + 1))) return end
    end = wordEnd(key, end + 1)
  }
}
