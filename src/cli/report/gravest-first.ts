import type { Severity } from '../../index.js'
import type { Finding } from '../check/finding.js'

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Errors, then warnings, then the rest; otherwise in the order they came in. For readers who stop somewhere. */
export function gravestFirst<T extends Pick<Finding, 'severity'>>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])
}
