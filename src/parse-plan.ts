import type { Plan } from './contract/types.js'
import type { Diagnostic } from './diagnostics/types.js'
import { labelLines } from './label/label-lines.js'
import { readMentions } from './mention/read-mentions.js'
import { toPlan } from './plan/to-plan.js'
import type { Line } from './read/line.js'
import { readText } from './read/read-text.js'
import { readHeader } from './resolve/header.js'
import { resolvePlan } from './resolve/resolve-plan.js'
import type { ResolveOptions } from './resolve/types.js'
import { readSource } from './source/read-source.js'
import type { SourceText } from './source/source-text.js'
import { buildOutline } from './tree/build-outline.js'
import { leafMentions } from './tree/leaf-mentions.js'
import { toTree } from './tree/to-tree.js'
import type { PlanTree } from './tree/types.js'

export interface ParseOptions extends ResolveOptions {
  /** Longest text that is read, in UTF-16 code units. Default: no limit. */
  maxLength?: number | undefined
  /** Deepest nesting of sections. Default 64. */
  maxDepth?: number | undefined
}

export interface ParseResult {
  plan: Plan
  tree: PlanTree
  diagnostics: Diagnostic[]
}

/**
 * Reads a plan: its tree, its data, and what reading showed. Never throws on a document.
 *
 * @param input  text, or bytes in UTF-8 (UTF-16 by its mark)
 */
export function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const { source } = readSource(input)
  return planFromLines(source, readText(source), options)
}

/** The stages behind reading, for a reader of another kind (Markdown, HTML). */
export function planFromLines(source: SourceText, lines: readonly Line[], options: ParseOptions = {}): ParseResult {
  const labelled = labelLines(source, lines)
  const mentions = readMentions(labelled)
  const outline = buildOutline(labelled, options.maxDepth ?? 64)
  const header = readHeader(source, outline)
  const resolution = resolvePlan(source, outline, mentions, header, options)
  const tree = toTree(source, outline, leafMentions(mentions))
  return { tree, plan: toPlan(source, outline, header, resolution), diagnostics: [] }
}
