import type { Locale } from '../diagnostics/catalogue.js'
import { fillMessage } from '../diagnostics/format-message.js'
import type { Diagnostic } from '../diagnostics/types.js'
import type { Rule } from './rule.js'
import { rules } from './rules/index.js'

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

type Said = Pick<Diagnostic, 'message'> & Partial<Pick<Diagnostic, 'messageId' | 'data'>>

/** What a finding of a rule says, in a language: from the rule's own sentences, or as it was said when they are not known. */
export function messageIn(ruleId: string, { messageId, data = {}, message }: Said, locale: Locale): string {
  const messages = ruleById.get(ruleId)?.messages
  const known = messages && messageId !== undefined && Object.hasOwn(messages, messageId) && messages[messageId]
  return known ? fillMessage(known[locale], data) : message
}
