import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'input-findings-limit',
  summary: { vi: 'Số phát hiện của một tệp có giới hạn.', en: 'The findings of one file are limited.' },
  why: {
    vi: 'Hàng nghìn phát hiện thường có một nguyên nhân chung; báo hết thì không ai đọc.',
    en: 'Thousands of findings mostly have one cause, and nobody reads them all.',
  },
  help: { vi: 'chữa các lỗi đầu tiên rồi chạy lại', en: 'mend the first ones and run again' },
  basis: null,
  severity: 'warning',
  last: true,
  messages: {
    more: {
      vi: 'còn {count} phát hiện nữa từ đây trở đi, không kể ra',
      en: '{count} more findings from here on, left out',
    },
  },
  check({ left: { findings, maxFindings }, report }) {
    const next = findings[maxFindings]
    if (next) report('more', { position: next.position, data: { count: findings.length - maxFindings } })
  },
})

const only = ['footnote-undefined', 'input-findings-limit']
const lines = 'Giảm số ca mắc[1], số ca nặng[2], số ca tử vong'

export const examples: Examples<typeof rule> = [
  { name: 'few findings', input: `I. MỤC ĐÍCH\n${lines}[3].` },
  { name: 'more than are wanted', input: `I. MỤC ĐÍCH\n${lines}⟦[3]⟧.`, reports: ['more'], only, maxFindings: 2 },
]
