import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blankOfDate } from '../../support/blank-of-date.js'

export const rule = defineRule({
  id: 'header-day-blank',
  summary: { vi: 'Ngày ban hành đã được điền.', en: 'The day of issue is filled in.' },
  why: {
    vi: 'Ngày để trống cho văn thư điền thì bản này chưa phát hành.',
    en: 'The day is left for the clerk to fill in: this text was not issued yet.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { draft: 'info', issued: 'error' },
  messages: { blank: { vi: 'ngày ban hành còn để trống', en: 'the day of issue is blank' } },
  check(inspected) {
    const position = blankOfDate('day', inspected)
    if (position) inspected.report('blank', { position })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'filled in', input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'a blank',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ⟦ngày⟧ tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
  {
    name: 'dots',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ⟦ngày ....⟧ tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
]
