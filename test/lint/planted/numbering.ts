import type { Planted } from './types.js'

const funds =
  'Sở Tài chính bố trí kinh phí theo Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 của Thủ tướng Chính phủ.'
const demands = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.'

export const numbering: Planted[] = [
  { rule: 'numbering-gap', find: 'III. TỔ CHỨC', put: '⟦IV.⟧ TỔ CHỨC' },
  { rule: 'numbering-duplicate', find: '3. Ủy ban nhân dân các xã', put: '⟦2.⟧ Ủy ban nhân dân các xã' },
  {
    rule: 'numbering-out-of-order',
    find: `2. ${funds}\n\n3. Ủy ban`,
    put: `3. ${funds}\n\n⟦2.⟧ Ủy ban`,
  },
  {
    rule: 'numbering-parent-mismatch',
    find: demands,
    put: '2.1. Các sở, ngành phối hợp chặt chẽ.\n\n⟦1.2.⟧ Bảo đảm tiết kiệm, hiệu quả.',
  },
  {
    rule: 'numbering-level-skip',
    find: demands,
    put: '⟦2.1.1.⟧ Các sở, ngành phối hợp chặt chẽ.\n\n2.1.2. Bảo đảm tiết kiệm, hiệu quả.',
  },
  {
    rule: 'numbering-final-delimiter',
    find: demands,
    put: '2.1. Các sở, ngành phối hợp chặt chẽ.\n\n⟦2.2⟧ Bảo đảm tiết kiệm, hiệu quả.\n\n2.3. Huy động các nguồn lực.',
  },
  {
    rule: 'numbering-roman-invalid',
    find: '\n\nTrong quá trình thực hiện',
    put: '\n\n⟦IIII⟧. KINH PHÍ\n\nKinh phí từ ngân sách tỉnh.\n\nTrong quá trình thực hiện',
  },
  { rule: 'numbering-letter-sequence', find: 'd) Nâng cao', put: '⟦e)⟧ Nâng cao' },
  { rule: 'numbering-letter-sequence', find: 'd) Nâng cao', put: '⟦f)⟧ Nâng cao' },
  { rule: 'numbering-empty-section', find: 'III. TỔ CHỨC', put: '⟦III. KINH PHÍ⟧\n\nIV. TỔ CHỨC' },
  { rule: 'numbering-heading-punctuation', find: 'II. NỘI DUNG', put: 'II. NỘI DUNG⟦:⟧' },
  { rule: 'numbering-mixed-style', find: 'b) Phát hiện', put: '⟦b.⟧ Phát hiện' },
]
