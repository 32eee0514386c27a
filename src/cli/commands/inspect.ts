import type { Command } from '../command.js'
import { readOptions } from '../file-options.js'
import { stageNames } from '../show/stage-names.js'

/** `kehoach inspect`: what one stage made of a document, for people. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect FILE|- [--stage STAGE]',
  summary: { vi: 'xem một chặng đọc: dòng, nhãn, cây, Plan', en: 'see one stage: lines, labels, tree, Plan' },
  operands: { least: 1, most: 1 },
  options: {
    stage: {
      type: 'string',
      choices: stageNames,
      summary: { vi: 'chặng cần xem (mặc định tree)', en: 'the stage to see (default tree)' },
    },
    ...readOptions,
  },
  run: async (call) => (await import('../show/show-stage.js')).showStage(call),
}
