import { figureStems, lengthMeasures } from '../lexicon/measure-words.js'
import type { Line, View } from './line.js'
import type { Physical } from './physical.js'

/** A note at the foot of a page (*chú thích cuối trang*): its own lines, and its mark in the text above. */
export interface FootNote {
  /** Plain digits. */
  label: string
  /** Indices of its physical lines, end exclusive. */
  from: number
  to: number
  /** Units of the first line that the label takes. */
  width: number
  /** Where in the view the raised figure stands that lost its height: `xã điểm1`. Null when none is found. */
  mark: NonNullable<Line['footnote']>['mark']
}

export interface PageFoot {
  /** Index of the line that rules the foot off; null without. */
  rule: number | null
  notes: FootNote[]
  /** Index of the first line behind. */
  to: number
}

/** Most lines that a page's foot may take, and that a page may have. */
const longestFoot = 30
const longestPage = 200
/** How many lines with a figure in front are tried as the first note of a foot without a rule. */
const mostTries = 3
const rule = /^[_–—-]{5,}$/
const label = /^(\d{1,2})(?=$|\s+\p{L})/u

/**
 * Notes that a PDF reader leaves between the lines of two pages, by the index of the first line of each foot: below a
 * rule, or without one where every note has its mark in the page above. The number may stand alone above its note.
 *
 * @param ends Indices of lines that belong to no page's text: page numbers, running heads.
 */
export function findPageFeet(view: View, lines: readonly Physical[], ends: ReadonlySet<number>): Map<number, PageFoot> {
  const feet = new Map<number, PageFoot>()
  if (ends.size === 0 && !lines.some((line) => line.page)) return feet
  let top = 0
  for (let at = 1; at <= lines.length; at++) {
    const isEnd = at === lines.length || ends.has(at) || lines[at]?.page === true
    if (!isEnd) continue
    const foot = at - top > 1 ? readFoot(view, lines, Math.max(top, at - longestPage), at) : null
    if (foot) feet.set(foot.rule ?? foot.notes[0]?.from ?? at, foot)
    top = ends.has(at) ? at + 1 : at
  }
  return feet
}

function readFoot(view: View, lines: readonly Physical[], top: number, end: number): PageFoot | null {
  for (let at = end - 1; at > top && at >= end - longestFoot; at--) {
    const line = lines[at]
    if (!line || line.end - line.start > 200 || !rule.test(view.text.slice(line.start, line.end))) continue
    const notes = readNotes(view, lines, top, at, at + 1, end, false)
    return notes ? { rule: at, notes, to: end } : null
  }
  let tries = 0
  for (let at = Math.max(top + 1, end - longestFoot); at < end && tries < mostTries; at++) {
    const line = lines[at]
    if (!line || !label.test(view.text.slice(line.start, Math.min(line.end, line.start + 12)))) continue
    tries++
    const notes = readNotes(view, lines, top, at, at, end, true)
    if (notes) return { rule: null, notes, to: end }
  }
  return null
}

/** The notes from line `from` to `end`, numbered one after the other; null when these lines are none. */
function readNotes(
  view: View,
  lines: readonly Physical[],
  top: number,
  bottom: number,
  from: number,
  end: number,
  needsMarks: boolean,
): FootNote[] | null {
  const notes: FootNote[] = []
  const above = { from: lines[top]?.start ?? 0, to: lines[bottom - 1]?.end ?? 0 }
  for (let at = from; at < end; at++) {
    const line = lines[at]
    if (!line) break
    const found = label.exec(view.text.slice(line.start, Math.min(line.end, line.start + 12)))?.[1]
    const last = notes[notes.length - 1]
    const isAlone = found !== undefined && line.end - line.start === found.length
    if (found !== undefined && (!last || Number(found) === Number(last.label) + 1) && !(isAlone && at + 1 === end)) {
      const mark = findMark(view, found, last?.mark?.end ?? above.from, above.to)
      if (!mark && needsMarks) return null
      const start = at
      // Its words stand in the next line.
      if (isAlone) at++
      notes.push({ label: found, from: start, to: at + 1, width: found.length, mark })
    } else if (last) last.to = at + 1
    else return null
  }
  return notes.length > 0 ? notes : null
}

const ownFigures: ReadonlySet<string> = new Set([...lengthMeasures, ...figureStems])
const letterBefore = /(\p{L}{1,8})[.,;:)”"’]?$/u

/** The figure of a note behind a word in the page, the blank before it wanting: `ngành2`, `Chính phủ”3`. */
function findMark(view: View, figure: string, from: number, to: number): FootNote['mark'] {
  for (let at = view.text.indexOf(figure, from); at >= 0 && at < to; at = view.text.indexOf(figure, at + 1)) {
    const end = at + figure.length
    if (/[\p{L}\d/%]/u.test(view.text[end] ?? ' ') || /^[.,]\d/.test(view.text.slice(end, end + 2))) continue
    const word = letterBefore.exec(view.text.slice(Math.max(from, at - 9), at))?.[1]
    if (word && !ownFigures.has(word.toLowerCase())) return { start: at, end }
  }
  return null
}
