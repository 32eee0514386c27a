import { baselineOptions, ruleOptions, selectOptions } from '../check/check-options.js'
import type { Command } from '../command.js'

/** `kehoach baseline`: the old findings that an office lives with for now. */
export const baseline: Command = {
  name: 'baseline',
  usage: 'baseline write|prune FILES',
  summary: { vi: 'ghi lại các lỗi cũ để chỉ báo lỗi mới', en: 'record old findings, so that only new ones are told' },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    ...baselineOptions,
    ...ruleOptions,
    ...selectOptions,
  },
  run: async (call) => (await import('../check/run-baseline.js')).runBaseline(call),
}
