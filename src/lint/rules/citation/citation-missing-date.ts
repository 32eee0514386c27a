import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { firstCited } from '../../support/cited.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-missing-date',
  summary: {
    vi: 'Lần đầu viện dẫn một văn bản có ghi ngày ban hành.',
    en: 'The first citation of a document gives its date.',
  },
  why: {
    vi: 'Số văn bản bắt đầu lại mỗi năm; thiếu ngày thì một số chỉ tới nhiều văn bản.',
    en: 'Numbers begin anew every year; without its date a number names several documents.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    missing: {
      vi: 'viện dẫn lần đầu {document} mà không ghi ngày ban hành',
      en: '{document} is cited for the first time without its date',
    },
  },
  check(inspected) {
    for (const citation of firstCited(inspected)) {
      if (citation.date) continue
      inspected.report('missing', {
        position: numberPlace(citation, inspected) ?? citation.position,
        data: { document: `${citation.type} ${citation.number}` },
      })
    }
  },
})

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'a date', input: cite('Quyết định số 12/QĐ-UBND ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam') },
  {
    name: 'cited in full before',
    input: `KẾ HOẠCH
Công tác năm 2028

Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;

I. MỤC ĐÍCH
Thực hiện Quyết định số 12/QĐ-UBND.`,
  },
  { name: 'a law', input: cite('Luật Tổ chức chính quyền địa phương số 72/2025/QH15') },
  {
    name: 'no date',
    input: cite('Quyết định số ⟦12/QĐ-UBND⟧ của Ủy ban nhân dân tỉnh Hồng Lam'),
    reports: ['missing'],
  },
]
