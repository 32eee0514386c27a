import { isTypeLine } from '../hard-line.js'
import { isUpper } from '../is-upper.js'
import type { View } from '../line.js'
import type { MarkerKind } from '../marker.js'
import { isBlankCode, type Physical } from '../physical.js'
import { tailCuts } from './flat-tail.js'
import { headingEnd } from './heading-end.js'
import { findInnerBullets } from './inner-bullets.js'
import { findInnerMarkers, type InnerMarker } from './inner-markers.js'
import { chainMarkers } from './marker-chains.js'
import { placeIn, toRunningText } from './running-text.js'

/**
 * Gives a text that lost its line ends (a page flattened to running text) the lines that its markers show. Markers count
 * only in sequence, and only when most of them stand inside lines: a text with lines of its own comes back as it is.
 * Nothing is moved: a line is cut, and what stood behind the cut is a line of its own.
 */
export function cutFlatLines(view: View, physical: Physical[]): Physical[] {
  if (hasOwnLines(view.text, physical)) return physical
  const run = toRunningText(view, physical)
  const markers = chainMarkers(run.text, findInnerMarkers(run))
  const inner = markers.reduce((count, marker) => count + (marker.inner ? 1 : 0), 0)
  if (inner < fewest || inner < markers.length - inner) return physical
  // `1. Chợ; 2. Bến xe; 3. Công viên` alone is an enumeration: a plan has parts, or numbers below numbers.
  if (markers.every(({ marker }) => marker.kind === 'arabic' || marker.kind === 'letter')) return physical
  const cuts = findCuts(run, markers).map((at) => placeIn(run, at))
  // A head with lines of its own keeps them: then the type stands alone on one.
  const ownHead = physical.some(
    ({ start, end }) => start < (cuts[0] ?? 0) && end - start < longestType && isTypeLine(view.key.slice(start, end)),
  )
  return cutAt(view.text, physical, cuts, ownHead)
}
/** Fewer markers inside lines are an enumeration in a sentence. */
const fewest = 3
const longestType = 40

/** The wrap of a running text puts so many numbers at the start of lines by chance, and hardly ever more. */
const mostByChance = 6

/** Whether many lines begin with a number or bullet: told by their first signs, as this is asked of every text. */
function hasOwnLines(text: string, physical: readonly Physical[]): boolean {
  let opening = 0
  const limit = mostByChance + physical.length / 20
  for (const { start } of physical) {
    const code = text.charCodeAt(start)
    const next = text.charCodeAt(start + 1)
    const third = text.charCodeAt(start + 2)
    const stop = next === 46 || next === 41 || third === 46 || third === 41
    if (
      stop &&
      ((code >= 48 && code <= 57) || code === 73 || code === 86 || code === 88 || (code >= 97 && code <= 122))
    )
      if (++opening > limit) return true
  }
  return false
}

/** Offsets at which a line begins: markers, bullets between them, the words behind a heading in capitals, the end matter. */
function findCuts(view: View, markers: readonly InnerMarker[]): number[] {
  const { text } = view
  const cuts = new Set<number>()
  /** Kinds of markers whose headings bullets follow, and the dashes that this makes bullets. */
  const listed = new Set<MarkerKind>()
  const doubtful: { at: number; kind: MarkerKind }[] = []
  markers.forEach(({ at, body, marker }, index) => {
    const to = markers[index + 1]?.at ?? text.length
    cuts.add(at)
    const appendix = appendixStart(view, body, to)
    const tail = tailCuts(view, body, appendix)
    const end = tail[0] ?? appendix
    const behind = marker.kind === 'letter' ? -1 : headingEnd(view, body, end)
    if (behind > 0) cuts.add(behind)
    const bullets = findInnerBullets(view, Math.max(body, behind), end)
    for (const cut of bullets.sure) cuts.add(cut)
    if (bullets.doubtful >= 0) doubtful.push({ at: bullets.doubtful, kind: marker.kind })
    else if (bullets.sure.length > 0) listed.add(marker.kind)
    for (const cut of tail) cuts.add(cut)
    if (appendix < to) cuts.add(appendix)
  })
  for (const { at, kind } of doubtful) if (listed.has(kind)) cuts.add(at)
  return [...cuts].sort((a, b) => a - b)
}

const appendix = /\sphụ lục(?: (?:[ivx]{1,4}|\d{1,2}))?[\s.:]/g

/** Where an appendix (*PHỤ LỤC*, in capitals) begins between two places; the second of them when there is none. */
function appendixStart({ text, key }: View, from: number, to: number): number {
  appendix.lastIndex = from
  for (let match = appendix.exec(key); match && match.index < to; match = appendix.exec(key))
    if (isUpper(text.slice(match.index, match.index + match[0].length))) return match.index + 1
  return to
}

/** Cuts lines at places inside them; a line end without a blank line is a wrap, in a head of own lines from the first cut on. */
function cutAt(text: string, physical: readonly Physical[], cuts: readonly number[], ownHead: boolean): Physical[] {
  const lines: Physical[] = []
  let next = 0
  const flows = () => next > 0 || (!ownHead && lines.length > 0)
  for (const line of physical) {
    let start = line.start
    let begins = false
    for (let cut = cuts[next]; cut !== undefined && cut < line.end; cut = cuts[++next]) {
      if (cut > start) lines.push(pieceOf(line, start, endBefore(text, cut, start), begins, flows()))
      start = cut
      begins = true
    }
    lines.push(pieceOf(line, start, line.end, begins, flows()))
  }
  return lines
}

function pieceOf(line: Physical, start: number, end: number, begins: boolean, flows: boolean): Physical {
  if (begins) return { start, end, indent: 0, blanks: Math.max(1, start === line.start ? line.blanks : 0), page: false }
  return { ...line, end, flows: flows && line.blanks === 0 }
}

function endBefore(text: string, cut: number, start: number): number {
  let end = cut
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--
  return end
}
