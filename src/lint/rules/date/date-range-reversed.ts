import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { allTimes } from '../../support/all-times.js'
import { digitsOf } from '../../support/part-of.js'

export const rule = defineRule({
  id: 'date-range-reversed',
  summary: {
    vi: 'Mốc đầu của một khoảng thời gian không sau mốc cuối.',
    en: 'A period does not end before it begins.',
  },
  why: {
    vi: 'Khoảng thời gian ngược thì không ai làm theo được; thường một trong hai mốc gõ nhầm.',
    en: 'Nobody can keep a period that runs backwards; mostly one of its ends is a slip.',
  },
  help: {
    vi: 'đối chiếu văn bản gốc; công cụ không tự sửa ngày tháng',
    en: 'compare the original; the tool never mends dates by itself',
  },
  basis: null,
  severity: 'error',
  messages: { reversed: { vi: 'mốc cuối trước mốc đầu trong "{text}"', en: '"{text}" ends before it begins' } },
  check(inspected) {
    for (const time of allTimes(inspected)) {
      if (time.kind !== 'invalid' || time.reason !== 'reversed-interval') continue
      // Without any year it may run into the next one.
      if (!year.test(time.text)) continue
      inspected.report('reversed', { position: digitsOf(time.position, inspected), data: { text: time.text } })
    }
  },
})

const year = /(?<!\d)\d{4}(?!\d)/

export const examples: Examples<typeof rule> = [
  { name: 'from first to last', input: '1. Sở Nội vụ rà soát từ ngày 10/6/2028 đến ngày 15/6/2028.' },
  { name: 'over the turn of the year', input: '1. Sở Nội vụ rà soát từ ngày 20/12/2028 đến ngày 15/01/2029.' },
  {
    name: 'from last to first',
    input: '1. Sở Nội vụ rà soát từ ngày ⟦20/6/2028 đến ngày 15/6/2028⟧.',
    reports: ['reversed'],
  },
]
