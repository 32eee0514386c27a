import type { Command } from '../command.js'
import { readOptions } from '../file-options.js'
import { jsonOptions } from '../print-json.js'

/** `kehoach parse`: one Plan as JSON. It reports what the document says and never judges it. */
export const parse: Command = {
  name: 'parse',
  usage: 'parse FILE|-',
  summary: { vi: 'in kế hoạch thành JSON', en: 'print a plan as JSON' },
  operands: { least: 1, most: 1 },
  options: {
    tree: {
      type: 'boolean',
      summary: { vi: 'in cây unist thay cho Plan', en: 'print the unist tree instead of the Plan' },
    },
    ...jsonOptions,
    ...readOptions,
  },
  run: async (call) => (await import('../show/show-plan.js')).showPlan(call),
}
