import { type Rule, rules } from '../../lint.js'

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The papers of a rule; none for an id that only reading knows. */
export function ruleInfo(id: string): Rule | undefined {
  return byId.get(id)
}
