import type { Command } from '../command.js'
import { filesOptions } from '../file-options.js'
import { tableOptions } from '../print-json.js'

/** `kehoach tasks`: who does what, by when. */
export const tasks: Command = {
  name: 'tasks',
  usage: 'tasks FILES',
  summary: { vi: 'bảng nhiệm vụ: ai làm gì, đến bao giờ', en: 'table of tasks: who does what, by when' },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    ...tableOptions,
    ...filesOptions,
  },
  run: async (call) => (await import('../show/show-tasks.js')).showTasks(call),
}
