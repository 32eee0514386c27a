import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'footnote-order',
  summary: { vi: 'Dấu chú thích tăng dần trong bài.', en: 'Note marks ascend through the text.' },
  why: {
    vi: 'Dấu không theo thứ tự cho thấy đoạn văn đã bị chuyển chỗ mà chú thích không đi theo.',
    en: 'Marks out of order show that a passage was moved and its notes were not.',
  },
  basis: null,
  severity: 'info',
  messages: {
    order: { vi: 'chú thích {label} đứng sau chú thích {before}', en: 'note {label} stands behind note {before}' },
  },
  check({ plan, report }) {
    const marks = plan.footnotes
      .flatMap(({ label, reference }) =>
        reference && /^\d{1,4}$/.test(label) ? [{ label: Number(label), reference }] : [],
      )
      .sort((a, b) => a.reference.start.offset - b.reference.start.offset)
    let highest = 0
    for (const { label, reference } of marks) {
      if (label < highest) report('order', { position: reference, data: { label, before: highest } })
      highest = Math.max(highest, label)
    }
  },
})

export const examples: Examples<typeof rule> = [
  {
    name: 'ascending',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc[1], số ca nặng[2].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[2] Theo số liệu của Cục Thống kê.',
  },
  {
    name: 'the other way round',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc[2], số ca nặng⟦[1]⟧.\n\n[1] Theo báo cáo của Sở Y tế.\n\n[2] Theo số liệu của Cục Thống kê.',
    reports: ['order'],
  },
]
