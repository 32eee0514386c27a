import { isUpper } from '../read/is-upper.js'
import { cutLine, type Line, type View } from '../read/line.js'
import { isDecision } from './decision.js'
import { findPageHeading, findType, leadingHead } from './find-type.js'
import { takeFlatTitle } from './flat-title.js'
import { isTypeHead, labelLetterhead } from './letterhead.js'
import { splitHead } from './split-head.js'
import { countTitleLines } from './title.js'
import type { LabelledLine } from './types.js'
import { tableUse, unfoldTable } from './unfold.js'
import { isBox, setAside } from './web-box.js'

/** Labels everything down to the subject, a page's heading above it set apart; gives the index of the first line behind. */
export function labelHead(view: View, lines: readonly Line[], out: LabelledLine[]): number {
  const typeAt = findType(lines)
  const heading = findPageHeading(lines, typeAt)
  const pageHeading = lines[heading]
  if (!pageHeading) return labelDown(view, lines, typeAt, out)
  labelAbove(view, lines.slice(0, heading), out)
  out.push({ line: pageHeading, kind: 'furniture' })
  const below = lines.slice(heading + 1)
  return heading + 1 + labelDown(view, below, findType(below), out)
}

/** The letterhead, the type, the subject. */
function labelDown(view: View, lines: readonly Line[], typeAt: number, out: LabelledLine[]): number {
  const end = typeAt < 0 ? leadingHead(lines) : typeAt
  labelAbove(view, lines.slice(0, end), out)
  const typeLine = lines[typeAt]
  if (!typeLine) return end
  const { type, rest } = labelType(view, typeLine, out)
  return labelSubject(lines, typeAt + 1, rest, isDecision(type), out)
}

/** The letterhead above the type; a web page's box is set apart in front of it. */
function labelAbove(view: View, lines: readonly Line[], out: LabelledLine[]): void {
  for (const line of lines)
    if (line.table && isBox(line)) for (const entry of setAside(view, line, line.table)) out.push(entry)
  const head = unfoldLetterheads(view, lines).filter((line) => !isBox(line))
  for (const entry of labelLetterhead(head)) out.push(entry)
}

/** The line with the type: its key, and what stands behind it on the line. */
function labelType(view: View, line: Line, out: LabelledLine[]): { type: string; rest: Line | null } {
  if (line.role === 'table') {
    for (const entry of labelLetterhead(unfoldLetterheads(view, [line]))) out.push(entry)
    return { type: out.find((entry) => entry.kind === 'type')?.line.key ?? '', rest: null }
  }
  if (isTypeHead(line)) {
    out.push({ line, kind: 'type' })
    return { type: line.key, rest: null }
  }
  // The type stands inside a longer line: the parts before it are letterhead, what follows is subject and text.
  const parts = splitHead(line)
  const index = parts.findIndex((part) => part.kind === 'type')
  for (const entry of labelLetterhead(parts.slice(0, index).map((part) => part.line))) out.push(entry)
  const part = parts[index]
  if (!part) return { type: '', rest: null }
  out.push({ line: part.line, kind: 'type' })
  const stands = line.text.slice(part.to).trim() !== ''
  return { type: part.line.key, rest: stands ? cutLine(line, part.to, line.text.length) : null }
}

/** The subject, begun behind the type or below it; gives the index of the first line behind it. */
function labelSubject(
  lines: readonly Line[],
  from: number,
  rest: Line | null,
  decision: boolean,
  out: LabelledLine[],
): number {
  if (rest && (takeFlatTitle(rest, out) || rest.text.length > longestSubject)) return from
  const whole = rest && !isUpper(rest.text) && rest.text.length > longestOpening
  const count = whole ? 0 : countTitleLines(lines, from, decision)
  for (let at = from; at < from + count; at++) {
    const line = lines[at]
    if (!line) continue
    if (line.role !== 'text') out.push({ line, kind: line.role })
    else if (!rest) out.push({ line, kind: 'title' })
    else if (takeFlatTitle(line, out)) return at + 1
  }
  return from + count
}
const longestSubject = 300
/** A subject in small letters that is longer behind its type does not go on below. */
const longestOpening = 90

function unfoldLetterheads(view: View, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) =>
    line.table && tableUse(line.table) === 'letterhead' ? unfoldTable(view, line, line.table) : [line],
  )
}
