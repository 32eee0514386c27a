import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, hasOwnYear, placeOfDay } from '../../support/due-times.js'

export const rule = defineRule({
  id: 'deadline-outside-plan-period',
  summary: {
    vi: 'Thời hạn nằm trong thời gian của kế hoạch.',
    en: 'Deadlines lie within the years that the plan is for.',
  },
  why: {
    vi: 'Thời hạn muộn hơn kế hoạch cả năm thường là năm gõ nhầm, và không ai theo dõi nữa.',
    en: 'A deadline a year behind the plan mostly has a slip in its year, and nobody watches it by then.',
  },
  basis: null,
  severity: 'info',
  messages: {
    late: {
      vi: 'thời hạn "{text}" muộn hơn thời gian của kế hoạch ({until})',
      en: 'the deadline "{text}" is later than the years of the plan (until {until})',
    },
    period: { vi: 'thời gian của kế hoạch', en: 'the years of the plan' },
  },
  check(inspected) {
    const { period } = inspected.plan
    if (!period) return
    // A year is reported on, paid and closed in the first months of the next.
    const last = `${period.to + 1}-03-31`
    for (const due of dueTimes(inspected)) {
      const { time } = due
      if (!time.latest || time.latest <= last || !hasOwnYear(time)) continue
      inspected.report('late', {
        position: placeOfDay(due, inspected),
        data: { text: time.text, until: period.to },
        related: [{ messageId: 'period', position: period.position }],
      })
    }
  },
})

const plan = (deadline: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Sở Nội vụ báo cáo kết quả trước ngày ${deadline}.`

export const examples: Examples<typeof rule> = [
  { name: 'in the year of the plan', input: plan('30/6/2028') },
  { name: 'the report on the year, at the head of the next', input: plan('15/01/2029') },
  { name: 'a year later', input: plan('⟦30/6/2029⟧'), reports: ['late'] },
]
