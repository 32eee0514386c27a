import type { Planted } from './types.js'

export const recipients: Planted[] = [
  { rule: 'recipients-terminator', find: 'ban, ngành tỉnh;\n', put: 'ban, ngành tỉnh⟦,⟧\n' },
  { rule: 'recipients-terminator', find: 'Lưu: VT, SYT.', put: 'Lưu: VT, SYT⟦⟧' },
  {
    rule: 'recipients-missing',
    find: 'Nơi nhận:\n- Bộ Y tế (để b/c);\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường;\n- Lưu: VT, SYT.\n\n',
    put: '',
    at: 'xem xét, quyết định./.⟦⟧',
  },
  { rule: 'recipients-archive-line-missing', find: 'phường;\n- Lưu: VT, SYT.', put: 'phường.⟦⟧' },
  {
    rule: 'recipients-duplicate',
    find: '- Các sở, ban, ngành tỉnh;',
    put: '- Các sở, ban, ngành tỉnh;\n- ⟦Các sở, ban, ngành tỉnh⟧;',
  },
]
