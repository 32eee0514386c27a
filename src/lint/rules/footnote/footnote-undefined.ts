import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

const { severity, messages } = catalogue['footnote-undefined']

export const rule = defineRule({
  id: 'footnote-undefined',
  summary: { vi: 'Mỗi dấu chú thích có lời chú của nó.', en: 'Every note mark has its note.' },
  why: {
    vi: 'Lời chú bị mất thường mang căn cứ hoặc thời hạn mà câu văn không nhắc lại.',
    en: 'A lost note often holds the ground or the deadline that the sentence does not repeat.',
  },
  basis: null,
  severity,
  messages,
  check({ reading, text, report }) {
    for (const { position, data } of reading('footnote-undefined')) {
      const { offset } = position.start
      if (superscript.test(text[offset] ?? '') && formula.test(text.slice(Math.max(0, offset - 6), offset))) continue
      report('found', { position, data: { label: data.label ?? '' } })
    }
  },
})

const superscript = /[⁰¹²³⁴-⁹]/
/** A power of ten, a chemical sign, a variable: 10⁶, CO², x². */
const formula = /(?:(?<!\d)10|(?<![\p{L}\p{M}])(?:CO|NO|SO|PO|NH|CH|H|O|N|R|x|y|n))$/u

export const examples: Examples<typeof rule> = [
  { name: 'a mark and its note', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.' },
  { name: 'a power and a formula', input: 'I. MỤC ĐÍCH\nGiảm phát thải CO² xuống dưới 10⁶ tấn trên 20 km².' },
  { name: 'a mark alone', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc⟦[1]⟧.', reports: ['found'] },
]
