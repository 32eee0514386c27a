import { compareDiagnostics } from '../diagnostics/compare-diagnostics.js'
import type { Diagnostic } from '../diagnostics/types.js'
import { groupBy } from '../source/group-by.js'
import type { Rule } from './rule.js'
import type { Suppression } from './suppressions.js'

/** A finding that a comment silences, and the comment. */
export interface Suppressed {
  diagnostic: Diagnostic
  suppression: Suppression
}

/**
 * Sets apart what comments in the text silence; tells which comments were needless. A comment without a reason silences
 * nothing: `suppression-missing-reason` tells that, and `suppression-unused` need not.
 */
export function silence(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  inForce: readonly Rule[],
): { kept: Diagnostic[]; suppressed: Suppressed[]; unusedSuppressions: Suppression[] } {
  const kept: Diagnostic[] = []
  const suppressed: Suppressed[] = []
  const reasoned = suppressions.filter(({ reason }) => reason !== null)
  const reaches = reachesByRule(reasoned)
  for (const diagnostic of found.toSorted(compareDiagnostics)) {
    const suppression = reaches.get(diagnostic.ruleId)?.(diagnostic.position.start.offset)
    if (suppression) suppressed.push({ diagnostic, suppression })
    else kept.push(diagnostic)
  }
  const used = new Set(suppressed.map(({ suppression }) => suppression))
  // Of a rule that did not run nobody knows whether it needs silencing.
  const judged = new Set(inForce.map(({ id }) => id))
  return {
    kept,
    suppressed,
    unusedSuppressions: reasoned.filter((one) => !used.has(one) && judged.has(one.ruleId)),
  }
}

/** The suppression of a rule that covers an offset; asked in the order of the text, so that each is looked at once. */
type Reach = (offset: number) => Suppression | undefined

function reachesByRule(suppressions: readonly Suppression[]): Map<string, Reach> {
  const reaches = new Map<string, Reach>()
  for (const [ruleId, own] of groupBy(suppressions, (one) => one.ruleId)) {
    const ordered = own.toSorted((a, b) => a.from - b.from)
    let next = 0
    let farthest: Suppression | undefined
    reaches.set(ruleId, (offset) => {
      for (let one = ordered[next]; one && one.from <= offset; one = ordered[++next]) {
        if (!farthest || one.to > farthest.to) farthest = one
      }
      return farthest && offset < farthest.to ? farthest : undefined
    })
  }
  return reaches
}
