import { weekdays } from '../../../lexicon/time-words.js'
import { weekdayOf } from '../../../time/calendar.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { allTimes } from '../../support/all-times.js'
import { hasOwnYear } from '../../support/due-times.js'
import { writtenDay } from '../../support/written-day.js'

export const rule = defineRule({
  id: 'date-weekday-mismatch',
  summary: { vi: 'Thứ trong tuần khớp với ngày.', en: 'The day of the week agrees with the date.' },
  why: {
    vi: 'Thứ và ngày không khớp thì người dự họp, người nộp báo cáo không biết theo cái nào.',
    en: 'When they differ, nobody knows which of the two to keep.',
  },
  basis: null,
  severity: 'error',
  messages: {
    mismatch: {
      vi: 'ngày {date} là {actual}, không phải {written}',
      en: '{date} is "{actual}", not "{written}"',
    },
  },
  check(inspected) {
    for (const time of allTimes(inspected)) {
      if (time.kind !== 'date' || !time.issues.includes('weekday-mismatch')) continue
      // With a year that was inferred the year may be what is wrong.
      if (time.weekday === undefined || time.earliest === null || !hasOwnYear(time)) continue
      inspected.report('mismatch', {
        position: time.position,
        data: { date: writtenDay(time), actual: nameOf(weekdayOf(time.earliest)), written: nameOf(time.weekday) },
      })
    }
  },
})

/** The first name in the lexicon, as it is written: `thứ Hai`. */
function nameOf(weekday: number): string {
  const [key = ''] = Object.entries(weekdays).find(([, value]) => value === weekday) ?? []
  return key.replace(/ \p{Ll}/u, (letter) => letter.toUpperCase()).replace('chủ Nhật', 'Chủ nhật')
}

export const examples: Examples<typeof rule> = [
  { name: 'a Thursday', input: '1. Sở Nội vụ báo cáo trước thứ Năm, ngày 16/3/2028.' },
  { name: 'no year of its own', input: '1. Sở Nội vụ báo cáo trước thứ Hai, ngày 16/3.' },
  { name: 'not a Monday', input: '1. Sở Nội vụ báo cáo trước ⟦thứ Hai, ngày 16/3/2028⟧.', reports: ['mismatch'] },
]
