import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('input-not-utf8', {
  summary: { vi: 'Tệp được ghi bằng UTF-8.', en: 'The file is written in UTF-8.' },
  why: {
    vi: 'Chỗ nào không phải UTF-8 thì chữ ở đó đã mất, không đọc lại được từ tệp này.',
    en: 'Where it is not, letters are lost and cannot be read from this file.',
  },
  help: { vi: 'lưu lại tệp gốc bằng UTF-8', en: 'save the original again as UTF-8' },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'UTF-8', input: 'I. MUC DICH\nGiam so ca mac.', latin1: true },
  { name: 'Latin-1', input: 'I. MUC DICH\nGi⟦à⟧m so ca mac.', reports: ['found'], latin1: true },
]
