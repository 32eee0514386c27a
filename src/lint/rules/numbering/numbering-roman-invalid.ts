import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'numbering-roman-invalid',
  summary: { vi: 'Số La Mã viết đúng quy tắc.', en: 'Roman numbers are rightly formed.' },
  why: {
    vi: 'Không ai đọc chắc được một số như IIII hay VX, và phần mềm không nhận ra mục đó.',
    en: 'Nobody can be sure what IIII or VX means, and readers of structure miss the section.',
  },
  basis: null,
  severity: 'error',
  messages: { invalid: { vi: '"{numeral}" không phải số La Mã', en: '"{numeral}" is no Roman number' } },
  check({ source, inView, report }) {
    for (const { 1: before = '', 2: numeral = '', index } of source.text.matchAll(lineStart)) {
      if (canonical.test(numeral)) continue
      const start = index + before.length
      report('invalid', { position: inView(start, start + numeral.length), data: { numeral } })
    }
  },
})

/** Of the signs that plans get to (XXXIX), at the start of a line, with the stop of a heading behind it and a capital next. */
const lineStart =
  /^([ \t*_#>|]{0,12}(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) {1,4})?)([IVX]{2,9})[./)-][ \t*_]{1,9}(?=\p{Lu})/gmu
const canonical = /^X{0,3}(?:IX|IV|V?I{0,3})$/

export const examples: Examples<typeof rule> = [
  { name: 'rightly formed', input: 'I. MỤC ĐÍCH\nGiảm.\n\nII. NHIỆM VỤ\nTập huấn.\n\nXIV. KINH PHÍ\nNgân sách.' },
  {
    name: 'one stroke too many',
    input:
      'I. MỤC ĐÍCH\nGiảm.\n\nII. NHIỆM VỤ\nTập huấn.\n\nIII. KINH PHÍ\nNgân sách.\n\n⟦IIII⟧. TỔ CHỨC THỰC HIỆN\nSở Y tế.',
    reports: ['invalid'],
  },
  { name: 'a wrong order', input: 'I. MỤC ĐÍCH\nGiảm.\n\n⟦VX⟧. NHIỆM VỤ\nTập huấn.', reports: ['invalid'] },
]
