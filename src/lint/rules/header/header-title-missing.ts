import { documentHeads } from '../../../lexicon/anchors.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOfText } from '../../support/absent.js'
import { headText, showsCapitals } from '../../support/head-text.js'

export const rule = defineRule({
  id: 'header-title-missing',
  summary: { vi: 'Văn bản có tên loại "KẾ HOẠCH".', en: 'The text bears the name of its type, KẾ HOẠCH.' },
  why: {
    vi: 'Không có tên loại thì không biết đây là kế hoạch hay văn bản khác.',
    en: 'Without the name of its type nobody knows whether this is a plan or some other document.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 5', from: '2020-03-05' }],
  severity: 'error',
  profiles: { extracted: 'info' },
  messages: {
    missing: { vi: 'trong văn bản không có tên loại "KẾ HOẠCH"', en: 'the text does not say what it is: no KẾ HOẠCH' },
  },
  check(inspected) {
    const { plan } = inspected
    if (plan.header.type || plan.attached || showsCapitals(headText(inspected), typeWords)) return
    inspected.report('missing', { position: startOfText(inspected) })
  },
})

/** In capitals anywhere above the first section: lines may have run together. */
const typeWords = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${documentHeads.map((type) => type.replaceAll(' ', '\\s{1,40}')).join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
)

export const examples: Examples<typeof rule> = [
  { name: 'a plan', input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'no type',
    input: '⟦⟧SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nPhòng, chống dịch năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['missing'],
  },
]
