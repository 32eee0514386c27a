import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { firstCited } from '../../support/cited.js'
import { numberPlace } from '../../support/number-place.js'
import { slippedIssuer } from '../../support/slipped-issuer.js'

export const rule = defineRule({
  id: 'citation-missing-issuer',
  summary: {
    vi: 'Lần đầu viện dẫn một văn bản có ghi cơ quan ban hành.',
    en: 'The first citation of a document names the body that issued it.',
  },
  why: {
    vi: 'Nhiều cơ quan dùng chung một chữ viết tắt: UBND có ở mọi cấp, nên chỉ ký hiệu thì chưa biết là của ai.',
    en: 'Many bodies share a code, UBND is that of every level, so the symbol alone does not tell whose document it is.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    missing: {
      vi: 'viện dẫn lần đầu {document} mà không ghi cơ quan ban hành',
      en: '{document} is cited for the first time without the body that issued it',
    },
  },
  check(inspected) {
    for (const citation of firstCited(inspected)) {
      // Of a citation by number alone citation-missing-date speaks.
      if (citation.issuer || !citation.date || slippedIssuer(citation, inspected)) continue
      inspected.report('missing', {
        position: numberPlace(citation, inspected) ?? citation.position,
        data: { document: `${citation.type} ${citation.number}` },
      })
    }
  },
})

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'a body', input: cite('Quyết định số 12/QĐ-UBND ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam') },
  {
    name: 'one body for a list',
    input: cite('các Quyết định số 12/QĐ-UBND ngày 03/02/2028, số 15/QĐ-UBND ngày 05/02/2028 của Ủy ban nhân dân tỉnh'),
  },
  { name: 'a law', input: cite('Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025') },
  {
    name: 'the body before the verb',
    input: cite(
      'ý kiến của Ủy ban nhân dân tỉnh; Ủy ban nhân dân tỉnh đã ban hành Quyết định số 12/QĐ-UBND ngày 03/02/2028',
    ),
  },
  { name: 'no body', input: cite('Quyết định số ⟦12/QĐ-UBND⟧ ngày 03/02/2028 về công tác y tế'), reports: ['missing'] },
]
