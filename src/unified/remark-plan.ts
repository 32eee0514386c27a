import type { Root } from 'mdast'
import type {} from 'remark-parse'
import type { Plugin } from 'unified'
import { type ParseOptions, planFromLines } from '../parse-plan.js'
import { readSource } from '../source/read-source.js'
import { attachPlan } from './attach-plan.js'
import { planProfile } from './plan-profile.js'
import { readMarkdown } from './read-markdown.js'

/**
 * Plugin for remark that reads the plan (*kế hoạch*) in a Markdown file: the Plan comes to `file.data.plan`, its tree to
 * `file.data.planTree`, and what was noticed to `file.messages`. The mdast stays as it is.
 *
 * It sets the plan profile for `remark-parse`, so lists, quotations, code blocks, HTML and definitions become
 * paragraphs: see `planProfile`. Use it before plugins that change the text of the file or take the tree from elsewhere.
 *
 * @param options  those of `parsePlan`
 */
export const remarkPlan: Plugin<[(Readonly<ParseOptions> | null | undefined)?], Root> = function (options) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(planProfile)
  return (tree, file) => {
    const { source } = readSource(String(file))
    attachPlan(file, planFromLines(source, readMarkdown(tree, source), options ?? {}))
  }
}
