import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { digitsOf } from '../../support/part-of.js'

export const rule = defineRule({
  id: 'citation-year-mismatch',
  summary: {
    vi: 'Năm trong số hiệu và năm ban hành của văn bản quy phạm pháp luật là một.',
    en: 'The year in the number of a normative document is the year of its date.',
  },
  why: {
    vi: 'Số hiệu mang năm ban hành; hai năm khác nhau thì số hoặc ngày gõ nhầm.',
    en: 'The number bears the year of issue; when they differ, number or date is a slip.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: null,
  severity: 'warning',
  messages: {
    mismatch: {
      vi: '{number} mang năm {year} nhưng ghi ngày của năm {dated}',
      en: '{number} bears the year {year} but is dated {dated}',
    },
  },
  check(inspected) {
    for (const { number, parts, date } of inspected.plan.citations) {
      if (number === null || !parts?.year || date?.kind !== 'date' || date.year === parts.year) continue
      inspected.report('mismatch', {
        position: digitsOf(date.position, inspected),
        data: { number, year: parts.year, dated: date.year },
      })
    }
  },
})

const cite = (words: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words} của Chính phủ;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'one year', input: cite('Nghị định số 61/2027/NĐ-CP ngày 23/4/2027') },
  { name: 'a number without a year', input: cite('Nghị quyết số 61/NQ-CP ngày 23/4/2027') },
  { name: 'two years', input: cite('Nghị định số 61/2027/NĐ-CP ngày ⟦23/4/2026⟧'), reports: ['mismatch'] },
]
