import type { Planted } from './types.js'

export const signature: Planted[] = [
  {
    rule: 'signature-title-missing',
    find: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An\n\n',
    put: '',
    at: 'xem xét, quyết định./.⟦⟧',
  },
  { rule: 'signature-name-missing', find: 'PHÓ CHỦ TỊCH\n\nTrần Văn An', put: 'PHÓ CHỦ TỊCH⟦⟧' },
  { rule: 'signature-authority-prefix', find: '\nPHÓ CHỦ TỊCH', put: '\n⟦CHỦ TỊCH⟧' },
]
