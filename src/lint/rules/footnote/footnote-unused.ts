import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('footnote-unused', {
  summary: { vi: 'Mỗi lời chú có dấu của nó trong bài.', en: 'Every note has its mark in the text.' },
  why: {
    vi: 'Lời chú không có dấu thì không biết nó nói về chỗ nào; thường dấu đã mất khi chuyển tệp.',
    en: 'A note without a mark speaks of nobody knows what; mostly the mark was lost in conversion.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'a mark and its note', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.' },
  {
    name: 'a second note without a mark',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[2] ⟦Theo số liệu của Cục Thống kê.⟧',
    reports: ['found'],
  },
]
