import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { mojibakeTrace } from '../../support/wrong-encoding.js'

const { severity, messages } = catalogue['unicode-mojibake']

export const rule = defineRule({
  id: 'unicode-mojibake',
  summary: { vi: 'Không chữ nào hỏng vì sai bảng mã.', en: 'No letter was broken by a wrong encoding.' },
  why: {
    vi: 'Chữ hỏng không khôi phục được từ chính nó; câu văn, tên riêng, số liệu quanh nó không còn đáng tin.',
    en: 'A broken letter cannot be restored from itself; sentence, names and figures around it cannot be trusted.',
  },
  help: { vi: 'xuất lại từ văn bản gốc với bảng mã UTF-8', en: 'export the original again, in UTF-8' },
  basis: null,
  severity,
  messages,
  check({ reading, text, inText, report }) {
    for (const { data, position } of reading('unicode-mojibake')) {
      report('found', { position, data: { count: data.count ?? 0 } })
    }
    const found = mojibakeTrace(text)
    if (found) report('found', { position: inText(found.start, found.end), data: { count: found.count } })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'whole letters', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc «cúm» ở São Paulo.' },
  { name: 'letters that were lost', input: 'I. MỤC ĐÍCH\nGi⟦\ufffd⟧m số ca m\ufffdc.', reports: ['found'] },
  {
    name: 'UTF-8 read as Windows-1252',
    input: '1. Thá»±c hiá»‡n káº¿ hoáº¡ch'.replace('á»±', '⟦á»±⟧'),
    reports: ['found'],
  },
]
