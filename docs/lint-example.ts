import type { Locale } from '../src/diagnostics/catalogue.js'
import type { Diagnostic } from '../src/diagnostics/types.js'
import { type Example, readExample } from '../src/lint/example.js'
import { lintPlan } from '../src/lint/lint-plan.js'
import type { Rule } from '../src/lint/rule.js'
import { rules as allRules } from '../src/lint/rules/index.js'
import { parsePlan } from '../src/parse-plan.js'
import { readSource } from '../src/source/read-source.js'

export interface LintedExample {
  text: string
  /** Where the marks of the example stood. */
  spans: { start: number; end: number }[]
  found: Diagnostic[]
}

/**
 * What an example makes its rule say. The rule is on whatever its default; gates of others are off, since a fragment is
 * hardly a plan. `guard` may look at what the rules are given.
 */
export function lintExample(
  rule: Rule,
  example: Example,
  locale: Locale = 'vi',
  guard = <T>(given: T) => given,
): LintedExample {
  const { input, options, settings, today, only, maxFindings, maxLength, maxDepth, latin1 } = example
  const { text: written, spans } = readExample(input)
  const bytes = Buffer.from(written, latin1 ? 'latin1' : 'utf8')
  const text = latin1 ? readSource(bytes).source.original : written
  const given = guard({ ...parsePlan(latin1 ? bytes : text, { maxLength, maxDepth }), text })
  const isOff = rule.severity === 'off'
  const gates = allRules.filter(({ id, gate }) => gate && id !== rule.id).map(({ id }) => [id, 'off'] as const)
  const own = isOff || options ? { [rule.id]: [isOff ? 'warning' : rule.severity, options ?? {}] as const } : {}
  const rules = { ...Object.fromEntries(gates), ...own }
  const found = lintPlan(given, { locale, settings, today, only, maxFindings, rules })
  return { text, spans, found: found.filter(({ ruleId }) => ruleId === rule.id) }
}
