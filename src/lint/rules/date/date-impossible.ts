import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { allTimes } from '../../support/all-times.js'
import { digitsOf, partOf } from '../../support/part-of.js'

export const rule = defineRule({
  id: 'date-impossible',
  summary: { vi: 'Ngày, tháng, quý nêu trong văn bản phải có thật.', en: 'Every day, month and quarter exists.' },
  why: {
    vi: 'Không ai làm theo được một ngày không có thật; thường là gõ nhầm, hoặc đảo ngày với tháng.',
    en: 'Nobody can keep a day that does not exist; mostly a slip of the keys, or day and month in the wrong order.',
  },
  help: {
    vi: 'đối chiếu văn bản gốc; công cụ không tự sửa ngày tháng',
    en: 'compare the original; the tool never mends dates by itself',
  },
  basis: null,
  severity: 'error',
  messages: {
    month: { vi: 'ngày không tồn tại, không có tháng {month}', en: 'no such date, there is no month {month}' },
    day: { vi: 'ngày không tồn tại, không có ngày {day}', en: 'no such date, there is no day {day}' },
    dayOfMonth: {
      vi: 'ngày không tồn tại, tháng {month} không có ngày {day}',
      en: 'no such date, month {month} has no day {day}',
    },
    dayOfYear: {
      vi: 'ngày không tồn tại, tháng {month} năm {year} không có ngày {day}',
      en: 'no such date, month {month} of {year} has no day {day}',
    },
    quarter: { vi: 'không có quý {quarter}', en: 'there is no quarter {quarter}' },
  },
  check(inspected) {
    const { report } = inspected
    for (const time of allTimes(inspected)) {
      if (time.kind !== 'invalid') continue
      const isQuarter = time.reason === 'quarter-out-of-range'
      const position = isQuarter ? partOf(time.position, quarterWord, inspected) : digitsOf(time.position, inspected)
      const { day, month, year, quarter } = time.parts
      if (isQuarter && quarter !== undefined) report('quarter', { position, data: { quarter } })
      else if (time.reason === 'month-out-of-range' && month !== undefined)
        report('month', { position, data: { month } })
      else if (time.reason === 'day-out-of-range' && day !== undefined) report('day', { position, data: { day } })
      else if (time.reason === 'no-such-day' && day !== undefined && month !== undefined) {
        if (year === undefined) report('dayOfMonth', { position, data: { day, month } })
        else report('dayOfYear', { position, data: { day, month, year } })
      }
    }
  },
})

const quarterWord = /quý.*/isu

export const examples: Examples<typeof rule> = [
  {
    name: 'days that exist',
    input: '1. Sở Nội vụ rà soát xong trước ngày 30/6/2028, báo cáo ngày 29 tháng 02 năm 2028.',
  },
  {
    name: 'a month 16',
    input:
      'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nThực hiện Nghị quyết số 76/NQ-CP ngày ⟦13/16/2027⟧ của Chính phủ.',
    reports: ['month'],
  },
  { name: 'the 32nd of June', input: '1. Sở Nội vụ rà soát xong trước ngày ⟦32/6/2028⟧.', reports: ['day'] },
  {
    name: 'the 31st of April, in any year',
    input: '1. Sở Nội vụ báo cáo trước ngày ⟦31/4⟧ hằng năm.',
    reports: ['dayOfMonth'],
  },
  { name: 'the 31st of June', input: '1. Sở Nội vụ rà soát xong trước ngày ⟦31/6/2028⟧.', reports: ['dayOfYear'] },
  {
    name: 'no leap year',
    input: 'Hồng Lam, ngày ⟦29 tháng 02 năm 2027⟧\n\nKẾ HOẠCH\nCông tác năm 2027',
    reports: ['dayOfYear'],
  },
  { name: 'a day in a text without sections', input: 'Gửi báo cáo trước ngày ⟦31/4/2028⟧.', reports: ['dayOfYear'] },
  { name: 'a fifth quarter', input: '1. Sở Nội vụ rà soát xong trong ⟦quý V năm 2028⟧.', reports: ['quarter'] },
]
