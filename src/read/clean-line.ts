import { foldKey } from '../source/fold.js'
import { isLetter } from '../source/letters.js'
import { type Line, mergeRanges, none, type View } from './line.js'
import { isBlankCode } from './physical.js'

/**
 * The stretch `start` … `end` of the view as a line, its Markdown marks, escapes, tags and entities set apart.
 * Most lines hold none and are cut out as they are.
 */
export function cleanLine(view: View, start: number, end: number, indent: number, blanks: number, hash = 0): Line {
  if (!holdsSpecial(view, start, end)) {
    const raw = view.text.slice(start, end)
    const key = view.key.slice(start, end)
    const wrapped = raw.includes('\n')
    return {
      role: 'text',
      text: wrapped ? raw.replaceAll('\n', ' ') : raw,
      key: wrapped ? key.replaceAll('\n', ' ') : key,
      start,
      end,
      breaks: none,
      emphasis: none,
      gaps: none,
      indent,
      blanks,
      hash,
    }
  }
  return cleanMarked(view, start, end, indent, blanks, hash)
}

/** Whether a sign between `start` and `end` is shown otherwise than the view has it. */
function holdsSpecial({ special }: View, start: number, end: number): boolean {
  const at = nextSpecial(special, start)
  return at < special.length && (special[at] as number) < end
}

