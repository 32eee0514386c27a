import type { Command } from '../command.js'

/** `kehoach init`: a configuration to begin with. */
export const init: Command = {
  name: 'init',
  usage: 'init',
  summary: { vi: 'viết một tệp cấu hình mẫu', en: 'write a configuration to begin with' },
  operands: { least: 0, most: 0 },
  options: { force: { type: 'boolean', summary: { vi: 'ghi đè tệp đã có', en: 'write over one that is there' } } },
  run: async (call) => (await import('../check/write-config.js')).writeConfig(call),
}
