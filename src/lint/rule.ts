import type { RegimeId } from '../contract/types.js'
import type { Locale } from '../diagnostics/catalogue.js'
import type { Diagnostic, Edit, Severity } from '../diagnostics/types.js'
import type { Position } from '../source/position.js'
import type { RuleContext } from './context.js'
import type { Profile } from './profiles.js'
import type { OptionSpecs, OptionValues } from './rule-options.js'
import type { RuleSeverity } from './severity.js'
import type { Words } from './words.js'

/** One sentence in every language; `{name}` stands for a value of `data`. Its severity when it differs from the rule's. */
export type RuleMessage = Readonly<Record<Locale, string>> & { readonly severity?: Severity }
export type RuleMessages = Readonly<Record<string, RuleMessage>>

/** A legal ground that was looked up, and the days on which it came into force and went out of it. */
export interface LegalBasis {
  /** `Nghị định 30/2020/NĐ-CP`. */
  document: string
  /** `Phụ lục I, phần I, mục II.3`. */
  locator: string
  from?: string
  to?: string
}

/** One rule: one question to a plan, its papers, and how it is answered. */
export interface Rule<M extends RuleMessages = RuleMessages> {
  /** `group-what`, as its file is named. Public: never reused, never renamed. */
  readonly id: string
  /** What has to hold. One sentence with its full stop. */
  readonly summary: Words
  /** What goes wrong when it does not hold. */
  readonly why: Words
  /** What the reader can do, when the message does not say it. */
  readonly help?: Words
  /** Null for rules of plain consistency and custom. */
  readonly basis: readonly LegalBasis[] | null
  /** The regimes of form under which it holds; without it, under all. */
  readonly regimes?: readonly RegimeId[]
  readonly severity: RuleSeverity
  /** Where a profile judges otherwise. */
  readonly profiles?: Readonly<Partial<Record<Profile, RuleSeverity>>>
  /** How far its fixes go; without it there are none. `safe`: only white space, Unicode form, or a closing mark. */
  readonly fix?: 'safe' | 'suggest'
  /** It finds personal data: nothing that a report shows may hold the words found. */
  readonly private?: true
  /** When it reports, the text is no plan or cannot be read, and only findings about the text itself stand beside it; of a `low` confidence, all but those about the parts of a plan. */
  readonly gate?: true
  /** It runs after all others, on what they left: only rules about suppressions do. */
  readonly last?: true
  readonly messages: M
  readonly options?: OptionSpecs
  check(context: RuleContext): void
}

type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Data<M extends RuleMessage> = [Placeholder<M['vi']>] extends [never]
  ? { data?: Record<string, never> }
  : { data: { readonly [Name in Placeholder<M['vi']>]: string | number } }

/** Another place that a finding points to. */
type Related<M extends RuleMessages> = {
  [Id in keyof M & string]: { messageId: Id; position: Position } & Data<M[Id]>
}[keyof M & string]

/** What a rule saw. */
type Found<M extends RuleMessages, Id extends keyof M> = Data<M[Id]> & {
  /** What is absent stands with zero width: see `support/absent.ts`. */
  position: Position
  related?: readonly Related<M>[] | undefined
  /** Edits that mend it, when the rule has a `fix` level. */
  fix?: readonly Edit[] | undefined
  confidence?: Diagnostic['confidence'] & {}
}

type Report<M extends RuleMessages> = <Id extends keyof M & string>(messageId: Id, found: Found<M, Id>) => void

/** What a check gets, typed by the messages and options of its rule. */
type CheckContext<M extends RuleMessages, O extends OptionSpecs> = Omit<RuleContext, 'report' | 'options'> & {
  readonly options: OptionValues<O>
  readonly report: Report<M>
}

type RuleInit<M extends RuleMessages, O extends OptionSpecs> = Omit<Rule<M>, 'check' | 'options'> & {
  readonly options?: O
  check(context: CheckContext<M, O>): void
}

/** A rule as its file writes it: the words in braces of a message type the `data` of its reports. */
export function defineRule<const M extends RuleMessages, const O extends OptionSpecs = Record<never, never>>(
  rule: RuleInit<M, O>,
): Rule<M> {
  // The registry holds rules of all kinds; what a check was typed by is checked above, once.
  return rule as unknown as Rule<M>
}
