import type { Locale } from '../diagnostics/catalogue.js'
import { fillMessage } from '../diagnostics/format-message.js'
import type { Diagnostic, Severity } from '../diagnostics/types.js'
import type { RuleContext } from './context.js'
import type { Rule } from './rule.js'

type Seen = Parameters<RuleContext['report']>[1]

/** What a rule saw, as a finding in one language. */
export function toDiagnostic(
  rule: Rule,
  messageId: string,
  seen: Seen,
  severity: Severity,
  locale: Locale,
): Diagnostic {
  const { position, data = {}, related, fix, confidence } = seen
  const say = (id: string, values: Diagnostic['data']) => {
    const message = rule.messages[id]
    if (!message) throw new Error(`${rule.id} has no message "${id}"`)
    return fillMessage(message[locale], values)
  }
  return {
    ruleId: rule.id,
    messageId,
    data: { ...data },
    message: say(messageId, data),
    severity,
    position,
    ...(related && related.length > 0
      ? { related: related.map((one) => relatedPlace(one, say(one.messageId, one.data ?? {}))) }
      : {}),
    ...(fix && fix.length > 0 && rule.fix ? { fix: { safety: rule.fix, edits: [...fix] } } : {}),
    ...(confidence ? { confidence } : {}),
  }
}

function relatedPlace({ messageId, position, data = {} }: NonNullable<Seen['related']>[number], message: string) {
  return { message, position, messageId, data: { ...data } }
}
