import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-comma-before-date',
  summary: {
    vi: 'Giữa số, ký hiệu và ngày của văn bản được viện dẫn không có dấu phẩy.',
    en: 'No comma stands between number and date of a cited document.',
  },
  why: {
    vi: 'Mẫu văn bản của Nhà nước viết liền "số … ngày …"; dấu phẩy là cách viết của Đảng.',
    en: 'State forms write “số … ngày …” in one; the comma is how the Party writes.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  regimes: ['state-2011', 'state-2020'],
  severity: 'off',
  fix: 'suggest',
  messages: { comma: { vi: 'thừa dấu phẩy trước "ngày"', en: 'a comma too many before "ngày"' } },
  check(inspected) {
    const { plan, text, inText, report } = inspected
    for (const citation of plan.citations) {
      const { date, parts } = citation
      const number = date && parts?.type ? numberPlace(citation, inspected) : null
      // Documents of the Party keep their own form.
      if (!date || !number || !citation.number?.includes('/') || /^\d+[a-z]?-/i.test(citation.number)) continue
      const from = number.end.offset
      if (!/^\s{0,3},\s{0,3}$/.test(text.slice(from, date.position.start.offset))) continue
      const at = text.indexOf(',', from)
      const position = inText(at, at + 1)
      report('comma', { position, fix: [{ position, text: '' }] })
    }
  },
})

const cite = (number: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ Quyết định số ${number} ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'no comma', input: cite('12/QĐ-UBND') },
  { name: 'the form of the Party', input: cite('12-QĐ/TU,') },
  { name: 'a comma', input: cite('12/QĐ-UBND⟦,⟧'), reports: ['comma'], fixed: cite('12/QĐ-UBND') },
]
