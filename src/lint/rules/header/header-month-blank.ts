import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blankOfDate } from '../../support/blank-of-date.js'

export const rule = defineRule({
  id: 'header-month-blank',
  summary: { vi: 'Tháng ban hành đã được điền.', en: 'The month of issue is filled in.' },
  why: {
    vi: 'Tháng để trống thì bản này chưa phát hành, và thời hạn tính từ ngày ký không có mốc.',
    en: 'The month is left open: this text was not issued yet, and terms that run from its date have no anchor.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { draft: 'info', issued: 'error' },
  messages: { blank: { vi: 'tháng ban hành còn để trống', en: 'the month of issue is blank' } },
  check(inspected) {
    const position = blankOfDate('month', inspected)
    if (position) inspected.report('blank', { position })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'filled in', input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'a blank',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 ⟦tháng⟧ năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
  {
    name: 'dots',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 ⟦tháng …⟧ năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
]
