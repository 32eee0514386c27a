import { checkOptions, checkText } from '../contract/check-options.js'
import type { Diagnostic } from '../diagnostics/types.js'
import { parsePlan } from '../parse-plan.js'
import { appendAll } from '../source/append-all.js'
import { apartEdits } from './apart-edits.js'
import { applyEdits } from './apply-edits.js'
import { type LintOptions, lintPlan } from './lint-plan.js'
import { fixKinds } from './option-kinds.js'
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
  checkText('fixText', text)
  checkOptions('fixText', options, fixKinds)
  const { suggested = [], ...lintOptions } = options
  const fixed: Diagnostic[] = []
  const refused = new Set<string>()
  let current = text
  for (let pass = 0; pass < mostPasses; pass++) {
    const parsed = parsePlan(current)
    const found = lintPlan({ ...parsed, text: current }, lintOptions)
    const wanted = apartEdits(
      found.filter((finding) => isWanted(finding, suggested) && !refused.has(signOf(finding, current))),
    )
    const accepted = acceptable(wanted, (findings) => {
      const next = mend(
        current,
        findings.filter(({ fix }) => fix?.safety === 'safe'),
      )
      return bareText(next) === bareText(current) && sameShape(parsed.tree, parsePlan(next).tree)
    })
    if (wanted.length === 0) return { text: current, fixed, settled: true }
    const made = new Set(accepted)
    for (const finding of wanted) if (!made.has(finding)) refused.add(signOf(finding, current))
    current = mend(current, accepted)
    appendAll(fixed, accepted)
  }
  return { text: current, fixed, settled: false }
}

function isWanted({ ruleId, fix }: Diagnostic, suggested: readonly string[]): boolean {
  return fix !== undefined && (fix.safety === 'safe' || suggested.includes(ruleId))
}

/** How much of the text on either side a finding is known by. */
const reach = 80

/** What a finding is known by in the next pass: a fix that changed too much is not tried again in the same place. */
function signOf({ ruleId, messageId, position: { start } }: Diagnostic, text: string): string {
  return `${ruleId} ${messageId} ${text.slice(Math.max(0, start.offset - reach), start.offset + reach)}`
}

function mend(text: string, findings: readonly Diagnostic[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

const comment = /<!--\s{0,200}kehoach-[^>]{0,2000}-->/g

/** What a safe fix must leave as it is: every word, but not the comments of this tool. */
function bareText(text: string): string {
  return bareWords(text.replace(comment, ''))
}

/** Checks of one pass: each reads the whole text again. */
const mostChecks = 40

/** As many as hold together, found by halving: one fix that changes too much must not keep the others from being made. */
function acceptable(findings: Diagnostic[], holds: (findings: Diagnostic[]) => boolean): Diagnostic[] {
  let checks = 0
  const part = (some: Diagnostic[]): Diagnostic[] => {
    if (some.length === 0 || checks++ > mostChecks) return []
    if (holds(some)) return some
    if (some.length === 1) return []
    const middle = some.length >> 1
    const first = part(some.slice(0, middle))
    const both = [...first, ...part(some.slice(middle))]
    return both.length === first.length || holds(both) ? both : first
  }
  return part(findings)
}
