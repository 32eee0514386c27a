import type { Planted } from './types.js'

const duty = `- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch.

- Đơn vị phối hợp: Sở Y tế.

- Thời gian: trước ngày 30/9/2028.`

export const responsibility: Planted[] = [
  { rule: 'responsibility-missing', find: duty, put: '- Phát tin, bài trên báo, đài.', at: '⟦2.⟧ Tuyên truyền' },
  {
    rule: 'responsibility-field-missing',
    find: '- Thời gian: trước ngày 30/9/2028.\n\n',
    put: '',
    at: '- Đơn vị phối hợp: Sở Y tế.⟦⟧',
  },
  { rule: 'responsibility-field-missing', find: 'Đơn vị phối hợp: Sở Y tế.', put: '⟦Đơn vị phối hợp:⟧' },
  {
    rule: 'responsibility-no-lead',
    find: 'Đơn vị chủ trì: Sở Y tế.',
    put: 'Đơn vị thực hiện: ⟦Sở Y tế, Sở Nội vụ⟧.',
  },
  {
    rule: 'responsibility-multiple-leads',
    find: 'Đơn vị chủ trì: Sở Y tế.',
    put: 'Đơn vị chủ trì: ⟦Sở Y tế, Sở Nội vụ⟧.',
  },
  {
    rule: 'responsibility-multiple-leads',
    find: '2. Sở Tài chính bố trí kinh phí',
    put: '2. Giao ⟦Sở Tài chính và Sở Nội vụ⟧ chủ trì bố trí kinh phí',
  },
  {
    rule: 'responsibility-unit-name-variant',
    find: '4. Đài Phát thanh',
    put: '4. ⟦Đài Phát thanh⟧ đưa tin hằng ngày; Đài Phát thanh',
  },
]
