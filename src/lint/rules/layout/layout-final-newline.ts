import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'layout-final-newline',
  summary: { vi: 'Tệp kết thúc bằng một dấu xuống dòng.', en: 'The file ends in a line break.' },
  why: {
    vi: 'Nhiều công cụ văn bản bỏ sót hoặc nối nhầm dòng cuối không có dấu xuống dòng.',
    en: 'Many tools for text leave out or wrongly join a last line that does not end.',
  },
  basis: null,
  severity: 'off',
  fix: 'safe',
  messages: { missing: { vi: 'cuối tệp thiếu dấu xuống dòng', en: 'no line break at the end of the file' } },
  check({ text, inText, report }) {
    if (text === '' || /[\r\n]$/.test(text)) return
    const position = inText(text.length, text.length)
    report('missing', { position, fix: [{ position, text: text.includes('\r\n') ? '\r\n' : '\n' }] })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'a line break', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n' },
  {
    name: 'none',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.⟦⟧',
    reports: ['missing'],
    fixed: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n',
  },
]
