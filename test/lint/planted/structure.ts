import type { Planted } from './types.js'

const duty = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả'
const long = `${duty}; báo cáo đầy đủ, đúng thời hạn, đúng thẩm quyền theo quy định của Ủy ban nhân dân tỉnh.`

export const structure: Planted[] = [
  { rule: 'structure-duplicate-paragraph', find: `${duty}.`, put: `${long}\n\n⟦${long}⟧` },
]
