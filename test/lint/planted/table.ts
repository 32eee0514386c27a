import type { Planted } from './types.js'

export const table: Planted[] = [
  {
    rule: 'table-ragged-row',
    find: '| 2 | Truyền thông tại trường học | Sở Giáo dục và Đào tạo |',
    put: '| 2 | Truyền thông tại trường học | ',
    at: '⟦2 | Truyền thông tại trường học |  Quý III/2028 | Buổi truyền thông⟧',
  },
  {
    rule: 'table-ragged-row',
    find: '| 2 | Truyền thông tại trường học |',
    put: '| 2 | Truyền thông | tại trường học |',
    at: '⟦2 | Truyền thông | tại trường học | Sở Giáo dục và Đào tạo | Quý III/2028 | Buổi truyền thông⟧',
  },
  { rule: 'table-empty-required-cell', find: '| Quý III/2028 |', put: '|⟦⟧ |' },
  { rule: 'table-empty-required-cell', find: '| Buổi truyền thông |', put: '|⟦⟧ |' },
  { rule: 'table-stt-sequence', find: '| 3 | Tổng kết', put: '| ⟦5⟧ | Tổng kết' },
  { rule: 'table-stt-sequence', find: '| 2 | Truyền thông', put: '| ⟦1⟧ | Truyền thông' },
]
