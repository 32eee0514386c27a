import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'xref-capitalization',
  summary: {
    vi: 'Khi viện dẫn phần, chương, mục, điều của một văn bản cụ thể, các chữ này và tên loại văn bản viết hoa.',
    en: 'In a reference to a part of a certain document, Phần, Chương, Mục, Điều and its type take a capital.',
  },
  why: {
    vi: 'Chữ hoa phân biệt đúng mục ấy của đúng văn bản ấy với chữ dùng chung.',
    en: 'The capital tells that one part of that one document from the word in general.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục II, mục V.7', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'off',
  fix: 'suggest',
  messages: { small: { vi: '"{word}" viết hoa: "{expected}"', en: '"{word}" takes a capital: "{expected}"' } },
  check({ plan, text, inText, report }) {
    for (const { position } of plan.crossReferences) {
      const from = position.start.offset
      for (const { 0: word, index } of text.slice(from, position.end.offset).matchAll(small)) {
        const at = from + index
        const expected = word.slice(0, 1).toUpperCase() + word.slice(1)
        const fix = [{ position: inText(at, at + 1), text: expected.slice(0, 1) }]
        report('small', { position: inText(at, at + word.length), data: { word, expected }, fix })
      }
    }
  },
})

/** `mục III`, `điều 5`, `kế hoạch này`. */
const small =
  /(?<![\p{L}\p{M}])(?:(?:phần|chương|tiểu mục|(?<!tiểu )mục|điều)(?=\s(?:[IVX]{1,5}|\d{1,3})(?![\p{L}\p{N}]))|kế hoạch(?=\snày))/gu

const refer = (words: string) =>
  `Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NỘI DUNG\nTập huấn.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế thực hiện ${words}.`

export const examples: Examples<typeof rule> = [
  { name: 'capitals', input: refer('Mục II Kế hoạch này') },
  {
    name: 'small letters',
    input: refer('⟦mục⟧ II ⟦kế hoạch⟧ này'),
    reports: ['small', 'small'],
    fixed: refer('Mục II Kế hoạch này'),
  },
]
