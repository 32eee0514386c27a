import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('xref-ambiguous', {
  summary: { vi: 'Mỗi viện dẫn nội bộ chỉ tới một chỗ.', en: 'A reference to a part of the plan means one part.' },
  why: {
    vi: 'Viện dẫn chỉ tới hai chỗ thì mỗi người hiểu một cách.',
    en: 'Where two parts fit, everyone reads the reference in his own way.',
  },
  basis: null,
})

const annexes = `Nơi nhận:
- Lưu: VT.

GIÁM ĐỐC

Trần Văn An

PHỤ LỤC I
CHỈ TIÊU

| TT | Chỉ tiêu |
| --- | --- |
| 1 | 95% |

PHỤ LỤC II
KINH PHÍ

| TT | Số tiền |
| --- | --- |
| 1 | 100 |`

export const examples: Examples<typeof rule> = [
  {
    name: 'one of two annexes',
    input: `I. NHIỆM VỤ\nSở Y tế thực hiện theo Phụ lục II kèm theo Kế hoạch này.\n\n${annexes}`,
  },
  {
    name: 'which of two annexes',
    input: `I. NHIỆM VỤ\nSở Y tế thực hiện theo ⟦Phụ lục kèm theo Kế hoạch này⟧.\n\n${annexes}`,
    reports: ['found'],
  },
]
