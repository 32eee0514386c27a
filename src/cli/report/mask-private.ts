import type { Finding } from '../check/finding.js'
import { ruleInfo } from './rule-info.js'

/** A text in which the personal data that was found is covered, sign by sign: frames of other findings show it too. */
export function maskPrivate(text: string, findings: readonly Finding[]): string {
  let masked = text
  for (const { ruleId, start, end } of findings) {
    if (!ruleInfo(ruleId)?.private) continue
    masked = masked.slice(0, start.offset) + '•'.repeat(end.offset - start.offset) + masked.slice(end.offset)
  }
  return masked
}
