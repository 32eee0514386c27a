import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'layout-trailing-space',
  summary: { vi: 'Không dòng nào kết thúc bằng dấu cách.', en: 'No line ends in a blank.' },
  why: {
    vi: 'Không ai thấy chúng, nhưng bản so sánh thì đầy những thay đổi như vậy.',
    en: 'Nobody sees them, but comparisons are full of them.',
  },
  basis: null,
  severity: 'off',
  fix: 'safe',
  messages: { trailing: { vi: 'dấu cách ở cuối dòng', en: 'blank at the end of the line' } },
  check({ text, inText, report }) {
    let end = 0
    for (const { 0: sign, index } of text.matchAll(lineEnd)) {
      let start = index
      while (start > end && isBlank(text.charCodeAt(start - 1))) start--
      const position = inText(start, index)
      if (start < index) report('trailing', { position, fix: [{ position, text: '' }] })
      end = index + sign.length
    }
  },
})

const lineEnd = /\r\n|\r|\n|$/g
const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0

export const examples: Examples<typeof rule> = [
  { name: 'none', input: 'I. MỤC ĐÍCH\n\nGiảm số ca mắc.\n' },
  {
    name: 'behind a heading and on an empty line',
    input: 'I. MỤC ĐÍCH⟦ ⟧\n⟦\t ⟧\nGiảm số ca mắc.\n',
    reports: ['trailing', 'trailing'],
    fixed: 'I. MỤC ĐÍCH\n\nGiảm số ca mắc.\n',
  },
]
