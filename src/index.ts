import type { Diagnostic } from './diagnostics/types.js'
import type { Plan } from './plan/types.js'

export type { Diagnostic, Severity } from './diagnostics/types.js'
export type * from './plan/types.js'
export type { Point, Position } from './source/position.js'
export type * from './time/types.js'

export interface ParseResult {
  plan: Plan
  tree: { type: string; children: unknown[] }
  diagnostics: Diagnostic[]
}

export function parsePlan(_text: string | Uint8Array, _options: { maxLength?: number } = {}): ParseResult {
  const plan: Plan = {
    schemaVersion: '1',
    header: {
      regime: { id: 'state-2020', from: 'default' },
      nation: null,
      motto: null,
      parentIssuer: null,
      issuer: null,
      number: null,
      place: null,
      date: null,
      type: null,
      title: null,
      urgency: null,
      secrecy: null,
      draft: null,
    },
    attached: null,
    issuer: null,
    period: null,
    sections: [],
    tasks: [],
    times: [],
    citations: [],
    crossReferences: [],
    footnotes: [],
    tables: [],
    appendices: [],
    recipients: [],
    archive: [],
    signature: null,
    abbreviations: [],
  }
  return { plan, tree: { type: 'plan', children: [] }, diagnostics: [] }
}

export function inspectTree(tree: { type: string }): string {
  return tree.type
}
