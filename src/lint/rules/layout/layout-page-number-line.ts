import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('layout-page-number-line', {
  summary: { vi: 'Số trang không nằm lẫn trong nội dung.', en: 'No page number stands in the text.' },
  why: {
    vi: 'Số trang sót lại khi chuyển tệp có thể bị hiểu là số thứ tự hoặc số liệu.',
    en: 'A page number left by conversion may be taken for a number of a list or an amount.',
  },
  help: { vi: 'xóa dòng số trang', en: 'delete the line' },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'a number in a column', input: '| TT | Số lớp |\n| --- | --- |\n| 1 | 2 |\n| 2 | 3 |' },
  {
    name: 'a page number above a page break',
    input: 'I. NHIỆM VỤ\n\n1. Sở Y tế tổ chức tập huấn.\n\n⟦2⟧\n\f\n2. Sở Nội vụ tổ chức kiểm tra.',
    reports: ['found'],
  },
]
