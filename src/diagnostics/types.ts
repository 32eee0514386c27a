import type { Position } from '../source/position.js'

export type Severity = 'error' | 'warning' | 'info'

/** Words to put in the place of others. */
export interface Edit {
  position: Position
  text: string
}

/** One problem, as a value: what was seen, where, and the data its sentence is made from. */
export interface Diagnostic {
  ruleId: string
  messageId: string
  data: Record<string, string | number>
  message: string
  severity: Severity
  position: Position
  /** Other places that it points to; with the name and the values of their sentence, where a rule gave them. */
  related?: { message: string; position: Position; messageId?: string; data?: Record<string, string | number> }[]
  /** Edits that mend it, apart and in order. `safe` changes only white space, Unicode form or a closing mark; `suggest` may change words. */
  fix?: { safety: 'safe' | 'suggest'; edits: Edit[] }
  confidence?: 'high' | 'medium' | 'low'
}
