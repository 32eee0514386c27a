import { catalogue, type RuleId } from '../diagnostics/catalogue.js'
import type { Rule } from './rule.js'

type Catalogue = typeof catalogue
type Papers = Pick<Rule, 'summary' | 'why' | 'basis'> & Partial<Pick<Rule, 'help' | 'profiles' | 'gate'>>

/**
 * The rule of a finding that reading gives: severity and sentences stand in `diagnostics/catalogue.ts`, where
 * `parsePlan` takes them from; here are its papers. It passes on what `parsePlan` reported.
 */
export function readingRule<Id extends RuleId>(id: Id, papers: Papers): Rule<Catalogue[Id]['messages']> {
  return {
    ...papers,
    id,
    severity: catalogue[id].severity,
    messages: catalogue[id].messages,
    check({ reading, report }) {
      for (const { messageId, data, position } of reading(id)) report(messageId, { data, position })
    },
  }
}
