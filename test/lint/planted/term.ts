import type { Planted } from './types.js'

const demands = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.'

export const term: Planted[] = [
  {
    rule: 'term-proper-name-variant',
    find: demands,
    put: 'Các sở, ngành của tỉnh Hồng Lam phối hợp chặt chẽ với các tỉnh giáp tỉnh ⟦Hông Lam⟧.',
  },
]
