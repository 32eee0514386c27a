import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('input-too-large', {
  summary: { vi: 'Văn bản không dài quá giới hạn.', en: 'The text is no longer than the limit.' },
  why: {
    vi: 'Kế hoạch dài 10 đến 80 nghìn ký tự; tệp dài gấp nhiều lần thường không phải một kế hoạch.',
    en: 'Plans have 10,000 to 80,000 characters; a file many times as long is hardly one plan.',
  },
  help: { vi: 'tăng giới hạn bằng --max-file-size', en: 'raise the limit by --max-file-size' },
  basis: null,
  gate: true,
})

export const examples: Examples<typeof rule> = [
  { name: 'a text within the limit', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.', maxLength: 100 },
  { name: 'a longer one', input: '⟦⟧I. MỤC ĐÍCH\nGiảm số ca mắc.', reports: ['found'], maxLength: 10 },
]
