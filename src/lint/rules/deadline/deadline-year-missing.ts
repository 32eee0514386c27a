import { everyYear } from '../../../lexicon/years-past.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, hasOwnYear, placeOfDay } from '../../support/due-times.js'

export const rule = defineRule({
  id: 'deadline-year-missing',
  summary: { vi: 'Thời hạn ghi đủ ngày, tháng, năm.', en: 'A deadline names its day, month and year.' },
  why: {
    vi: 'Thiếu năm thì phải suy ra từ kế hoạch; trích riêng thời hạn ra bảng theo dõi là mất năm.',
    en: 'Without its year a deadline must be inferred, and loses its meaning once it is copied into a list.',
  },
  basis: null,
  severity: 'info',
  messages: {
    missing: { vi: 'thời hạn "{text}" không ghi năm', en: 'the deadline "{text}" names no year' },
    inferred: {
      vi: 'thời hạn "{text}" không ghi năm, hiểu là năm {year}',
      en: 'the deadline "{text}" names no year; {year} is taken',
    },
  },
  check(inspected) {
    const { text, report } = inspected
    for (const due of dueTimes(inspected)) {
      const { time } = due
      const day = time.kind === 'bound' ? time.anchor : time
      const { start, end } = time.position
      const around = foldKey(text.slice(Math.max(0, start.offset - reach), end.offset + reach)).replace(/\s+/g, ' ')
      if (yearly.test(around)) continue
      const position = placeOfDay(due, inspected)
      if (day.kind === 'date' && !hasOwnYear(day))
        report('inferred', { position, data: { text: time.text, year: day.year } })
      else if (day.kind === 'unresolved' && day.pattern?.startsWith('XXXX-'))
        report('missing', { position, data: { text: time.text } })
    }
  },
})

/** So much of the sentence around tells whether the day comes back every year, in UTF-16 units. */
const reach = 90
const yearly = new RegExp(`(?<![\\p{L}\\p{M}])(?:${everyYear.join('|')})(?![\\p{L}\\p{M}])`, 'u')

export const examples: Examples<typeof rule> = [
  {
    name: 'a whole date',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Sở Y tế báo cáo trước ngày 15/12/2028.',
  },
  {
    name: 'every year',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Hằng năm, Sở Y tế báo cáo trước ngày 15/12.',
  },
  {
    name: 'the year of the plan is taken',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n1. Sở Y tế báo cáo trước ngày ⟦15/12⟧.',
    reports: ['inferred'],
  },
  {
    name: 'no year anywhere',
    input: 'KẾ HOẠCH\nTuyên truyền pháp luật\n\nI. NHIỆM VỤ\n1. Sở Y tế báo cáo trước ngày ⟦15/12⟧.',
    reports: ['missing'],
  },
]
