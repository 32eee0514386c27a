import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('layout-paragraph-split', {
  summary: { vi: 'Một đoạn văn không bị cắt làm hai.', en: 'No paragraph is cut in two.' },
  why: {
    vi: 'Đoạn bị cắt khi sang trang làm câu đứt giữa chừng; người đọc và phần mềm có thể bỏ sót nửa sau.',
    en: 'A page break leaves half a sentence; readers and programs may miss the other half.',
  },
  help: { vi: 'nối hai phần lại thành một đoạn', en: 'join both parts into one paragraph' },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  {
    name: 'whole paragraphs',
    input:
      '1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan để thực hiện.\n\n2. Sở Nội vụ tổ chức kiểm tra.',
  },
  {
    name: 'a sentence over a page break',
    input:
      'I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan để⟦⟧\n\nhỗ trợ, tư vấn cho người dân trên địa bàn tỉnh.',
    reports: ['found'],
  },
]
