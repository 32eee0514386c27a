import type { LintOptions, RuleSetting } from '../../lint.js'
import type { EffectiveConfig } from '../config/effective-config.js'
import type { Locale } from '../words.js'
import type { RuleRequest } from './request.js'

/** How a document is checked: what the command line says goes over what the configuration says. */
export function lintOptions(config: EffectiveConfig, request: RuleRequest, locale: Locale): LintOptions {
  const rules: Record<string, RuleSetting> = {}
  for (const [id, { value }] of config.rules) rules[id] = value
  for (const [id, severity] of Object.entries(request.rules)) {
    const options = optionsOf(rules[id])
    rules[id] = options && typeof severity === 'string' ? [severity, options] : severity
  }
  const overrides = config.overrides.map(({ nodePath, rules: local }) => ({
    nodePath,
    rules: Object.fromEntries(Object.entries(local).filter(([id]) => !Object.hasOwn(request.rules, id))),
  }))
  return {
    locale,
    profile: request.profile ?? config.profile.value,
    rules,
    overrides,
    only: request.only,
    settings: config.settings,
    today: request.today,
  }
}

function optionsOf(setting: RuleSetting | undefined) {
  return typeof setting === 'object' ? setting[1] : undefined
}
