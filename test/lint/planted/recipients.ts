import type { Planted } from './types.js'

export const recipients: Planted[] = [
  { rule: 'recipients-terminator', find: 'ban, ngành tỉnh;\n', put: 'ban, ngành tỉnh⟦,⟧\n' },
  { rule: 'recipients-terminator', find: 'Lưu: VT, SYT.', put: 'Lưu: VT, SYT⟦⟧' },
]
