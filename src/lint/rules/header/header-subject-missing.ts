import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-subject-missing',
  summary: { vi: 'Dưới tên loại có trích yếu nội dung.', en: 'The subject follows the name of the type.' },
  why: {
    vi: 'Trích yếu cho biết kế hoạch về việc gì; thiếu nó thì không vào sổ, không tìm lại được.',
    en: 'The subject says what the plan is about; without it the plan can be neither registered nor found.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 5', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: { missing: { vi: '"{type}" không có trích yếu nội dung', en: '"{type}" has no subject' } },
  check({ plan, nodes, inText, report }) {
    const { type, title } = plan.header
    // A portal's page may name the type once more above the plan itself, which has its subject.
    const subjects = nodes('title').flatMap(({ children }) => children.filter((node) => node.type === 'subject'))
    if (!type || title || plan.attached || subjects.length > 0) return
    const end = type.position.end.offset
    report('missing', { position: inText(end, end), data: { type: type.text } })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'a subject', input: 'Số: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.' },
  {
    name: 'no subject',
    input: 'Số: 12/KH-SYT\n\nKẾ HOẠCH⟦⟧\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['missing'],
  },
]
