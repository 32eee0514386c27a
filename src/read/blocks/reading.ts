import { bareLine, type View } from '../line.js'
import type { PageFoot } from '../page-feet.js'
import type { Physical } from '../physical.js'
import type { Block } from './block.js'

/** The lines of a text on their way to blocks. */
export interface Reading {
  source: View
  physical: Physical[]
  blocks: Block[]
  /** Indices of page numbers and running heads. */
  pages: ReadonlySet<number>
  /** Feet of pages by the index of their first line. */
  feet: ReadonlyMap<number, PageFoot>
}

/** Takes the line at an index, and those behind that belong to it: gives the index behind them, 0 when it is none of its. */
export type Take = (reading: Reading, at: number, line: Physical) => number

export const notMine = 0

/** Adds a line without words of its own. */
export function pushBare({ source, blocks }: Reading, role: 'rule' | 'markup' | 'furniture', line: Physical): void {
  blocks.push({ line: bareLine(role, source, line.start, line.end, line.blanks) })
}
