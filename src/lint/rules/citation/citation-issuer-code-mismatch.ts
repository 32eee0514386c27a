import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { codesOfBody, namesOfCode } from '../../support/issuer-names.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-issuer-code-mismatch',
  summary: {
    vi: 'Cơ quan ban hành khớp với ký hiệu của văn bản được viện dẫn.',
    en: 'The body named agrees with the code in the number of the cited document.',
  },
  why: {
    vi: 'Ký hiệu của cơ quan này mà ghi tên cơ quan kia thì một trong hai sai, và không biết tìm văn bản ở đâu.',
    en: 'When the code says one body and the words another, one of them is wrong and nobody knows where to look.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: null,
  severity: 'warning',
  messages: {
    mismatch: {
      vi: 'ký hiệu "{code}" là của {expected}, không phải "{issuer}"',
      en: '"{code}" is the code of {expected}, not of "{issuer}"',
    },
    code: { vi: 'ký hiệu của văn bản', en: 'the number of the document' },
  },
  check(inspected) {
    for (const citation of inspected.plan.citations) {
      const { issuer, parts } = citation
      // Letters are signed for a body by its office; what companies coin is nobody's business.
      if (!issuer || !parts?.type || !parts.issuer) continue
      const code = parts.issuer.split(/[-/]/)[0] ?? ''
      const expected = namesOfCode(code)
      const codes = codesOfBody(issuer.text)
      if (expected.length === 0 || !codes || codes.has(code.toUpperCase())) continue
      const key = foldKey(issuer.text)
      if (expected.some((name) => key.includes(foldKey(name)))) continue
      const number = numberPlace(citation, inspected)
      inspected.report('mismatch', {
        position: issuer.position,
        data: { code, expected: expected.join(', '), issuer: issuer.text },
        related: number ? [{ messageId: 'code', position: number }] : undefined,
      })
    }
  },
})

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'the body of the code', input: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 của Thủ tướng Chính phủ') },
  { name: 'its head', input: cite('Quyết định số 12/QĐ-UBND ngày 03/02/2028 của Chủ tịch UBND tỉnh Hồng Lam') },
  {
    name: 'a code of its own',
    input: cite('Kế hoạch số 12/KH-TTYT ngày 03/02/2028 của Trung tâm Y tế khu vực Mỹ Lạc'),
  },
  {
    name: 'another body',
    input: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 của ⟦Ủy ban nhân dân tỉnh Hồng Lam⟧'),
    reports: ['mismatch'],
  },
]
