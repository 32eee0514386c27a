import type { Diagnostic } from '../diagnostics/types.js'
import { groupOf } from './group-of.js'
import type { Rule } from './rule.js'

/** Groups that speak of the text itself, whatever it says. */
const aboutText: ReadonlySet<string> = new Set(['input', 'unicode'])

/** Of a text that is no plan, or was not read, nothing can be said but that. */
export function withhold(found: readonly Diagnostic[], inForce: readonly Rule[]): readonly Diagnostic[] {
  const gates = new Set(inForce.filter(({ gate }) => gate).map(({ id }) => id))
  if (!found.some(({ ruleId }) => gates.has(ruleId))) return found
  return found.filter(({ ruleId }) => aboutText.has(groupOf(ruleId)))
}
