import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { numberPlace } from '../../support/number-place.js'
import { codesOfType } from '../../support/symbol-of.js'

export const rule = defineRule({
  id: 'citation-type-code-mismatch',
  summary: {
    vi: 'Tên loại khớp với ký hiệu của văn bản được viện dẫn.',
    en: 'The type named agrees with the code in the number of the cited document.',
  },
  why: {
    vi: 'Gọi là quyết định mà ký hiệu là chỉ thị thì người đọc không biết tìm văn bản loại nào.',
    en: 'What is called a decision and numbered as a directive cannot be found as either.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục III', from: '2020-03-05' }],
  severity: 'warning',
  messages: {
    mismatch: {
      vi: '"{type}" ({expected}) nhưng ký hiệu ghi "{code}"',
      en: '"{type}" ({expected}), but the number says "{code}"',
    },
  },
  check(inspected) {
    for (const citation of inspected.plan.citations) {
      const { type, typeAgrees, parts } = citation
      if (typeAgrees !== false || !parts?.type) continue
      const expected = codesOfType(type)
      if (expected.length === 0) continue
      inspected.report('mismatch', {
        position: numberPlace(citation, inspected) ?? citation.position,
        data: { type, expected: expected.join(', '), code: parts.type },
      })
    }
  },
})

const cite = (words: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words} ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'a decision', input: cite('Quyết định số 12/QĐ-UBND') },
  { name: 'a regulation of the Party, numbered as its decisions are', input: cite('Quy định số 12-QĐ/TU') },
  { name: 'a directive', input: cite('Quyết định số ⟦12/CT-UBND⟧'), reports: ['mismatch'] },
]
