import type { Rule, RuleSeverity } from '../../lint.js'
import type { EffectiveConfig } from '../config/effective-config.js'
import type { RuleRequest } from './request.js'

interface JudgedRule {
  severity: RuleSeverity
  options: Readonly<Record<string, unknown>>
  /** Who says so: `rule`, `profile`, `command line`, or the name of a configuration. */
  from: string
}

/** How grave a rule is in a place, and who says so. */
export function severityOf(rule: Rule, config: EffectiveConfig, request: RuleRequest): JudgedRule {
  const set = config.rules.get(rule.id)
  const options = typeof set?.value === 'object' ? set.value[1] : {}
  if (request.only && !request.only.includes(rule.id)) return { severity: 'off', options, from: 'command line' }
  const asked = request.rules[rule.id]
  if (typeof asked === 'string') return { severity: asked, options, from: 'command line' }
  if (set) return { severity: typeof set.value === 'string' ? set.value : set.value[0], options, from: set.from ?? '' }
  const profiled = rule.profiles?.[request.profile ?? config.profile.value]
  return profiled
    ? { severity: profiled, options, from: 'profile' }
    : { severity: rule.severity, options, from: 'rule' }
}
