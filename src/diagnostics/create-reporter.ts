import type { Position } from '../source/position.js'
import { catalogue, type Locale, type MessageData, type RuleId } from './catalogue.js'
import { compareDiagnostics } from './compare-diagnostics.js'
import { fillMessage } from './format-message.js'
import type { Diagnostic } from './types.js'

/** What a stage says when it sees a problem; the rest of the finding comes from the catalogue. */
export type Problem = {
  [R in RuleId]: {
    [M in keyof MessageData<R>]: {
      ruleId: R
      messageId: M
      data: MessageData<R>[M]
      position: Position
      related?: Diagnostic['related'] & {}
    }
  }[keyof MessageData<R>]
}[RuleId]

export interface Reporter {
  report(problem: Problem): void
  /** All findings so far, in the order of the document. */
  diagnostics(): Diagnostic[]
}

/** Collects problems and turns them into findings in one language. */
export function createReporter(locale: Locale = 'vi'): Reporter {
  const findings: Diagnostic[] = []
  return {
    report({ ruleId, messageId, data, position, related }) {
      const { severity, messages } = catalogue[ruleId]
      const message = fillMessage(messages[messageId][locale], data)
      // Field by field: a text may hold a hundred thousand marks without a note, and spreads took a quarter of its time.
      const finding: Diagnostic = { ruleId, messageId, data, position, message, severity }
      if (related) finding.related = related
      findings.push(finding)
    },
    diagnostics: () => findings.toSorted(compareDiagnostics),
  }
}
