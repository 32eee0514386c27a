import { ruleOptions } from '../check/check-options.js'
import type { Command } from '../command.js'
import { jsonOptions } from '../print-json.js'

/** `kehoach config`: what holds for a file, and who says so. */
export const config: Command = {
  name: 'config',
  usage: 'config FILE',
  summary: { vi: 'cho biết cấu hình nào có hiệu lực với một tệp', en: 'show what is configured for a file' },
  operands: { least: 1, most: 1 },
  options: { ...jsonOptions, ...ruleOptions },
  run: async (call) => (await import('../check/show-config.js')).showConfig(call),
}
