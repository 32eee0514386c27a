import type { Root } from 'mdast'
import { createReporter } from '../diagnostics/create-reporter.js'
import { type ParseOptions, type ParseResult, parsePlan, planFromLines } from '../parse-plan.js'
import { reportSource } from '../plan/report-reading.js'
import { readSource } from '../source/read-source.js'
import { readMarkdown } from './read-markdown.js'

/** `parsePlan` for a text of which there is an mdast tree. */
export function parseMarkdown(tree: Root, text: string, options: ParseOptions = {}): ParseResult {
  // A text that is too long is not read, by whatever reader.
  if (text.length > (options.maxLength ?? Number.POSITIVE_INFINITY)) return parsePlan(text, options)
  const reporter = createReporter(options.locale)
  const { source, findings } = readSource(text)
  reportSource(source, findings, reporter)
  return planFromLines(source, readMarkdown(tree, source), options, reporter)
}
