import type { Planted } from './types.js'

export const citation: Planted[] = [
  {
    rule: 'citation-conflicting-date',
    find: 'theo Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028',
    put: 'theo Quyết định số 34/QĐ-TTg ngày ⟦16 tháng 02 năm 2028⟧',
  },
]
