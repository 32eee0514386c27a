import type { Candidates } from './harness.js'
import { door, planFromLines, readSource } from './library.js'
import { parseWithRemark } from './yardsticks.js'

type ReadMarkdown = (tree: unknown, source: Parameters<typeof planFromLines>[0]) => Parameters<typeof planFromLines>[1]

/** The Markdown door over an mdast that is ready, so without remark's own share; null when there is no door yet. */
export function doorCandidate(texts: readonly string[]): Candidates | null {
  const { readMarkdown } = door as { readMarkdown?: ReadMarkdown }
  if (!readMarkdown) return null
  const ready = texts.map((text) => ({ source: readSource(text).source, tree: parseWithRemark(text) }))
  return {
    'Markdown door, mdast ready': () =>
      ready.map(({ source, tree }) => planFromLines(source, readMarkdown(tree, source))),
  }
}
