import { readFileSync, writeFileSync } from 'node:fs'
import type { Measure } from './measure.js'
import { markdownRows, rowsOf } from './table.js'

const page = 'docs/performance.md'
const opening = '<!-- figures -->'
const closing = '<!-- /figures -->'

/** Puts the figures between the two marks of docs/performance.md. */
export function writeDocs(measures: readonly Measure[], circumstances: string): void {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from < 0 || to < from) throw new Error(`${page} lacks ${opening} … ${closing}`)
  const table = markdownRows(rowsOf(measures))
  const figures = `${opening}\n\nMeasured ${circumstances}.\n\n${table}\n\n`
  writeFileSync(page, text.slice(0, from) + figures + text.slice(to))
}
