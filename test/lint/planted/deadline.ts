import type { Planted } from './types.js'

export const deadline: Planted[] = [
  { rule: 'deadline-outside-plan-period', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦30/9/2029⟧' },
  { rule: 'deadline-before-issue', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦30/9/2027⟧' },
  { rule: 'deadline-year-missing', find: 'trước ngày 30/9/2028', put: 'trước ngày ⟦30/9⟧' },
  { rule: 'deadline-on-holiday', find: 'trước ngày 15/12/2028', put: 'chậm nhất ngày ⟦02/9/2028⟧' },
  {
    rule: 'deadline-in-footnote',
    find: '[1] Theo báo cáo của Sở Y tế.',
    put: '[1] Sở Y tế báo cáo trước ngày ⟦30/11/2028⟧.',
  },
]
