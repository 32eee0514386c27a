import type { Command } from '../command.js'
import { openPlan, readOptions } from '../open-plan.js'
import { jsonOptions, printJson } from '../print-json.js'

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
  async run(call) {
    const document = await openPlan(call.operands[0] ?? '-', call)
    if (!document) return 2
    printJson(call, call.options.tree === true ? document.tree : document.plan)
    return 0
  },
}
