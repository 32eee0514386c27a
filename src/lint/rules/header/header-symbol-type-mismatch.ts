import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { codesOfType, typeCodeOf } from '../../support/symbol-of.js'

export const rule = defineRule({
  id: 'header-symbol-type-mismatch',
  summary: {
    vi: 'Chữ viết tắt tên loại trong ký hiệu khớp với tên loại văn bản.',
    en: 'The code of type in the symbol agrees with the type of the document.',
  },
  why: {
    vi: 'Ký hiệu của loại khác làm văn bản vào nhầm sổ và bị viện dẫn nhầm loại.',
    en: 'With the code of another type the document is registered and cited as what it is not.',
  },
  basis: [
    { document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 3; Phụ lục III', from: '2020-03-05' },
  ],
  severity: 'warning',
  messages: {
    mismatch: {
      vi: 'ký hiệu ghi "{code}" nhưng tên loại là "{type}" ({expected})',
      en: 'the symbol says "{code}", the type is "{type}" ({expected})',
    },
    type: { vi: 'tên loại văn bản', en: 'the type of the document' },
  },
  check({ plan, text, inText, report }) {
    const { number, type } = plan.header
    const code = number && typeCodeOf(number)
    if (!number || !type || !code) return
    const expected = codesOfType(type.text)
    // KHPH, KHLT: joint plans have longer codes of their own.
    const fits = (own: string) => code.toUpperCase().startsWith(own.toUpperCase())
    if (expected.length === 0 || expected.some(fits)) return
    const at = text.indexOf(code, number.position.start.offset)
    report('mismatch', {
      position: at < 0 ? number.position : inText(at, at + code.length),
      data: { code, type: type.text, expected: expected.join(', ') },
      related: [{ messageId: 'type', position: type.position }],
    })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'KH and a plan', input: 'Số: 12/KH-SYT\n\nKẾ HOẠCH HÀNH ĐỘNG\nPhòng, chống dịch năm 2028' },
  { name: 'a joint plan', input: 'Số: 01/KHPH-SYT-SGDĐT\n\nKẾ HOẠCH PHỐI HỢP\nY tế trường học năm 2028' },
  { name: 'a symbol without a type', input: 'Số: 12/ABC-SYT\n\nKẾ HOẠCH\nPhòng, chống dịch năm 2028' },
  {
    name: 'the code of a decision',
    input: 'Số: 12/⟦QĐ⟧-SYT\n\nKẾ HOẠCH\nPhòng, chống dịch năm 2028',
    reports: ['mismatch'],
  },
]
