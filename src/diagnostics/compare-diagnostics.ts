import type { Diagnostic } from './types.js'

/** The order of findings: by place, then by id, so that every run prints the same bytes. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.position.start.offset - b.position.start.offset ||
    a.position.end.offset - b.position.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId)
  )
}

/** By code unit: the order must not depend on a locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
