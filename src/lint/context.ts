import type { Plan, RegimeId } from '../contract/types.js'
import type { Diagnostic, Edit } from '../diagnostics/types.js'
import type { ParseResult } from '../parse-plan.js'
import { groupBy } from '../source/group-by.js'
import type { Position } from '../source/position.js'
import { readSource } from '../source/read-source.js'
import { originalPosition, positionOf, type SourceText } from '../source/source-text.js'
import type { PlanNode, PlanTree } from '../tree/types.js'
import { indexNodes, type NodeOfType } from './index-nodes.js'
import type { OptionValue } from './rule-options.js'
import type { Settings } from './settings.js'
import { readSuppressions, type Suppression } from './suppressions.js'

/** What `parsePlan` gave, and the text it was given, decoded. */
export interface LintInput extends ParseResult {
  text: string
}

/** What every rule may look at, and nothing of which it may change. */
export interface Inspected {
  readonly plan: Plan
  readonly tree: PlanTree
  /** The text as it was given. */
  readonly text: string
  /** The text and its normal view (`source.text`: NFC, plain blanks, `\n`); `inView` places what is found in the view. */
  readonly source: SourceText
  /** The regime of form that holds for the plan. */
  readonly regime: RegimeId
  readonly settings: Settings
  /** The day that counts as today, `YYYY-MM-DD`; null when nobody said it, and rules must then be silent about it. */
  readonly today: string | null
  /** Comments in the text that silence rules. */
  readonly suppressions: readonly Suppression[]
  /** Ids of all rules there are. */
  readonly ruleIds: ReadonlySet<string>
  /** Nodes of a type, in the order of the tree. */
  nodes<T extends PlanNode['type']>(type: T): readonly NodeOfType<T>[]
  /** What reading reported under a rule id. */
  reading(ruleId: string): readonly Diagnostic[]
  /** The place of a stretch of `text`. */
  inText(start: number, end: number): Position
  /** The place of a stretch of `source.text` and `source.key`. */
  inView(start: number, end: number): Position
}

/** What is left when all rules but the last have run. */
export interface Left {
  /** The findings that stand, in the order of the text. */
  findings: readonly Diagnostic[]
  /** How many of them are given. */
  maxFindings: number
  /** The suppressions of rules in force that silenced nothing. */
  unusedSuppressions: readonly Suppression[]
}

/** What a rule's check gets; `defineRule` types `report` and `options` by the rule. */
export interface RuleContext extends Inspected {
  readonly options: Readonly<Record<string, OptionValue>>
  /** For rules that run last: what the others left. */
  readonly left: Left
  report(
    messageId: string,
    found: {
      position: Position
      data?: Readonly<Record<string, string | number>>
      related?:
        | readonly { messageId: string; position: Position; data?: Readonly<Record<string, string | number>> }[]
        | undefined
      fix?: readonly Edit[] | undefined
      confidence?: Diagnostic['confidence'] & {}
    },
  ): void
}

/** Opens a plan for the rules: what is looked up often is looked up once. */
export function inspectPlan(input: LintInput, given: Pick<Inspected, 'settings' | 'today' | 'ruleIds'>): Inspected {
  const { plan, tree, text, diagnostics } = input
  const { source } = readSource(text)
  let index: ReadonlyMap<string, readonly PlanNode[]> | null = null
  const byRule = groupBy(diagnostics, ({ ruleId }) => ruleId)
  return {
    ...given,
    plan,
    tree,
    text,
    source,
    regime: plan.header.regime.id,
    suppressions: readSuppressions(source),
    nodes: <T extends PlanNode['type']>(type: T) => {
      index ??= indexNodes(tree)
      return (index.get(type) ?? []) as readonly NodeOfType<T>[]
    },
    reading: (ruleId) => byRule.get(ruleId) ?? [],
    inText: (start, end) => originalPosition(source, start, end),
    inView: (start, end) => positionOf(source, start, end),
  }
}
