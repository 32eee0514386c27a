import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, hasOwnYear, placeOfDay } from '../../support/due-times.js'

export const rule = defineRule({
  id: 'deadline-before-issue',
  summary: {
    vi: 'Thời hạn không sớm hơn ngày ban hành kế hoạch.',
    en: 'No deadline is earlier than the date of issue.',
  },
  why: {
    vi: 'Thời hạn đã qua khi kế hoạch được ký thì không ai thực hiện được; thường là năm hoặc tháng gõ nhầm.',
    en: 'Nobody can keep a deadline that was over when the plan was signed; mostly its year or month is a slip.',
  },
  basis: null,
  severity: 'info',
  messages: {
    stated: {
      severity: 'warning',
      vi: 'thời hạn "{text}" sớm hơn ngày ban hành',
      en: 'the deadline "{text}" is earlier than the date of issue',
    },
    inferred: {
      vi: 'thời hạn "{text}", nếu là năm {year}, sớm hơn ngày ban hành',
      en: 'the deadline "{text}", if {year} is meant, is earlier than the date of issue',
    },
    issued: { vi: 'ngày ban hành', en: 'the date of issue' },
  },
  check(inspected) {
    const { plan, report } = inspected
    const issued = plan.header.date
    if (!issued?.earliest) return
    for (const due of dueTimes(inspected)) {
      const { time } = due
      if (!time.latest || time.latest >= issued.earliest) continue
      // `xuất bản trước năm 1954`: words about the past, no deadline. A slip of the year is one of a year or two.
      if (Number(issued.earliest.slice(0, 4)) - Number(time.latest.slice(0, 4)) > 2) continue
      const position = placeOfDay(due, inspected)
      const related = [{ messageId: 'issued', position: issued.position }] as const
      if (hasOwnYear(time)) report('stated', { position, data: { text: time.text }, related })
      else report('inferred', { position, data: { text: time.text, year: time.latest.slice(0, 4) }, related })
    }
  },
})

const plan = (deadline: string) => `SỞ Y TẾ TỈNH HỒNG LAM
Số: 12/KH-SYT

Hồng Lam, ngày 16 tháng 3 năm 2028

KẾ HOẠCH
Công tác năm 2028

I. NHIỆM VỤ
1. Sở Nội vụ báo cáo kết quả trước ${deadline}.`

export const examples: Examples<typeof rule> = [
  { name: 'after the date of issue', input: plan('ngày 30/6/2028') },
  { name: 'a year long past', input: plan('ngày 30/6/2028 các tài liệu xuất bản trước năm 1990') },
  { name: 'a year that is over', input: plan('ngày ⟦30/6/2027⟧'), reports: ['stated'] },
  { name: 'a day that is over in the year of the plan', input: plan('ngày ⟦15/02⟧'), reports: ['inferred'] },
]
