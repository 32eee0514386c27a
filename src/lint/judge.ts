import { type NodePathFinder, readNodePath } from './node-path.js'
import type { Profile } from './profiles.js'
import type { Rule } from './rule.js'
import { type OptionValue, optionValues } from './rule-options.js'
import type { RuleSeverity } from './severity.js'

/** A severity, or a severity and options: `"warning"`, `["warning", {"domains": ["…"]}]`. */
export type RuleSetting = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>]
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Other severities below one node path: `III.1`, or `III/1` as a Plan writes it, also holds for `III.1.2[3]`. */
export interface Override {
  nodePath: string
  rules: RuleSettings
}

/** Tells how grave a finding is, and with which options a rule runs. */
export interface Judge {
  /** False when the rule is off everywhere. */
  mayReport(rule: Rule): boolean
  severityAt(rule: Rule, messageId: string, offset: number): RuleSeverity
  optionsOf(rule: Rule): Readonly<Record<string, OptionValue>>
}

interface Judged {
  profile?: Profile | undefined
  rules?: RuleSettings | undefined
  overrides?: readonly Override[] | undefined
}

/** The first that speaks decides: the override of the place, the configuration, the profile, the message, the rule. */
export function createJudge({ profile, rules = {}, overrides: given = [] }: Judged, nodePathAt: NodePathFinder): Judge {
  const overrides = given.map((override) => ({ ...override, nodePath: readNodePath(override.nodePath) }))
  const setFor = ({ id }: Rule, settings: RuleSettings) => (Object.hasOwn(settings, id) ? settings[id] : undefined)
  const everywhere = (rule: Rule): RuleSeverity | undefined => {
    const set = setFor(rule, rules)
    return set === undefined ? profile && rule.profiles?.[profile] : severityOf(set)
  }
  return {
    mayReport(rule) {
      const base = everywhere(rule) ?? rule.severity
      const local = overrides.map((override) => setFor(rule, override.rules))
      return base !== 'off' || local.some((set) => set !== undefined && severityOf(set) !== 'off')
    },
    severityAt(rule, messageId, offset) {
      const local = overrides.findLast((one) => setFor(rule, one.rules) && isBelow(nodePathAt(offset), one.nodePath))
      const set = local && setFor(rule, local.rules)
      if (set !== undefined) return severityOf(set)
      const base = everywhere(rule)
      if (base !== undefined) return base
      return rule.severity === 'off' ? 'off' : (rule.messages[messageId]?.severity ?? rule.severity)
    },
    optionsOf(rule) {
      const set = setFor(rule, rules)
      return optionValues(rule.options ?? {}, typeof set === 'string' ? {} : set?.[1])
    },
  }
}

function severityOf(set: RuleSetting): RuleSeverity {
  return typeof set === 'string' ? set : set[0]
}

/** Whether a path is another or lies below it. */
function isBelow(path: string | null, above: string): boolean {
  return path?.startsWith(above) === true && /^(?:$|[.[])/.test(path.slice(above.length))
}
