import { checkOptions } from '../contract/check-options.js'
import type { Locale } from '../diagnostics/catalogue.js'
import { compareDiagnostics } from '../diagnostics/compare-diagnostics.js'
import { formatMessage } from '../diagnostics/format-message.js'
import type { Diagnostic } from '../diagnostics/types.js'
import { type Inspected, inspectPlan, type LintInput } from './context.js'
import { createJudge, type Override, type RuleSettings } from './judge.js'
import { nodePathFinder } from './node-path.js'
import { lintKinds } from './option-kinds.js'
import { type Profile, profileNames } from './profiles.js'
import type { Rule } from './rule.js'
import { rules as allRules } from './rules/index.js'
import { type Run, runRule } from './run-rule.js'
import { noSettings, type Settings } from './settings.js'
import { type Suppressed, silence } from './silence.js'
import { withhold } from './withhold.js'

export interface LintOptions {
  /** Language of the messages. Default `vi`. */
  locale?: Locale | undefined
  profile?: Profile | undefined
  /** Severities and options by rule id, over those of the profile. */
  rules?: RuleSettings | undefined
  /** Other severities in parts of the plan. */
  overrides?: readonly Override[] | undefined
  /** The rules that run, by id; all when it is not given. */
  only?: readonly string[] | undefined
  /** Lists of the office. */
  settings?: Partial<Settings> | undefined
  /** The day that counts as today, `YYYY-MM-DD`. Rules that need it are silent without it. */
  today?: string | undefined
  /** The rules there are; a rule of your own stands beside them: `[...rules, mine]`. */
  ruleSet?: readonly Rule[] | undefined
  /** Findings that are given at most; one more says how many were left out. Default 1000. */
  maxFindings?: number | undefined
  /** Told of a rule that throws, while the others go on. Without it the fault is thrown. */
  onFault?: ((ruleId: string, fault: unknown) => void) | undefined
}

export interface LintResult {
  /** Findings in the order of the text. */
  diagnostics: Diagnostic[]
  /** Findings that a comment in the text silences. */
  suppressed: Suppressed[]
}

/**
 * Checks a plan against the rules: what is wrong with it, in the order of the text. Changes nothing it is given.
 *
 * @throws TypeError, RangeError for a wrong call: an unknown option, rule or profile, a value that does not fit
 */
export function lintPlan(input: LintInput, options: LintOptions = {}): Diagnostic[] {
  return lintWhole(input, options).diagnostics
}

/** The same with what the comments in the text silence. */
export function lintWhole(input: LintInput, options: LintOptions = {}): LintResult {
  checkOptions('lintPlan', options, lintKinds)
  const { ruleSet = allRules, locale = 'vi', maxFindings = 1000, only } = options
  const ruleIds = new Set(ruleSet.map(({ id }) => id))
  checkCall(input, options, ruleIds)
  const settings = { ...noSettings, ...options.settings }
  const inspected = inspectPlan(input, { settings, today: options.today ?? null, ruleIds })
  const judge = createJudge(options, nodePathFinder(inspected.tree))
  const inForce = ruleSet.filter(
    (rule) => (only?.includes(rule.id) ?? true) && holdsUnder(rule, inspected) && judge.mayReport(rule),
  )
  const run: Run = { inspected, judge, locale, onFault: options.onFault }

  const found = inForce.filter(({ last }) => !last).flatMap((rule) => runRule(rule, run))
  const all = only ? found : [...found, ...unruled(input, ruleIds, locale)]
  const { kept, suppressed, unusedSuppressions } = silence(withhold(all, inForce), inspected.suppressions, inForce)
  const left = { findings: kept, maxFindings, unusedSuppressions }
  const late = inForce.filter(({ last }) => last).flatMap((rule) => runRule(rule, run, left))
  return { diagnostics: [...kept.slice(0, maxFindings), ...late].sort(compareDiagnostics), suppressed }
}

/** A misspelt rule or profile must not pass for a plan without findings. */
function checkCall(
  { text }: LintInput,
  { only = [], rules = {}, profile }: LintOptions,
  known: ReadonlySet<string>,
): void {
  if (typeof text !== 'string') throw new TypeError('lintPlan: `text` must be the text of the plan, as a string')
  for (const id of [...only, ...Object.keys(rules)])
    if (!known.has(id)) throw new RangeError(`lintPlan: there is no rule "${id}"`)
  if (profile !== undefined && !profileNames.includes(profile))
    throw new RangeError(`lintPlan: there is no profile "${profile}"; choose ${profileNames.join(', ')}`)
}

/** Rules of one regime of form are not held against a plan of another. */
function holdsUnder({ regimes }: Rule, { regime }: Inspected): boolean {
  return regimes === undefined || regimes.includes(regime)
}

/** What reading reported under ids that have no rule: nothing is lost. */
function unruled({ diagnostics }: LintInput, ruleIds: ReadonlySet<string>, locale: Locale): Diagnostic[] {
  return diagnostics
    .filter(({ ruleId }) => !ruleIds.has(ruleId))
    .map((diagnostic) => ({ ...diagnostic, message: formatMessage(diagnostic, locale) }))
}
