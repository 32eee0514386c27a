import type { Diagnostic } from '../diagnostics/types.js'
import { parsePlan } from '../parse-plan.js'
import { applyEdits } from './apply-edits.js'
import { type LintOptions, lintPlan } from './lint-plan.js'
import { bareWords, sameShape } from './same-shape.js'

export interface FixOptions extends LintOptions {
  /** Rules whose probable fixes are wanted too; each is named, there is no "all". */
  suggested?: readonly string[] | undefined
}

export interface FixResult {
  text: string
  /** Findings that were mended, each as it was seen in its pass. */
  fixed: Diagnostic[]
  /** False when the fixes did not come to rest: a fault of a rule. */
  settled: boolean
}

/** Fixes may uncover others; more rounds than this only turn in a circle. */
const mostPasses = 10

/**
 * Mends what can be mended without changing what a plan says. After each pass the tree must be the same, positions and
 * the marks that safe fixes may touch aside; a fix that changes more is not made. Edits that overlap wait for the next
 * pass.
 */
export function fixText(text: string, options: FixOptions = {}): FixResult {
  const fixed: Diagnostic[] = []
  let current = text
  for (let pass = 0; pass < mostPasses; pass++) {
    const parsed = parsePlan(current)
    const wanted = lintPlan({ ...parsed, text: current }, options).filter((finding) => isWanted(finding, options))
    const accepted = acceptable(apart(wanted), (findings) => {
      const careful = findings.filter(({ fix }) => fix?.safety === 'safe')
      const next = mend(current, careful)
      return bareText(next) === bareText(current) && sameShape(parsed.tree, parsePlan(next).tree)
    })
    if (accepted.length === 0) return { text: current, fixed, settled: true }
    current = mend(current, accepted)
    fixed.push(...accepted)
  }
  return { text: current, fixed, settled: false }
}

function isWanted({ ruleId, fix }: Diagnostic, { suggested = [] }: FixOptions): boolean {
  return fix !== undefined && (fix.safety === 'safe' || suggested.includes(ruleId))
}

function mend(text: string, findings: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

const comment = /<!--\s*kehoach-[^>]{0,2000}-->/g

/** What a safe fix must leave as it is: every word, but not the comments of this tool. */
function bareText(text: string): string {
  return bareWords(text.replace(comment, ''))
}

/** The first of those whose edits overlap or touch. */
function apart(findings: readonly Diagnostic[]): Diagnostic[] {
  const taken: { start: number; end: number }[] = []
  return findings.filter(({ fix }) => {
    const wanted = (fix?.edits ?? []).map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
    const clashes = wanted.some((one) => taken.some((other) => one.start <= other.end && other.start <= one.end))
    if (!clashes) taken.push(...wanted)
    return !clashes
  })
}

/** As many as hold together, found by halving: one fix that changes too much must not keep the others from being made. */
function acceptable(findings: Diagnostic[], holds: (findings: Diagnostic[]) => boolean): Diagnostic[] {
  if (findings.length === 0 || holds(findings)) return findings
  if (findings.length === 1) return []
  const middle = findings.length >> 1
  const first = acceptable(findings.slice(0, middle), holds)
  const second = acceptable(findings.slice(middle), holds)
  return holds([...first, ...second]) ? [...first, ...second] : first
}
