import type { Planted } from './types.js'

export const date: Planted[] = [
  { rule: 'date-impossible', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦31/9/2028⟧' },
  { rule: 'date-impossible', find: '21 tháng 11 năm 2027', put: '⟦21 tháng 13 năm 2027⟧' },
]
