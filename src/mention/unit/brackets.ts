import { bracketRole } from './bracket-role.js'
import { isCapital } from './create-scan.js'
import { headAt } from './head-at.js'
import { isEndWord } from './name-ends.js'
import { patterns } from './patterns.js'
import { fits, isLetter } from './phrases.js'
import type { ReadUnit, Scan } from './types.js'
import type { Walk } from './walk.js'

/** A longer bracket explains, whatever it begins with. */
const longestName = 48
const longestBracket = 400

/** Takes a bracket inside the name: `Mặt trận Tổ quốc (MTTQ) Việt Nam xã`. */
export function takeBracket(walk: Walk, from: number): boolean {
  const { scan } = walk
  const close = closing(scan.key, from)
  if (close < 0 || fits(patterns.explaining, scan, from + 1) >= 0) return false
  const next = close + 2
  if (scan.key[close + 1] !== ' ' || !isLetter(scan.key.charCodeAt(next)) || isEndWord(scan, next)) return false
  if (fits(patterns.conjunction, scan, next) >= 0 || fits(patterns.companion, scan, next) >= 0) return false
  if (!isCapital(scan, next) && fits(patterns.tail, scan, next) < 0 && headAt(scan, next, true)?.kind !== 'place')
    return false
  walk.at = close + 1
  return true
}

/** A bracket at the end: part of the text when it names, set apart when it explains or gives a role. */
export function skipBracket(scan: Scan, read: ReadUnit): void {
  const from = read.next + (scan.key[read.next] === ' ' ? 1 : 0)
  if (scan.key[from] !== '(') return
  const close = closing(scan.key, from)
  if (close < 0) return
  read.next = close + 1
  if (
    close - from > longestName ||
    /\d/.test(scan.key[from + 1] ?? '') ||
    fits(patterns.explaining, scan, from + 1) >= 0 ||
    bracketRole(scan.key, from + 1, close) !== null
  ) {
    read.note = { start: from + 1, end: close }
  } else read.unit.end = close + 1
}

function closing(key: string, from: number): number {
  const limit = Math.min(key.length, from + longestBracket)
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (key[at] === '(') depth++
    else if (key[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** `Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo`: what the unit is for the plan stays out of its text. */
export function skipApposition(scan: Scan, read: ReadUnit): void {
  // `Các đồng chí Ủy viên …, Ủy viên …` are two classes.
  if (read.unit.plural) return
  const from = linkEnd(scan.key, read.next)
  const role = from < 0 ? -1 : fits(patterns.apposed, scan, from)
  if (role < 0) return
  let end = role
  for (; end < scan.key.length && !',;:.('.includes(scan.key[end] ?? ''); end++) {
    if (scan.key[end] === ' ' && (fits(patterns.role, scan, end + 1) >= 0 || isEndWord(scan, end + 1))) break
  }
  read.next = end
}

/** Behind a dash or a comma with its blanks at `at`; -1 when neither stands there. */
export function linkEnd(key: string, at: number): number {
  const comma = key.charCodeAt(at) === 44
  if (comma) return key.charCodeAt(at + 1) === 32 ? at + 2 : -1
  const dash = key.charCodeAt(at) === 32 ? at + 1 : at
  if (key.charCodeAt(dash) !== 45) return -1
  return key.charCodeAt(dash + 1) === 32 ? dash + 2 : dash + 1
}
