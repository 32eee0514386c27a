import { type Diagnostic, parsePlan } from '../../index.js'
import { type LintOptions, lintWhole, nodePathFinder } from '../../lint.js'
import type { Hidden } from '../report/reporter.js'
import { ruleInfo } from '../report/rule-info.js'
import type { Printed } from './baseline.js'
import { toFinding } from './finding.js'
import { fingerprint, numbered } from './fingerprint.js'
import type { OpenDocument } from './open-document.js'

interface CheckedFile {
  printed: Printed[]
  silenced: Hidden[]
}

/** Checks one document. `name` is its path in reports, `rootPath` the one that fingerprints hold. */
export function checkFile(
  document: Pick<OpenDocument, 'plan' | 'tree' | 'diagnostics' | 'text'>,
  name: string,
  rootPath: string,
  options: LintOptions,
): CheckedFile {
  const { tree, text } = document
  const { diagnostics, suppressed } = lintWhole(document, options)
  const nodePathAt = nodePathFinder(tree)
  const alike = new Map<string, number>()
  const describe = (diagnostic: Diagnostic): Printed => {
    const print = fingerprint(diagnostic, rootPath, text, ruleInfo(diagnostic.ruleId)?.private === true)
    const ordinal = alike.get(print) ?? 0
    alike.set(print, ordinal + 1)
    const path = nodePathAt(diagnostic.position.start.offset)
    return { print, finding: toFinding(diagnostic, name, path, numbered(print, ordinal)) }
  }
  return {
    printed: diagnostics.map(describe),
    silenced: suppressed.map(({ diagnostic, suppression }) => ({
      finding: describe(diagnostic).finding,
      by: 'comment',
      reason: suppression.reason,
    })),
  }
}

/** A document with another text. */
export function withText(document: OpenDocument, text: string): OpenDocument {
  return { ...document, ...parsePlan(text), text }
}
