import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blankOfDate } from '../../support/blank-of-date.js'

export const rule = defineRule({
  id: 'header-year-blank',
  summary: { vi: 'Năm ban hành đã được điền.', en: 'The year of issue is filled in.' },
  why: {
    vi: 'Không có năm thì không đặt được kế hoạch vào thời gian nào, cũng không biết quy định nào áp dụng.',
    en: 'Without the year the plan cannot be placed in time, nor is it known which rules hold.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  severity: 'error',
  profiles: { draft: 'info' },
  messages: { blank: { vi: 'năm ban hành còn để trống', en: 'the year of issue is blank' } },
  check(inspected) {
    const position = blankOfDate('year', inspected)
    if (position) inspected.report('blank', { position })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'filled in', input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'a blank',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 ⟦năm⟧\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
  {
    name: 'dots',
    input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 ⟦năm 202...⟧\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['blank'],
  },
]
