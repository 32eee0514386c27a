import type { SectionNode } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { siblingRuns } from './sibling-runs.js'

/** A section whose marker has a value. */
export type Numbered = SectionNode & { ordinal: number }

/**
 * The sequences that siblings of one kind form, each in the order of the text. Below an unnumbered heading numbers begin
 * anew: `1 2 3 | 1 2 | 4` are two sequences, the second inside the first. A number that fits nowhere stays in the open one.
 */
export function sequences(inspected: Pick<Inspected, 'tree' | 'nodes'>): Numbered[][] {
  return siblingRuns(inspected).flatMap((run) => split(run.filter(isNumbered)))
}

const isNumbered = (section: SectionNode): section is Numbered => section.ordinal !== null

function split(run: readonly Numbered[]): Numbered[][] {
  const all: Numbered[][] = []
  const open: Numbered[][] = []
  for (const section of run) {
    const { ordinal } = section
    const continued = open.findLastIndex((sequence) => sequence.at(-1)?.ordinal === ordinal - 1)
    const top = open.at(-1)
    if (continued >= 0) {
      open.length = continued + 1
      open[continued]?.push(section)
    } else if (!top || beginsAnew(section, top)) {
      const sequence = [section]
      open.push(sequence)
      if (open.length > deepest) open.shift()
      all.push(sequence)
    } else top.push(section)
  }
  return all
}

/** Lists within lists without a marker of their own; what is deeper is not gone back to. */
const deepest = 8

/** `1` begins a new sequence; of parts, articles and Roman numbers, which never begin anew, a second one is a repeat. */
function beginsAnew({ ordinal, kind, marker }: Numbered, open: readonly Numbered[]): boolean {
  const prefix = prefixOf(marker)
  if (kind === 'decimal' && open.at(-1) && prefixOf(open.at(-1)?.marker ?? '') !== prefix) return true
  return ordinal === 1 && !(lasting.has(kind) && open.at(-1)?.ordinal === 1)
}

const lasting: ReadonlySet<SectionNode['kind']> = new Set(['part', 'chapter', 'section', 'article', 'roman'])

/** Numbers of a decimal marker: `1.2.3.` is [1, 2, 3]; `II.1` has its Roman number as printed. */
export function pathOf(marker: string): string[] {
  return marker.split(/[.\s)/:-]+/).filter((part) => part !== '')
}

/** All but the last number of a decimal marker: `1.2` of `1.2.3.`. */
export function prefixOf(marker: string): string {
  return pathOf(marker).slice(0, -1).join('.')
}

/** A marker without its blanks: markers of one style look alike. */
export function styleOf(marker: string): string {
  return marker.replace(/\s+/g, '').replace(/[\p{L}\p{N}]+/gu, '1')
}
