import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { cover } from '../../support/cover.js'

const { severity, messages } = catalogue['layout-paragraph-split']

export const rule = defineRule({
  id: 'layout-paragraph-split',
  summary: { vi: 'Một đoạn văn không bị cắt làm hai.', en: 'No paragraph is cut in two.' },
  why: {
    vi: 'Đoạn bị cắt khi sang trang làm câu đứt giữa chừng; người đọc và phần mềm có thể bỏ sót nửa sau.',
    en: 'A page break leaves half a sentence; readers and programs may miss the other half.',
  },
  help: { vi: 'nối hai phần lại thành một đoạn', en: 'join both parts into one paragraph' },
  basis: null,
  severity,
  messages,
  check({ reading, nodes, report }) {
    // The lines of a title and of a letterhead stand apart by right.
    const parts = [...nodes('title'), ...nodes('letterhead'), ...nodes('caption')]
    const isLineByLine = cover(parts.map(({ position }) => position))
    for (const { position } of reading('layout-paragraph-split')) {
      if (!isLineByLine(position.start.offset)) report('found', { position })
    }
  },
})

export const examples: Examples<typeof rule> = [
  {
    name: 'whole paragraphs, and a title of two lines',
    input:
      'KẾ HOẠCH\n\nPhòng, chống bệnh truyền nhiễm trên địa bàn\n\ntỉnh Hồng Lam năm 2028\n\n1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan để thực hiện.\n\n2. Sở Nội vụ tổ chức kiểm tra.',
  },
  {
    name: 'a sentence over a page break',
    input:
      'I. NHIỆM VỤ\n\n1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan để⟦⟧\n\nhỗ trợ, tư vấn cho người dân trên địa bàn tỉnh.',
    reports: ['found'],
  },
]
