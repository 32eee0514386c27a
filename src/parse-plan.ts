import { labelLines } from './label/label-lines.js'
import type { Plan } from './plan/types.js'
import { toPlan } from './plan/to-plan.js'
import { readText } from './read/read-text.js'
import { readSource } from './source/read-source.js'
import { buildOutline } from './tree/build-outline.js'
import { toTree } from './tree/to-tree.js'
import type { PlanTree } from './tree/types.js'
import type { Diagnostic } from './diagnostics/types.js'

export interface ParseOptions {
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
 * Reads a plan. The one place that knows the order of the stages; never throws on a document.
 */
export function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const { source } = readSource(input)
  const lines = readText(source)
  const labelled = labelLines(source, lines)
  const outline = buildOutline(labelled, options.maxDepth ?? 64)
  const tree = toTree(source, outline, new Map())
  return { tree, plan: toPlan(source, outline), diagnostics: [] }
}
