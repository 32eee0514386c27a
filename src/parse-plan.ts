import { checkOptions, isObject, type OptionKind, oneOf, shown } from './contract/check-options.js'
import type { Plan } from './contract/types.js'
import type { Locale } from './diagnostics/catalogue.js'
import { createReporter, type Reporter } from './diagnostics/create-reporter.js'
import type { Diagnostic } from './diagnostics/types.js'
import { labelLines } from './label/label-lines.js'
import { readMentions } from './mention/read-mentions.js'
import { reportReading, reportSource } from './plan/report-reading.js'
import { toPlan } from './plan/to-plan.js'
import { bareLine, type Line } from './read/line.js'
import { readText } from './read/read-text.js'
import { readHeader } from './resolve/header.js'
import { resolvePlan } from './resolve/resolve-plan.js'
import type { ResolveOptions } from './resolve/types.js'
import { readSource } from './source/read-source.js'
import { positionOf, type SourceText } from './source/source-text.js'
import { issueDateKind, planPeriodKind, timeKinds } from './time/context-kinds.js'
import { buildOutline } from './tree/build-outline.js'
import { leafMentions } from './tree/leaf-mentions.js'
import { toTree } from './tree/to-tree.js'
import type { PlanTree } from './tree/types.js'

export interface ParseOptions extends ResolveOptions {
  /** Longest text that is read, in UTF-16 code units; a longer one is kept whole, unread, with `input-too-large`. Default: no limit. */
  maxLength?: number | undefined
  /** Deepest nesting of sections; what is deeper is flattened, with `input-nesting-limit`. Default 64. */
  maxDepth?: number | undefined
  /** Language of the diagnostics. Default `vi`. */
  locale?: Locale | undefined
}

export interface ParseResult {
  plan: Plan
  tree: PlanTree
  /** What reading alone showed: `input-*`, `unicode-*`, `layout-*`, `footnote-*`, `xref-*`. */
  diagnostics: Diagnostic[]
}

const optionKinds: Record<keyof ParseOptions, OptionKind> = {
  maxLength: { takes: 'a number, 0 or more', fits: (value) => typeof value === 'number' && value >= 0 },
  maxDepth: {
    takes: 'a whole number, 0 or more',
    fits: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
  locale: oneOf('vi', 'en'),
  issueDate: issueDateKind,
  planPeriod: planPeriodKind,
  time: { takes: 'an object', fits: isObject, kinds: timeKinds },
}

/**
 * Reads a plan: its data, its tree, and what reading showed. Never throws on a document.
 *
 * @param input  text, or bytes in UTF-8 (UTF-16 by its mark)
 * @throws TypeError for a wrong call: an input that is neither, an unknown option, a value that does not fit
 */
export function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  return parseWith(input, readText, options)
}

/** The same with another reader of lines: Markdown, HTML. */
export function parseWith(
  input: string | Uint8Array,
  read: (source: SourceText) => readonly Line[],
  options: ParseOptions = {},
): ParseResult {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`parsePlan: the input must be a string or a Uint8Array, not ${shown(input)}`)
  checkOptions('parsePlan', options, optionKinds)
  const reporter = createReporter(options.locale)
  const { source, findings } = readSource(input)
  reportSource(source, findings, reporter)
  const limit = options.maxLength ?? Number.POSITIVE_INFINITY
  const length = source.original.length
  if (length > limit) {
    reporter.report({
      ruleId: 'input-too-large',
      messageId: 'found',
      data: { length, limit },
      position: positionOf(source, 0, 0),
    })
    return planFromLines(source, [bareLine('furniture', source, 0, source.text.length)], options, reporter)
  }
  return planFromLines(source, read(source), options, reporter)
}

function planFromLines(
  source: SourceText,
  lines: readonly Line[],
  options: ParseOptions,
  reporter: Reporter,
): ParseResult {
  const depth = options.maxDepth ?? 64
  const labelled = labelLines(source, lines)
  const mentions = readMentions(labelled)
  const outline = buildOutline(labelled, depth)
  const header = readHeader(source, outline)
  const resolution = resolvePlan(source, outline, mentions, header, options)
  const tree = toTree(source, outline, leafMentions(mentions))
  const plan = toPlan(source, outline, header, resolution)
  reportReading(source, lines, outline, plan, resolution.noteReferences, depth, reporter)
  return { plan, tree, diagnostics: reporter.diagnostics() }
}
