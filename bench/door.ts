import type { Candidates } from './harness.js'
import { door, parseWith } from './library.js'
import { parseWithRemark } from './yardsticks.js'

type Reader = Parameters<typeof parseWith>[1]
type ReadMarkdown = (tree: unknown, source: Parameters<Reader>[0]) => ReturnType<Reader>

/** The Markdown door over an mdast that is ready, so without remark's own share; null when there is no door yet. */
export function doorCandidate(texts: readonly string[]): Candidates | null {
  const { readMarkdown } = door as { readMarkdown?: ReadMarkdown }
  if (!readMarkdown) return null
  const ready = texts.map((text) => ({ text, tree: parseWithRemark(text) }))
  return {
    'Markdown door, mdast ready': () =>
      ready.map(({ text, tree }) => parseWith(text, (source) => readMarkdown(tree, source))),
  }
}
