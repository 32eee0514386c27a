import { isCapital, isDigit } from '../../source/letters.js'
import type { View } from '../line.js'
import { skipBlank } from './inner-markers.js'

/** Bullets between two markers. */
export interface InnerBullets {
  /** Where they begin. */
  sure: number[]
  /** A dash right behind the heading that nothing else shows to be one; -1 when there is none. */
  doubtful: number
}

/**
 * Where bullets begin between two markers: `-` or `+` before a capital, behind the end of a sentence or clause. The
 * first may stand right behind the heading (`1. Mục đích - Tăng cường …`) when another, or a label, shows that it is one:
 * `Sở Văn hóa - Thể thao` has neither.
 */
export function findInnerBullets({ text }: View, from: number, to: number): InnerBullets {
  const sure: number[] = []
  let first = -1
  let seen = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 45 && code !== 43 && code !== 0x2013) continue
    if (text.charCodeAt(at - 1) > 32 || text.charCodeAt(at + 1) > 32) continue
    const next = text.charCodeAt(skipBlank(text, at + 1))
    if (!(isCapital(next) || isDigit(next)) || joinsNumbers(text, at)) continue
    if (endsClause(text, at)) sure.push(at)
    else if (seen === 0 && at - from < longestHeading && code !== 43) first = at
    seen++
  }
  if (first < 0 || (sure.length === 0 && !isLabelled(text, first, to))) return { sure, doubtful: first }
  return { sure: [first, ...sure], doubtful: -1 }
}
const longestHeading = 160

/** `Quý I - II/2028`, `2026 - 2030`: numbers on both sides. */
function joinsNumbers(text: string, at: number): boolean {
  const from = skipBlank(text, at + 1)
  return roman.test(text.slice(from, from + 6)) && romanBefore.test(text.slice(Math.max(0, at - 8), at))
}
const roman = /^(?:[IVX]{1,4}(?![\p{L}\p{N}])|\d)/u
const romanBefore = /(?:(?<![\p{L}\p{N}])[IVX]{1,4}|\d[.%]?)\s*$/u

/** Whether a sentence, clause or label ends before a place: `;` `.` `:` `…` `!` `?`, a closing sign between. */
export function endsClause(text: string, at: number): boolean {
  let end = at - 1
  while (end > 0 && text.charCodeAt(end) <= 32) end--
  let code = text.charCodeAt(end)
  // ) " ” ’ *
  if (code === 41 || code === 34 || code === 0x201d || code === 0x2019 || code === 42) code = text.charCodeAt(end - 1)
  return code === 46 || code === 59 || code === 58 || code === 0x2026 || code === 33 || code === 63
}

/** `- Đơn vị phối hợp: …`: a colon within the first words. */
function isLabelled(text: string, at: number, to: number): boolean {
  const colon = text.indexOf(':', at)
  return colon >= 0 && colon < Math.min(to, at + longestLabel) && !/[.;,]/.test(text.slice(at, colon))
}
const longestLabel = 40
