import { checkOptions } from '../check/check-options.js'
import type { Command } from '../command.js'

/** `kehoach check`: what is wrong with plans, for people and for CI. */
export const check: Command = {
  name: 'check',
  usage: 'check FILES',
  summary: { vi: 'kiểm tra thể thức và nội dung', en: 'check form and content' },
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  options: checkOptions,
  run: async (call) => (await import('../check/run-check.js')).runCheck(call),
}
