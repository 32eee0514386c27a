import type { Diagnostic, Position, Severity } from '../../index.js'

type Place = Position['start']

/** One problem of one file: what reports hold. Every sentence is in the language of the run. */
export interface Finding {
  ruleId: string
  messageId: string
  data: Record<string, string | number>
  message: string
  severity: Severity
  path: string
  start: Place
  /** Exclusive. */
  end: Place
  related: { message: string; start: Place; end: Place }[]
  /** Part of the plan: `III.1.1.2[3]`. */
  nodePath: string | null
  fix?: { safety: 'safe' | 'suggest'; edits: { start: Place; end: Place; text: string }[] }
  /** The page of the rule, from the root of the package. */
  docs: string
  /** The same as long as the words are, wherever they move in the file. */
  fingerprint: string
  confidence?: 'high' | 'medium' | 'low'
  /** The baseline knows it, but there are more of its kind now: it is shown and does not fail the run. */
  known?: true
}

/** A finding as reports hold it. */
export function toFinding(diagnostic: Diagnostic, path: string, nodePath: string | null, fingerprint: string): Finding {
  const { ruleId, messageId, data, message, severity, position, related = [], fix, confidence } = diagnostic
  return {
    ruleId,
    messageId,
    data,
    message,
    severity,
    path,
    ...position,
    related: related.map((one) => ({ message: one.message, ...one.position })),
    nodePath,
    ...(fix
      ? { fix: { safety: fix.safety, edits: fix.edits.map(({ position, text }) => ({ ...position, text })) } }
      : {}),
    docs: `docs/rules/${ruleId}.md`,
    fingerprint,
    ...(confidence ? { confidence } : {}),
  }
}
