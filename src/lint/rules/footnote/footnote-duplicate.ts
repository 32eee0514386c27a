import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('footnote-duplicate', {
  summary: { vi: 'Mỗi số chú thích có một lời chú.', en: 'A note mark has one note.' },
  why: {
    vi: 'Hai lời chú cùng số thì không biết lời nào thuộc về câu văn.',
    en: 'Of two notes under one number nobody knows which belongs to the sentence.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  {
    name: 'a note each',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc[1], số ca nặng[2].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[2] Theo số liệu của Cục Thống kê.',
  },
  {
    name: 'two notes under one number',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[1] ⟦Theo số liệu của Cục Thống kê.⟧',
    reports: ['found'],
  },
]
