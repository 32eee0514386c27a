import { addDays, weekdayOf } from '../../../time/calendar.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, hasOwnYear, placeOfDay } from '../../support/due-times.js'
import { writtenDay } from '../../support/written-day.js'

export const rule = defineRule({
  id: 'deadline-on-weekend',
  summary: { vi: 'Ngày đến hạn không rơi vào thứ Bảy, Chủ nhật.', en: 'No deadline falls on a weekend.' },
  why: {
    vi: 'Cuối tuần cơ quan không làm việc: báo cáo đến hạn hôm đó thực tế phải nộp trước, hoặc sẽ nộp chậm.',
    en: 'Offices are closed: what is due on that day must in fact be sent before it, or comes late.',
  },
  basis: null,
  severity: 'off',
  messages: { weekend: { vi: 'ngày đến hạn {date} là cuối tuần', en: 'the last day, {date}, is at a weekend' } },
  check(inspected) {
    for (const due of dueTimes(inspected)) {
      const { time, day } = due
      if (!day?.earliest || !hasOwnYear(day)) continue
      const last = time.kind === 'bound' && time.relation === 'before' ? addDays(day.earliest, -1) : day.earliest
      if (weekdayOf(last) < 6) continue
      const [year = 0, month = 0, date = 0] = last.split('-').map(Number)
      inspected.report('weekend', {
        position: placeOfDay(due, inspected),
        data: { date: writtenDay({ year, month, day: date }) },
      })
    }
  },
})

const task = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Sở Y tế báo cáo ${words}.`

export const examples: Examples<typeof rule> = [
  { name: 'a Friday', input: task('chậm nhất ngày 15/12/2028') },
  { name: 'before a Saturday', input: task('trước ngày 16/12/2028') },
  { name: 'a Saturday', input: task('chậm nhất ngày ⟦16/12/2028⟧'), reports: ['weekend'] },
]
