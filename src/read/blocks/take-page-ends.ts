import { cleanLine } from '../clean-line.js'
import { type Line, type View, withExtras } from '../line.js'
import type { FootNote } from '../page-feet.js'
import type { Physical } from '../physical.js'
import { notMine, pushBare, type Reading } from './reading.js'

/** What a page ends with: its number, its running head, the notes at its foot. */
export function takePageEnd(reading: Reading, at: number, line: Physical): number {
  const { source, physical, blocks, pages, feet } = reading
  if (pages.has(at)) {
    pushBare(reading, 'furniture', line)
    return at + 1
  }
  const foot = feet.get(at)
  if (!foot) return notMine
  if (foot.rule !== null) pushBare(reading, 'furniture', line)
  for (const note of foot.notes) blocks.push({ line: footNoteLine(source, physical, note) })
  return foot.to
}

/** The lines of a note as one, its label in front. */
function footNoteLine(view: View, physical: readonly Physical[], { label, from, to, width, mark }: FootNote): Line {
  const first = physical[from]
  const start = first?.start ?? 0
  const line = cleanLine(view, start, physical[to - 1]?.end ?? start, 0, first?.blanks ?? 0)
  const gap = line.text.charCodeAt(width) === 32 ? 1 : 0
  return withExtras(line, { footnote: { label, length: width + gap, mark } })
}
