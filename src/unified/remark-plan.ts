import type { Root } from 'mdast'
import type {} from 'remark-parse'
import type { Plugin } from 'unified'
import { type ParseOptions, parseWith } from '../parse-plan.js'
import { attachPlan } from './attach-plan.js'
import { planProfile } from './plan-profile.js'
import { readMarkdown } from './read-markdown.js'

/**
 * Plugin for remark that reads the plan (*kế hoạch*) in a Markdown file: the Plan comes to `file.data.plan`, its tree to
 * `file.data.planTree`, and what was noticed to `file.messages`. The mdast stays as it is.
 *
 * It sets the plan profile for `remark-parse`, which then gives paragraphs where a plan has lists, quotations, code or
 * HTML: see `planProfile`. Such a tree is for reading; printed as Markdown it would escape every bullet.
 *
 * The places in the tree must be those of the file, so use it before plugins that put in text from elsewhere. What an
 * earlier plugin takes out of the tree is not read: it comes to stand as markup in the tree of the plan. Use it behind
 * remark-gfm, whose `~` is then held by the limits of the profile too.
 *
 * remark-parse itself takes some 400 bytes of memory for each byte of text, and has read it all before `maxLength` is
 * looked at. For texts of unknown size use `planParse`.
 *
 * @param options  those of `parsePlan`
 */
export const remarkPlan: Plugin<[(Readonly<ParseOptions> | null | undefined)?], Root> = function (options) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(planProfile)
  return (tree, file) => {
    if (file.value === undefined) throw new Error('Expected the text of the tree: give `run` the file too')
    attachPlan(
      file,
      parseWith(String(file), (source) => readMarkdown(tree, source), options ?? {}),
    )
  }
}
