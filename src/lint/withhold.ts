import type { Diagnostic } from '../diagnostics/types.js'
import { groupOf } from './group-of.js'
import type { Rule } from './rule.js'

/** Groups that speak of the text itself, whatever it says. */
const aboutText: ReadonlySet<string> = new Set(['input', 'unicode'])

/** Groups that ask for the parts of a plan. */
const aboutParts: ReadonlySet<string> = new Set(['header', 'recipients', 'signature', 'structure'])

/**
 * Of a text that is no plan, or was not read, nothing can be said but that. A gate that is not sure, because the text is
 * a few lines only, withholds no more than the parts of a plan that those lines lack.
 */
export function withhold(found: readonly Diagnostic[], inForce: readonly Rule[]): readonly Diagnostic[] {
  const gates = new Set(inForce.filter(({ gate }) => gate).map(({ id }) => id))
  const closed = found.filter(({ ruleId }) => gates.has(ruleId))
  if (closed.length === 0) return found
  const isSure = closed.some(({ confidence }) => confidence !== 'low')
  return found.filter(({ ruleId }) => {
    const group = groupOf(ruleId)
    return aboutText.has(group) || !(isSure || aboutParts.has(group))
  })
}
