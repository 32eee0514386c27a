import type { Planted } from './types.js'

export const footnote: Planted[] = [
  { rule: 'footnote-undefined', find: 'các ổ dịch;', put: 'các ổ dịch⟦[2]⟧;' },
  { rule: 'footnote-unused', find: 'năm 2027[1];', put: 'năm 2027;', at: '[1] ⟦Theo báo cáo của Sở Y tế.⟧' },
  {
    rule: 'footnote-duplicate',
    find: '[1] Theo báo cáo của Sở Y tế.',
    put: '[1] Theo báo cáo của Sở Y tế.\n\n[1] ⟦Theo số liệu của Bộ Y tế.⟧',
  },
  {
    rule: 'footnote-order',
    find: 'Giảm số người mắc và số ổ dịch so với năm 2027[1];',
    put: 'Giảm số người mắc[2] và số ổ dịch so với năm 2027⟦[1]⟧;\n\n[2] Theo số liệu của Bộ Y tế.',
  },
]
