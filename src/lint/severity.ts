import type { Severity } from '../diagnostics/types.js'

/** What a rule can be set to; `off` rules do not run. */
export type RuleSeverity = 'off' | Severity

/** From the mildest to the gravest. */
export const ruleSeverities: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error']
