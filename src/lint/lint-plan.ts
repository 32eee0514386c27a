import type { Locale } from '../diagnostics/catalogue.js'
import { compareDiagnostics } from '../diagnostics/compare-diagnostics.js'
import { formatMessage } from '../diagnostics/format-message.js'
import type { Diagnostic } from '../diagnostics/types.js'
import { readSource } from '../source/read-source.js'
import { type Inspected, inspectPlan, type LintInput } from './context.js'
import { groupOf } from './group-of.js'
import { createJudge, type Judge, type Override, type RuleSettings } from './judge.js'
import { nodePathFinder } from './node-path.js'
import type { Profile } from './profiles.js'
import type { Rule } from './rule.js'
import { rules as allRules } from './rules/index.js'
import { noSettings, type Settings } from './settings.js'
import { readSuppressions, type Suppression, silences } from './suppressions.js'
import { toDiagnostic } from './to-diagnostic.js'

export interface LintOptions {
  /** Language of the messages. Default `vi`. */
  locale?: Locale | undefined
  profile?: Profile | undefined
  /** Severities and options by rule id, over those of the profile. */
  rules?: RuleSettings | undefined
  /** Other severities in parts of the plan. */
  overrides?: readonly Override[] | undefined
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
  suppressed: { diagnostic: Diagnostic; suppression: Suppression }[]
}

/** Checks a plan against the rules: what is wrong with it, in the order of the text. Changes nothing it is given. */
export function lintPlan(input: LintInput, options: LintOptions = {}): Diagnostic[] {
  return lintWhole(input, options).diagnostics
}

/** The same with what the comments in the text silence. */
export function lintWhole(input: LintInput, options: LintOptions = {}): LintResult {
  const ruleSet = options.ruleSet ?? allRules
  const suppressions = readSuppressions(readSource(input.text).source)
  const inspected = inspectPlan(input, {
    settings: { ...noSettings, ...options.settings },
    today: options.today ?? null,
    suppressions,
    ruleIds: new Set(ruleSet.map(({ id }) => id)),
  })
  const judge = createJudge(options, nodePathFinder(inspected.tree))
  const inForce = ruleSet.filter((rule) => judge.mayReport(rule) && holdsUnder(rule, inspected))

  const found = inForce.filter((rule) => !rule.last).flatMap((rule) => runRule(rule, inspected, judge, options))
  const { kept, suppressed } = silence(
    withhold([...found, ...unruled(input, inspected, options)], inForce),
    suppressions,
  )
  const used = new Set(suppressed.map(({ suppression }) => suppression))
  const unused = suppressions.filter((one) => !used.has(one) && inForce.some(({ id }) => id === one.ruleId))
  const last = inForce.filter((rule) => rule.last).flatMap((rule) => runRule(rule, inspected, judge, options, unused))
  return { diagnostics: [...kept, ...last].sort(compareDiagnostics), suppressed }
}

/** Rules of one regime of form are not held against a plan of another. */
function holdsUnder({ regimes }: Rule, { regime }: Inspected): boolean {
  return regimes === undefined || regimes.includes(regime)
}

function runRule(
  rule: Rule,
  inspected: Inspected,
  judge: Judge,
  { locale = 'vi', onFault }: LintOptions,
  unusedSuppressions: readonly Suppression[] = [],
): Diagnostic[] {
  const found: Diagnostic[] = []
  try {
    rule.check({
      ...inspected,
      unusedSuppressions,
      options: judge.optionsOf(rule),
      report: (messageId, seen) => {
        const severity = judge.severityAt(rule, messageId, seen.position.start.offset)
        if (severity !== 'off') found.push(toDiagnostic(rule, messageId, seen, severity, locale))
      },
    })
  } catch (fault) {
    if (!onFault) throw fault
    onFault(rule.id, fault)
  }
  return found
}

/** What reading reported under ids that have no rule: nothing is lost. */
function unruled(input: LintInput, { ruleIds }: Inspected, { locale = 'vi' }: LintOptions): Diagnostic[] {
  return input.diagnostics
    .filter(({ ruleId }) => !ruleIds.has(ruleId))
    .map((diagnostic) => ({ ...diagnostic, message: formatMessage(diagnostic, locale) }))
}

/** Groups that speak of the text itself, whatever it says. */
const aboutText: ReadonlySet<string> = new Set(['input', 'unicode'])

/** Of a text that is no plan, or was not read, nothing can be said but that. */
function withhold(found: Diagnostic[], inForce: readonly Rule[]): Diagnostic[] {
  const gates = new Set(inForce.filter(({ gate }) => gate).map(({ id }) => id))
  if (!found.some(({ ruleId }) => gates.has(ruleId))) return found
  return found.filter(({ ruleId }) => aboutText.has(groupOf(ruleId)))
}

function silence(found: readonly Diagnostic[], suppressions: readonly Suppression[]) {
  const kept: Diagnostic[] = []
  const suppressed: LintResult['suppressed'] = []
  for (const diagnostic of found) {
    const suppression = suppressions.find((one) => silences(one, diagnostic.ruleId, diagnostic.position.start.offset))
    if (suppression) suppressed.push({ diagnostic, suppression })
    else kept.push(diagnostic)
  }
  return { kept, suppressed }
}
