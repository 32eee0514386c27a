import type { Planted } from './types.js'

const duty = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả'
const long = `${duty}; báo cáo đầy đủ, đúng thời hạn, đúng thẩm quyền theo quy định của Ủy ban nhân dân tỉnh.`

export const structure: Planted[] = [
  {
    rule: 'structure-content-after-signature',
    find: 'Trần Văn An\n',
    put: 'Trần Văn An\n\n⟦IV. KINH PHÍ\n\nKinh phí lấy từ ngân sách của tỉnh được giao trong năm.⟧\n',
    // It is read as an annex, and there are two of them then.
    also: ['xref-ambiguous'],
  },
  { rule: 'structure-duplicate-paragraph', find: `${duty}.`, put: `${long}\n\n⟦${long}⟧` },
]
