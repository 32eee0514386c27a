import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('unicode-bidi-control', {
  summary: { vi: 'Văn bản không có ký tự đổi chiều chữ.', en: 'The text holds no bidirectional controls.' },
  why: {
    vi: 'Chúng làm một dòng hiện ra khác với nội dung được lưu: số, ngày, tên có thể bị đọc ngược.',
    en: 'They make a line show otherwise than it is stored: numbers, days and names may be read backwards.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'none', input: 'I. MỤC ĐÍCH\nCấp 215 suất quà.' },
  { name: 'an override', input: 'I. MỤC ĐÍCH\nCấp ⟦\u202e⟧512\u202c suất quà.', reports: ['found'] },
]
