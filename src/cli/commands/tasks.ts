import type { Command } from '../command.js'
import { filesOptions } from '../file-options.js'
import { jsonOptions } from '../print-json.js'

/** `kehoach tasks`: who does what, by when. */
export const tasks: Command = {
  name: 'tasks',
  usage: 'tasks FILES',
  summary: { vi: 'bảng nhiệm vụ: ai làm gì, đến bao giờ', en: 'table of tasks: who does what, by when' },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    json: { type: 'boolean', summary: { vi: 'in JSON, đầy đủ', en: 'print JSON, with everything' } },
    ...jsonOptions,
    ...filesOptions,
  },
  run: async (call) => (await import('../show/show-tasks.js')).showTasks(call),
}
