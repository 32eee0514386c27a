import { isDigit, isWord, wordEnd, wordTable } from './characters.js'
import type { Reading, TimeExpression } from './expression.js'
import { readDate } from './read-date.js'
import { withList } from './read-list.js'
import { readAt, readListed, timeStarts } from './readers.js'
import type { TimeField } from './types.js'
import { createMarker, listBits, type Marks, timeBit } from './word-marks.js'

let markTimes: ((key: string) => Marks) | null = null

/**
 * Finds the times of a text: pure grammar, in order, without overlap. `key` is `foldKey(text)`; marks are taken out and
 * blanks folded before. What the years and events mean is `evaluateTime`'s business. `marks`: the places of the words
 * that may begin one, when a pass over the text has found them already.
 */
export function scanTimes(
  key: string,
  text: string,
  field: TimeField = 'prose',
  from = 0,
  marks: Marks | null = null,
): TimeExpression[] {
  const cell = field === 'time-cell'
  const found: TimeExpression[] = []
  markTimes ??= createMarker(timeStarts())
  const { places, all } = marks ?? markTimes(key)
  // In a cell a time may begin with any word: T7/2028, II/2028.
  if (cell) scanCell(key, text, from, found)
  else if ((all & timeBit) !== 0) {
    const reading: Reading = { key, text, cell, rhythmic: null }
    let at = from
    for (let index = 0; index < places.length; index += 2) {
      const place = places[index] ?? 0
      const bits = places[index + 1] ?? 0
      if (place >= at && (bits & timeBit) !== 0) at = readPlace(reading, place, bits >>> listBits, found)
    }
  }
  return found
}

function scanCell(key: string, text: string, from: number, found: TimeExpression[]): void {
  const reading: Reading = { key, text, cell: true, rhythmic: null }
  for (let at = from; at < key.length; )
    at = wordTable[key.charCodeAt(at)] === 1 ? readPlace(reading, at, 0, found) : at + 1
}

/** Reads the time at a word, if one is there, and tells where reading goes on. `list`: its readers, where they are known. */
function readPlace(reading: Reading, at: number, list: number, found: TimeExpression[]): number {
  const { key } = reading
  const time = isJoined(key, at) ? null : list > 0 ? readListed(reading, at, list) : readAt(reading, at)
  if (time) {
    const whole = withList(reading, time)
    found.push(whole)
    return Math.max(whole.end, at + 1)
  }
  // "phố 1 Tháng 5" is no date, and no part of it is a time.
  if (isDigit(key.charCodeAt(at))) return readDate(key, at)?.end ?? numberEnd(key, at)
  return wordEnd(key, at + 1)
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
