import type { Position } from '../source/position.js'

export type Severity = 'error' | 'warning' | 'info'

/** One problem, as a value: what was seen, where, and the data its sentence is made from. */
export interface Diagnostic {
  ruleId: string
  messageId: string
  data: Record<string, string | number>
  message: string
  severity: Severity
  position: Position
  related?: { message: string; position: Position }[]
  fix?: { position: Position; text: string; safe: boolean }
  confidence?: 'high' | 'medium' | 'low'
}
