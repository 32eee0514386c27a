import type { Planted } from './types.js'

export const date: Planted[] = [
  { rule: 'date-impossible', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦31/9/2028⟧' },
  { rule: 'date-impossible', find: '21 tháng 11 năm 2027', put: '⟦21 tháng 13 năm 2027⟧' },
  { rule: 'date-two-digit-year', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦30/9/28⟧' },
  { rule: 'date-weekday-mismatch', find: 'trước ngày 30/9/2028', put: 'trước ⟦thứ Hai, ngày 30/9/2028⟧' },
  { rule: 'date-range-reversed', find: 'trước ngày 30/9/2028', put: 'từ ngày ⟦30/9/2028 đến ngày 15/9/2028⟧' },
  {
    rule: 'date-plan-year-mismatch',
    find: 'Các sở, ngành phối hợp chặt chẽ',
    put: 'Các sở, ngành phối hợp thực hiện các nhiệm vụ của ngành ⟦năm 2027⟧',
  },
]
