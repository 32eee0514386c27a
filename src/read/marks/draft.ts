import { foldKey } from '../../source/fold.js'
import type { View } from '../line.js'
import { add, empty, type Scratch, scratch } from './scratch.js'

/** A line in the making. */
export interface Draft {
  source: View
  /** The stretch of the view. */
  start: number
  end: number
  text: string
  key: string
  /** Where in the view the stretch begins that is not written yet. */
  run: number
  /** Whether the text so far ends on a blank. Asking the string itself would flatten it at each sign: quadratic. */
  blankEnd: boolean
  /** Where a strong, a slanted stretch begins that is open; -1 without. */
  strongFrom: number
  slantFrom: number
  /** Where a `](…)` that closes an open link begins and ends; -1 without. */
  linkTail: number
  linkEnd: number
}

/** Triples that lead back into the view, column gaps, emphasised stretches: of the line in the making, there is but one. */
export const breaks: Scratch = scratch()
export const gaps: Scratch = scratch()
export const emphasis: Scratch = scratch()

export function startDraft(source: View, start: number, end: number): Draft {
  empty(breaks)
  empty(gaps)
  empty(emphasis)
  return {
    source,
    start,
    end,
    text: '',
    key: '',
    run: start,
    blankEnd: true,
    strongFrom: -1,
    slantFrom: -1,
    linkTail: -1,
    linkEnd: -1,
  }
}

export function addBreak(offset: number, place: number, width: number): void {
  add(breaks, offset)
  add(breaks, place)
  add(breaks, width)
}

/** Writes the view as it is up to `at`. */
export function flush(draft: Draft, at: number): void {
  const { source, run } = draft
  if (at <= run) return
  draft.text += source.text.slice(run, at)
  draft.key += source.key.slice(run, at)
  draft.run = at
  draft.blankEnd = source.text.charCodeAt(at - 1) === 32
}

/** Leaves out the view up to `to`; text goes on there. */
export function skip(draft: Draft, at: number, to: number): void {
  flush(draft, at)
  goOn(draft, to)
}

/** Goes on at `to` of the view. */
export function goOn(draft: Draft, to: number): void {
  draft.run = to
  addBreak(draft.text.length, to, 1)
}

/** Writes `sign` for the stretch `at` … `to` of the view. */
export function write(draft: Draft, at: number, to: number, sign: string): void {
  flush(draft, at)
  addBreak(draft.text.length, at, to - at)
  draft.text += sign
  draft.key += sign === ' ' ? sign : foldKey(sign)
  draft.blankEnd = sign === ' '
  goOn(draft, to)
}

/** Opens a strong stretch, or closes the one that is open. */
export function markStrong(draft: Draft): void {
  closeStretch(draft.strongFrom, draft.text.length)
  draft.strongFrom = draft.strongFrom < 0 ? draft.text.length : -1
}

export function markSlant(draft: Draft): void {
  closeStretch(draft.slantFrom, draft.text.length)
  draft.slantFrom = draft.slantFrom < 0 ? draft.text.length : -1
}

export function closeStretch(from: number, to: number): void {
  if (from < 0) return
  add(emphasis, from)
  add(emphasis, to)
}
