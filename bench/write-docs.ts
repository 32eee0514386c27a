import { readFileSync, writeFileSync } from 'node:fs'
import type { Measure } from './measure.js'
import { type PartName, partNames } from './parts.js'
import { markdownRows, rowsOf } from './table.js'

const page = 'docs/performance.md'
const opening = '<!-- figures -->'
const closing = '<!-- /figures -->'

/** Puts the figures of one part between the two marks of docs/performance.md; those of the other parts stay. */
export function writeDocs(name: PartName, measures: readonly Measure[], circumstances: string): void {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from < 0 || to < from) throw new Error(`${page} lacks ${opening} … ${closing}`)
  const parts = readParts(text.slice(from + opening.length, to))
  // Its name heads the part, so the first column need not tell it.
  const table = markdownRows(rowsOf(measures).map(([, ...cells]) => cells))
  parts.set(name, `Measured ${circumstances}.\n\n${table}`)
  const figures = partNames
    .filter((part) => parts.has(part))
    .map((part) => `### ${part}\n\n${parts.get(part)}\n\n`)
    .join('')
  writeFileSync(page, `${text.slice(0, from)}${opening}\n\n${figures}${text.slice(to)}`)
}

/** What stands below each heading. */
function readParts(figures: string): Map<string, string> {
  const [, ...parts] = figures.split(/^### /m)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end), part.slice(end).trim()]
    }),
  )
}
