import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-number-blank',
  summary: { vi: 'Số của văn bản đã được điền.', en: 'The number of the document is filled in.' },
  why: {
    vi: 'Văn bản chưa có số là bản chưa phát hành: không viện dẫn được, không tra được.',
    en: 'A document without a number was not issued: it can be neither cited nor looked up.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 15', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { draft: 'info', issued: 'error' },
  messages: { blank: { vi: 'số văn bản còn để trống', en: 'the number of the document is blank' } },
  check({ plan, text, report }) {
    const { number } = plan.header
    if (
      number?.number !== null ||
      numberBehind.test(text.slice(number.position.end.offset, number.position.end.offset + 60))
    )
      return
    report('blank', { position: number.position })
  },
})

/** Lines that were run together and wrapped anew may part "Số:" from its number. */
const numberBehind = /^[\s*_]{1,40}\d{1,6}\s?[/-]/

export const examples: Examples<typeof rule> = [
  { name: 'a number', input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'a number on the next line',
    input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố:\n  12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028',
  },
  {
    name: 'a blank',
    input: 'SỞ Y TẾ TỈNH HỒNG LAM\n⟦Số:      /KH-SYT⟧\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
]
