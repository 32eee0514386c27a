import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOf } from '../../support/absent.js'

export const rule = defineRule({
  id: 'header-place-missing',
  summary: { vi: 'Dòng ngày tháng có địa danh.', en: 'The date line names the place of issue.' },
  why: {
    vi: 'Địa danh là một phần của dòng thời gian ban hành và cho biết cơ quan đóng ở đâu.',
    en: 'The place is part of the date line and tells where the body has its seat.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: { missing: { vi: 'dòng ngày tháng không có địa danh', en: 'the date line names no place' } },
  check({ plan, report }) {
    const { place, date } = plan.header
    if (date && !place) report('missing', { position: startOf(date.position) })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'a place', input: 'Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'the date alone',
    input: 'Số: 12/KH-SYT\n\n⟦⟧ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['missing'],
  },
]
