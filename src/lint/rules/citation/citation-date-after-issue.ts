import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { digitsOf } from '../../support/part-of.js'
import { writtenDay } from '../../support/written-day.js'

export const rule = defineRule({
  id: 'citation-date-after-issue',
  summary: {
    vi: 'Văn bản được viện dẫn không ban hành sau kế hoạch.',
    en: 'No cited document is younger than the plan.',
  },
  why: {
    vi: 'Không thể căn cứ vào văn bản chưa có; ngày của văn bản đó, hoặc ngày của kế hoạch, gõ nhầm.',
    en: 'Nobody can rest on a document that is not there yet; its date, or that of the plan, is a slip.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: null,
  severity: 'warning',
  messages: {
    younger: {
      vi: '{document} ghi ngày {date}, sau ngày ban hành kế hoạch',
      en: '{document} is dated {date}, after the plan itself',
    },
    issued: { vi: 'ngày ban hành kế hoạch', en: 'the date of the plan' },
  },
  check(inspected) {
    const { plan, report } = inspected
    const issued = plan.header.date
    // A blank day or month: the end of what it leaves open counts.
    if (!issued?.latest) return
    for (const { type, number, date } of plan.citations) {
      if (date?.kind !== 'date' || !date.earliest || date.earliest <= issued.latest) continue
      report('younger', {
        position: digitsOf(date.position, inspected),
        data: { document: number === null ? type : `${type} ${number}`, date: writtenDay(date) },
        related: [{ messageId: 'issued', position: issued.position }],
      })
    }
  },
})

const plan = (date: string) => `SỞ Y TẾ TỈNH HỒNG LAM
Số: 12/KH-SYT

Hồng Lam, ngày 16 tháng 3 năm 2028

KẾ HOẠCH
Công tác năm 2028

Căn cứ Quyết định số 12/QĐ-UBND ngày ${date} của Ủy ban nhân dân tỉnh Hồng Lam;

I. MỤC ĐÍCH
Giảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'an older document', input: plan('03/02/2028') },
  { name: 'one of the same day', input: plan('16/3/2028') },
  { name: 'a younger one', input: plan('⟦03/4/2028⟧'), reports: ['younger'] },
]
