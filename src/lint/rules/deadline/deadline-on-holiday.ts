import { addDays, dayOf, monthOf } from '../../../time/calendar.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, placeOfDay } from '../../support/due-times.js'

export const rule = defineRule({
  id: 'deadline-on-holiday',
  summary: { vi: 'Ngày đến hạn không rơi vào ngày nghỉ lễ.', en: 'No deadline falls on a public holiday.' },
  why: {
    vi: 'Ngày lễ cơ quan không làm việc: báo cáo đến hạn hôm đó thực tế phải nộp trước, hoặc sẽ nộp chậm.',
    en: 'Offices are closed: what is due on that day must in fact be sent before it, or comes late.',
  },
  basis: [{ document: 'Bộ luật Lao động (Luật số 45/2019/QH14)', locator: 'Điều 112', from: '2021-01-01' }],
  severity: 'info',
  messages: {
    holiday: { vi: 'ngày đến hạn {day} là ngày nghỉ lễ', en: 'the last day, {day}, is a public holiday' },
  },
  check(inspected) {
    for (const due of dueTimes(inspected)) {
      const { time, day } = due
      if (!day?.earliest || (time.kind === 'bound' && time.relation !== 'before' && time.relation !== 'by')) continue
      // "Trước ngày 02/9" leaves the day before.
      const last = time.kind === 'bound' && time.relation === 'before' ? addDays(day.earliest, -1) : day.earliest
      if (!holidays.has(last.slice(5))) continue
      inspected.report('holiday', {
        position: placeOfDay(due, inspected),
        data: { day: `${String(dayOf(last)).padStart(2, '0')}/${monthOf(last)}` },
      })
    }
  },
})

/** New Year, Victory Day, Labour Day, National Day: the holidays of one date; those of the lunar year move. */
const holidays: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02'])

const task = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Sở Y tế ${words}.`

export const examples: Examples<typeof rule> = [
  { name: 'a working day', input: task('báo cáo trước ngày 15/12/2028') },
  { name: 'before a holiday, on a working day', input: task('báo cáo trước ngày 02/9/2028') },
  { name: 'a feast, no deadline', input: task('tổ chức kỷ niệm ngày 30/4/2028') },
  { name: 'on National Day', input: task('báo cáo chậm nhất ngày ⟦02/9/2028⟧'), reports: ['holiday'] },
  { name: 'before the day behind a holiday', input: task('báo cáo trước ngày ⟦01/5/2028⟧'), reports: ['holiday'] },
]
