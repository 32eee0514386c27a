import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { allTimes } from '../../support/all-times.js'
import { digitsOf } from '../../support/part-of.js'

export const rule = defineRule({
  id: 'date-two-digit-year',
  summary: { vi: 'Năm viết đủ bốn chữ số.', en: 'Years are written with four digits.' },
  why: {
    vi: 'Năm hai chữ số không cho biết thế kỷ, và dễ bị đọc nhầm thành ngày hoặc tháng.',
    en: 'Two digits do not tell the century, and are easily taken for a day or a month.',
  },
  basis: null,
  severity: 'warning',
  messages: { short: { vi: 'năm viết hai chữ số trong "{text}"', en: 'a year of two digits in "{text}"' } },
  check(inspected) {
    for (const time of allTimes(inspected)) {
      // A range or a bound passes on what its days show.
      if (time.kind !== 'date' && time.kind !== 'month' && time.kind !== 'quarter') continue
      if (!time.issues.includes('two-digit-year')) continue
      inspected.report('short', { position: digitsOf(time.position, inspected), data: { text: time.text } })
    }
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'four digits', input: '1. Sở Nội vụ rà soát xong trước ngày 30/6/2028.' },
  { name: 'two digits', input: '1. Sở Nội vụ rà soát xong trước ngày ⟦30/6/28⟧.', reports: ['short'] },
]
