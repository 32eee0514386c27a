import { inspectTree } from '../../index.js'
import type { Command } from '../command.js'
import { openPlan, readOptions } from '../open-plan.js'

/** `kehoach inspect`: what one stage made of a document, for people. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect FILE|- --stage STAGE',
  summary: { vi: 'xem một chặng: dòng, nhãn, cây, kế hoạch', en: 'see one stage: lines, labels, tree, plan' },
  operands: { least: 1, most: 1 },
  options: {
    stage: {
      type: 'string',
      choices: ['lines', 'labels', 'tree', 'plan'],
      summary: { vi: 'chặng cần xem (mặc định tree)', en: 'the stage to see (default tree)' },
    },
    ...readOptions,
  },
  async run(call) {
    const document = await openPlan(call.operands[0] ?? '-', call)
    if (!document) return 2
    call.out(`${inspectTree(document.tree)}\n`)
    return 0
  },
}
