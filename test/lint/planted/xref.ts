import type { Planted } from './types.js'

export const xref: Planted[] = [
  { rule: 'xref-unresolved', find: 'mục II Kế hoạch này', put: '⟦mục V Kế hoạch này⟧' },
  { rule: 'xref-ambiguous', find: 'mục II Kế hoạch này', put: '⟦khoản 1 Kế hoạch này⟧' },
  {
    rule: 'xref-appendix-missing',
    find: 'theo Phụ lục kèm theo Kế hoạch này',
    put: 'theo ⟦Phụ lục II kèm theo Kế hoạch này⟧',
  },
]
