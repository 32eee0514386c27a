import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('unicode-mark-run', {
  summary: { vi: 'Một chữ không mang quá 30 dấu.', en: 'No letter bears more than 30 marks.' },
  why: {
    vi: 'Chuỗi dấu dài là tệp hỏng hoặc cố ý phá hoại: nó làm treo phần mềm so sánh, tìm kiếm.',
    en: 'A long run of marks is a broken file or an attack: it stalls programs that compare and search.',
  },
  basis: [{ document: 'Unicode Standard Annex #15', locator: 'Stream-Safe Text Format' }],
})

export const examples: Examples<typeof rule> = [
  { name: 'a letter with its marks', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.' },
  {
    name: 'a run of marks',
    input: `I. MỤC ĐÍCH\nGi⟦a${'\u0301'.repeat(30)}⟧${'\u0301'.repeat(9)}m.`,
    reports: ['found'],
  },
]
