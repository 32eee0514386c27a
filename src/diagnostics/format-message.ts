import { type CatalogueEntry, catalogue, type Locale } from './catalogue.js'
import type { Diagnostic } from './types.js'

const entries: ReadonlyMap<string, CatalogueEntry> = new Map(Object.entries(catalogue))
const placeholder = /\{([a-z]+)\}/gi

/** The sentence of a finding in a language; its own `message` when the catalogue does not know the rule. */
export function formatMessage(
  finding: Pick<Diagnostic, 'ruleId' | 'messageId' | 'data' | 'message'>,
  locale: Locale = 'vi',
): string {
  const message = entries.get(finding.ruleId)?.messages[finding.messageId]
  return message ? fillMessage(message[locale], finding.data) : finding.message
}

/** Puts the values of `data` where their names stand in braces. */
export function fillMessage(template: string, data: Diagnostic['data']): string {
  return template.replace(placeholder, (braced, name: string) => String(data[name] ?? braced))
}
