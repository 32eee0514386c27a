import { nothing, wordEnd } from './phrases.js'
import type { Scan } from './types.js'

/** What the readers of units work on: a paragraph up to `end`, its key, and how to take its words. */
export function createScan(text: string, key: string, start: number, end: number, mode: Scan['mode']): Scan {
  const whole = end >= text.length
  return {
    text: whole ? text : text.slice(0, end),
    key: whole ? key : key.slice(0, end),
    mode,
    upper: mode === 'list' && isUpper(text, start, end),
    wordStart: -2,
    opening: nothing,
  }
}

function isUpper(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  const part = text.slice(start, end)
  return part === part.toUpperCase()
}

/**
 * Where a row of syllables with capitals ends that begins at `at` (`Trần Văn An`, `Mỹ Lạc`), of `least` to `most`
 * syllables; else -1.
 */
export function capitalsEnd(scan: Scan, at: number, least: number, most: number): number {
  const { text, key } = scan
  let end = at
  let count = 0
  for (; count < most && text[end] !== key[end]; count++) {
    end = wordEnd(key, end)
    if (key[end] !== ' ' || text[end + 1] === key[end + 1]) return count + 1 < least ? -1 : end
    end++
  }
  return count < least ? -1 : end - 1
}

/** Whether the sign at `at` is a capital that tells something. */
export function isCapital(scan: Scan, at: number): boolean {
  return !scan.upper && scan.text[at] !== scan.key[at]
}
