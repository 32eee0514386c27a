import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Candidates } from './harness.js'

/** `unified().use(remarkParse).parse`, as one who knows the ecosystem would write it. */
export const parseWithRemark = (() => {
  const processor = unified().use(remarkParse)
  return (text: string) => processor.parse(text)
})()

/** Parsers that people know, and the least that any parser must do: look at each code unit once. */
export function yardsticks(texts: readonly string[]): Candidates {
  const commonmark = new Parser()
  const markdownIt = new MarkdownIt()
  return {
    'remark-parse': () => texts.map(parseWithRemark),
    'commonmark.js': () => texts.map((text) => commonmark.parse(text)),
    'markdown-it': () => texts.map((text) => markdownIt.parse(text, {})),
    'charCodeAt pass': () => texts.map(lookAtEach),
  }
}

function lookAtEach(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0
  return sum
}
