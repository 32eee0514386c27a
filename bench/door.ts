import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readMarkdown, remarkPlan } from '../src/unified.js'
import type { Candidates } from './harness.js'
import { parseWith } from './library.js'
import { parseWithRemark } from './yardsticks.js'

/** The whole way through the Markdown door: remark-parse with the plan profile, then the plan. */
export const parseThroughDoor = (() => {
  const processor = unified().use(remarkParse).use(remarkPlan)
  return (text: string) => {
    const file = new VFile(text)
    return processor.runSync(processor.parse(file), file)
  }
})()

export function doorCandidates(texts: readonly string[]): Candidates {
  const ready = texts.map((text) => ({ text, tree: parseWithRemark(text) }))
  return {
    // Over an mdast that somebody else has made, so without remark's own share.
    'Markdown door, mdast ready': () =>
      ready.map(({ text, tree }) => parseWith(text, (source) => readMarkdown(tree, source))),
    'Markdown door, whole': () => texts.map(parseThroughDoor),
  }
}
