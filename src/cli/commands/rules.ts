import { ruleOptions } from '../check/check-options.js'
import type { Command } from '../command.js'
import { tableOptions } from '../print-json.js'

/** `kehoach rules`: every rule and the severity that holds for it here. */
export const rules: Command = {
  name: 'rules',
  usage: 'rules',
  summary: { vi: 'kể các quy tắc và mức của chúng', en: 'list the rules and their severities' },
  operands: { least: 0, most: 0 },
  options: {
    ...tableOptions,
    ...ruleOptions,
  },
  run: async (call) => (await import('../check/list-rules.js')).listRules(call),
}