/** Index of the first special sign at or behind `start`. */
function nextSpecial(special: readonly number[], start: number): number {
  let low = 0
  let high = special.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((special[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low
}

const tag = /<\/?([a-z][a-z1-6:]{0,9})(?:[ \n][^<>]{0,400})?\/?>/iy
/** Tags that converters leave; others are text. In a set, as a pattern of their names takes long to compile. */
const tagNames = new Set(
  'br p b i u s em strong sub sup span font div a h1 h2 h3 h4 h5 h6 ol ul li center small big del ins mark table thead tbody tr td th colgroup col caption hr img o:p blockquote pre code'.split(
    ' ',
  ),
)
const breaking = /^<\/?(?:br|p|div|h[1-6]|ol|ul|li|tr|td|th|table|hr|center|blockquote)/i
const comment = /<!--[\s\S]{0,400}?-->/y
const autolink = /<(?:https?:|mailto:)?[^<>\s@]{1,400}(?:@[^<>\s]{1,200})?>/y
const realLink = /^<(?:https?:|mailto:|[^<>\s@]+@)/
const link = /\[([^[\]\n]{0,300})\](?:\((?:https?:|mailto:|#|\/|\.)[^()\s]{0,1000}\)|\{[^{}\n]{0,200}\})/y
const entity =
  /&(?:(nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|ldquo|rdquo|lsquo|rsquo|bull)|#(\d{1,6})|#x([\da-f]{1,5}));/iy
const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
}
const punctuation = /[!-/:-@[-`{-~]/
const wordSign = /[\p{L}\p{N}]/u
const superscript = /\^[^\s^[\]]{1,10}\^/y

/** A line in the making. */
interface Draft {
  source: View
  text: string
  key: string
  /** Where in the view the stretch begins that is not written yet. */
  run: number
  /** Whether the text so far ends on a blank. Asking the string itself would flatten it at each sign: quadratic. */
  blankEnd: boolean
  /** Where a strong, a slanted stretch begins that is open; -1 without. */
  strongFrom: number
  slantFrom: number
}

/** Numbers of the line in the making. Its room is kept from line to line, and a line takes a copy of what it needs. */
interface Scratch {
  numbers: number[]
  count: number
}

const breaks: Scratch = { numbers: [], count: 0 }
const gaps: Scratch = { numbers: [], count: 0 }
const emphasis: Scratch = { numbers: [], count: 0 }

function add(scratch: Scratch, number: number): void {
  scratch.numbers[scratch.count++] = number
}

function addBreak(offset: number, place: number, width: number): void {
  add(breaks, offset)
  add(breaks, place)
  add(breaks, width)
}

const taken = ({ numbers, count }: Scratch): readonly number[] => (count === 0 ? none : numbers.slice(0, count))

/** Writes the view as it is up to `at`. */
function flush(draft: Draft, at: number): void {
  const { source, run } = draft
  if (at <= run) return
  draft.text += source.text.slice(run, at)
  draft.key += source.key.slice(run, at)
  draft.run = at
  draft.blankEnd = source.text.charCodeAt(at - 1) === 32
}

/** Leaves out the view up to `to`; text goes on there. */
function skip(draft: Draft, at: number, to: number): void {
  flush(draft, at)
  goOn(draft, to)
}

/** Goes on at `to` of the view. */
function goOn(draft: Draft, to: number): void {
  draft.run = to
  addBreak(draft.text.length, to, 1)
}

/** Writes `sign` for the stretch `at` … `to` of the view. */
function write(draft: Draft, at: number, to: number, sign: string): void {
  flush(draft, at)
  addBreak(draft.text.length, at, to - at)
  draft.text += sign
  draft.key += sign === ' ' ? sign : foldKey(sign)
  draft.blankEnd = sign === ' '
  goOn(draft, to)
}

/** Opens a strong stretch, or closes the one that is open. */
function markStrong(draft: Draft): void {
  closeStretch(draft.strongFrom, draft.text.length)
  draft.strongFrom = draft.strongFrom < 0 ? draft.text.length : -1
}

function markSlant(draft: Draft): void {
  closeStretch(draft.slantFrom, draft.text.length)
  draft.slantFrom = draft.slantFrom < 0 ? draft.text.length : -1
}

function closeStretch(from: number, to: number): void {
  if (from < 0) return
  add(emphasis, from)
  add(emphasis, to)
}

function cleanMarked(source: View, start: number, end: number, indent: number, blanks: number, hash: number): Line {
  const view = source.text
  const { special } = source
  const draft: Draft = { source, text: '', key: '', run: start, blankEnd: true, strongFrom: -1, slantFrom: -1 }
  breaks.count = 0
  gaps.count = 0
  emphasis.count = 0
  /** Where a `](…)` that closes an open link begins and ends. */
  let linkTail = -1
  let linkEnd = -1
  let at = start
  let ahead = nextSpecial(special, start)
  let lineEnd = lineEndIn(view, start, end)
  while (at < end) {
    const code = view.charCodeAt(at)
    switch (code) {
      case 32:
      case 10:
      case 9:
      case 12:
      case 11: {
        let to = at + 1
        let tab = code === 9
        for (
          let next = view.charCodeAt(to);
          to < end && (next === 32 || next === 10 || next === 9 || next === 12 || next === 11);
          next = view.charCodeAt(++to)
        )
          tab ||= next === 9
        if (to - at > 1 || code !== 32) {
          flush(draft, at)
          const length = draft.text.length
          if ((to - at > 2 || tab) && length > 0 && !view.slice(at, to).includes('\n')) add(gaps, length)
          // A blank that would stand first or double is left out; the breaks lead past it.
          if (draft.blankEnd) goOn(draft, to)
          else write(draft, at, to, ' ')
        } else if (at === draft.run && draft.blankEnd) skip(draft, at, to)
        at = to
        continue
      }
      case 42: {
        // *
        let to = at + 1
        while (to < end && view.charCodeAt(to) === 42) to++
        if (to - at === 1 && isLoneStar(view, at, start, end)) break
        skip(draft, at, to)
        if (to - at !== 2) markSlant(draft)
        if (to - at >= 2) markStrong(draft)
        at = to
        continue
      }
      case 95: {
        // _
        let to = at + 1
        while (to < end && view.charCodeAt(to) === 95) to++
        const inside = at > start && to < end && wordSign.test(view[at - 1] ?? '') && wordSign.test(view[to] ?? '')
        if (to - at > 2 || inside) {
          at = to
          continue
        }
        skip(draft, at, to)
        at = to
        continue
      }
      case 92: // \
        // A hard break, at the end of its line or of its column.
        if (endsLine(view, at + 1, end) || (at > start && view.startsWith('   ', at + 1))) {
          skip(draft, at, at + 1)
          at++
          continue
        }
        if (punctuation.test(view[at + 1] ?? '')) {
          skip(draft, at, at + 1)
          at += 2
          continue
        }
        break
      case 60: {
        // <
        const to = tagEnd(view, at, end) || matchEnd(comment, view, at, end)
        if (to > 0) {
          const found = view.slice(at, to)
          flush(draft, at)
          if (breaking.test(found) && !draft.blankEnd) write(draft, at, to, ' ')
          else skip(draft, at, to)
          if (/^<\/?(?:b|strong)\b/i.test(found)) markStrong(draft)
          else if (/^<\/?(?:i|em)\b/i.test(found)) markSlant(draft)
          at = to
          continue
        }
        const address = matchEnd(autolink, view, at, end)
        if (address > 0 && realLink.test(view.slice(at, address))) {
          skip(draft, at, at + 1)
          skip(draft, address - 1, address)
          at = address
          continue
        }
        break
      }
      case 38: {
        // &
        entity.lastIndex = at
        const match = entity.exec(view)
        if (match && at + match[0].length <= end) {
          const sign = match[1]
            ? entities[match[1].toLowerCase()]
            : String.fromCodePoint(Number.parseInt(match[2] ?? match[3] ?? '', match[2] ? 10 : 16) || 32)
          const to = at + match[0].length
          if (sign === ' ' || sign === '\u00a0') {
            flush(draft, at)
            if (draft.blankEnd) skip(draft, at, to)
            else write(draft, at, to, ' ')
          } else write(draft, at, to, sign ?? '&')
          at = to
          continue
        }
        break
      }
      case 126: // ~
        if (at > start && /[\p{L})~]/u.test(view[at - 1] ?? '')) {
          skip(draft, at, at + 1)
          at++
          continue
        }
        break
      case 94: {
        // ^
        const to = matchEnd(superscript, view, at, end)
        if (to > 0) {
          skip(draft, at, at + 1)
          skip(draft, to - 1, to)
          at = to
          continue
        }
        break
      }
      case 91: {
        // [
        link.lastIndex = at
        const match = linkTail < 0 ? link.exec(view) : null
        if (match && at + match[0].length <= end) {
          linkTail = at + 1 + (match[1] ?? '').length
          linkEnd = at + match[0].length
          skip(draft, at, at + 1)
          at++
          continue
        }
        break
      }
      case 93: // ]
        if (at === linkTail) {
          skip(draft, at, linkEnd)
          at = linkEnd
          linkTail = -1
          continue
        }
        break
    }
    // On to the next sign that matters; blanks before it belong to it.
    at++
    while (ahead < special.length && (special[ahead] as number) < at) ahead++
    if (lineEnd < at) lineEnd = lineEndIn(view, at, end)
    let stop = Math.min(ahead < special.length ? (special[ahead] as number) : end, lineEnd)
    if (linkTail >= at && linkTail < stop) stop = linkTail
    if (stop >= end) break
    if (isBlankCode(view.charCodeAt(stop))) while (stop > at && isBlankCode(view.charCodeAt(stop - 1))) stop--
    at = stop
  }
  flush(draft, end)
  closeStretch(draft.strongFrom, draft.text.length)
  closeStretch(draft.slantFrom, draft.text.length)
  let { text, key } = draft
  if (draft.blankEnd) {
    text = text.trimEnd()
    key = key.slice(0, text.length)
  }
  const kept = tidyBreaks(text.length, start)
  return {
    role: 'text',
    text,
    key: isTorn(text, kept) ? foldKey(text) : key,
    start,
    end,
    breaks: kept,
    emphasis: stretches(text.length),
    gaps: taken(gaps),
    indent,
    blanks,
    hash,
  }
}

/** The first line end of a stretch, or its end. Only the stretch is searched: the text behind may be long. */
function lineEndIn(view: string, from: number, end: number): number {
  const at = view.slice(from, end).indexOf('\n')
  return at < 0 ? end : from + at
}

/** Whether something was left out between two letters: there the key of the whole may hold other tones than those of its parts. */
function isTorn(text: string, breaks: readonly number[]): boolean {
  for (let at = 0; at < breaks.length; at += 3) {
    const offset = breaks[at] as number
    if (offset > 0 && isLetter(text.charCodeAt(offset)) && isLetter(text.charCodeAt(offset - 1))) return true
  }
  return false
}

/** The emphasised stretches, in order and disjoint: overlapping strong and slanted ones are one. */
function stretches(length: number): readonly number[] {
  const bounds = taken(emphasis)
  const sorted = bounds.length > 2 ? [...bounds].sort((a, b) => a - b) : bounds
  emphasis.count = 0
  for (let at = 0; at + 1 < sorted.length; at += 2) {
    const from = sorted[at] as number
    const to = Math.min(length, sorted[at + 1] as number)
    if (to > from) closeStretch(from, to)
  }
  return mergeRanges(taken(emphasis), 1)
}

/** The breaks that lead somewhere: of several at one offset the last holds; one that changes nothing goes. */
function tidyBreaks(length: number, start: number): readonly number[] {
  const { numbers, count } = breaks
  let view = start
  let offset = 0
  breaks.count = 0
  for (let at = 0; at < count; at += 3) {
    const here = numbers[at] as number
    const to = numbers[at + 1] as number
    const width = numbers[at + 2] as number
    if (here >= length) break
    if (at + 3 < count && here === numbers[at + 3]) continue
    if (to !== view + (here - offset) || width !== 1) {
      addBreak(here, to, width)
      offset = here + 1
      view = to + width
    }
  }
  return taken(breaks)
}

/** `*` that is text: a bullet before a blank, `(*)`, a sign between two blanks. */
function isLoneStar(view: string, at: number, start: number, end: number): boolean {
  const before = at === start ? '\n' : (view[at - 1] ?? '\n')
  const after = at + 1 >= end ? '\n' : (view[at + 1] ?? '\n')
  if (before === '(' && after === ')') return true
  const blankAfter = after === ' ' || after === '\t'
  if (!blankAfter) return false
  let next = at + 1
  while (next < end && (view[next] === ' ' || view[next] === '\t')) next++
  if (next >= end || view[next] === '\n') return false
  // A filler `* *` is no bullet; `* **Nhãn:** …` is one.
  if (view[next] === '*') return at === start && /[^*\s]/.test(view[view[next + 1] === '*' ? next + 2 : next + 1] ?? '')
  return before === '\n' || before === ' ' || before === '#'
}

function matchEnd(pattern: RegExp, view: string, at: number, end: number): number {
  pattern.lastIndex = at
  return pattern.test(view) && pattern.lastIndex <= end ? pattern.lastIndex : 0
}

function tagEnd(view: string, at: number, end: number): number {
  tag.lastIndex = at
  const name = tag.exec(view)?.[1]
  return name !== undefined && tagNames.has(name.toLowerCase()) && tag.lastIndex <= end ? tag.lastIndex : 0
}

/** Whether nothing but blanks stands between `from` and the end of the line. */
function endsLine(view: string, from: number, end: number): boolean {
  let at = from
  while (at < end && (view.charCodeAt(at) === 32 || view.charCodeAt(at) === 9)) at++
  return at >= end || view.charCodeAt(at) === 10
}
