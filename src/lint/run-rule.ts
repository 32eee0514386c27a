import type { Locale } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/types.js'
import type { Inspected, Left } from './context.js'
import type { Judge } from './judge.js'
import type { Rule } from './rule.js'
import { toDiagnostic } from './to-diagnostic.js'

export interface Run {
  inspected: Inspected
  judge: Judge
  locale: Locale
  /** Told of a rule that throws; without it the fault is thrown. */
  onFault: ((ruleId: string, fault: unknown) => void) | undefined
}

const nothing: Left = { findings: [], maxFindings: 0, unusedSuppressions: [] }

/** What one rule finds in a plan. */
export function runRule(rule: Rule, { inspected, judge, locale, onFault }: Run, left: Left = nothing): Diagnostic[] {
  const found: Diagnostic[] = []
  try {
    rule.check({
      ...inspected,
      left,
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
