import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('layout-literal-escapes', {
  summary: {
    vi: 'Chỗ xuống dòng là xuống dòng thật, không phải chữ "\\r\\n".',
    en: 'A line break is a line break, not the signs "\\r\\n".',
  },
  why: {
    vi: 'Văn bản lấy từ cơ sở dữ liệu mà giữ "\\r\\n" thì không còn dòng, đoạn, mục.',
    en: 'A text out of a database that keeps "\\r\\n" has lost its lines, paragraphs and sections.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'real line breaks', input: 'KẾ HOẠCH\r\nCông tác năm 2028\r\n\r\nI. MỤC ĐÍCH' },
  { name: 'written out', input: 'KẾ HOẠCH⟦\\r\\n⟧Công tác năm 2028\\r\\n\\r\\nI. MỤC ĐÍCH', reports: ['found'] },
]
