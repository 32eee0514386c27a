import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('footnote-undefined', {
  summary: { vi: 'Mỗi dấu chú thích có lời chú của nó.', en: 'Every note mark has its note.' },
  why: {
    vi: 'Lời chú bị mất thường mang căn cứ hoặc thời hạn mà câu văn không nhắc lại.',
    en: 'A lost note often holds the ground or the deadline that the sentence does not repeat.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'a mark and its note', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.' },
  { name: 'a mark alone', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc⟦[1]⟧.', reports: ['found'] },
]
