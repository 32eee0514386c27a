import type { Command } from '../command.js'
import { filesOptions } from '../file-options.js'
import { tableOptions } from '../print-json.js'

/** `kehoach deadlines`: what is due when, the earliest first; what has no last day comes at the end. */
export const deadlines: Command = {
  name: 'deadlines',
  usage: 'deadlines FILES',
  summary: { vi: 'bảng thời hạn, xếp theo ngày', en: 'table of deadlines, sorted by day' },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    ...tableOptions,
    ...filesOptions,
  },
  run: async (call) => (await import('../show/show-deadlines.js')).showDeadlines(call),
}
