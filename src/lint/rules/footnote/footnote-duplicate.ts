import { catalogue } from '../../../diagnostics/catalogue.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

const { severity, messages } = catalogue['footnote-duplicate']

export const rule = defineRule({
  id: 'footnote-duplicate',
  summary: { vi: 'Mỗi số chú thích có một lời chú.', en: 'A note mark has one note.' },
  why: {
    vi: 'Hai lời chú cùng số thì không biết lời nào thuộc về câu văn.',
    en: 'Of two notes under one number nobody knows which belongs to the sentence.',
  },
  basis: null,
  severity,
  messages,
  check({ reading, plan, nodes, report }) {
    const notes = groupBy(plan.footnotes, ({ label }) => label)
    const marks = groupBy(nodes('noteReference'), ({ value }) => labelOf(value))
    for (const { position, data } of reading('footnote-duplicate')) {
      const label = String(data.label ?? '')
      // Numbers that begin anew on every page have a mark for each note.
      if ((marks.get(label)?.length ?? 0) >= (notes.get(label)?.length ?? 0)) continue
      report('found', { position, data: { label } })
    }
  },
})

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The plain digits of a mark: `[1]`, `[^1]`, `¹`. */
function labelOf(mark: string): string {
  return mark.replace(/[[\]^]/g, '').replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(superscripts.indexOf(sign)))
}

export const examples: Examples<typeof rule> = [
  {
    name: 'a note each',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc[1], số ca nặng[2].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[2] Theo số liệu của Cục Thống kê.',
  },
  {
    name: 'numbers that begin anew on the next page',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.\n\nII. YÊU CẦU\nBảo đảm tiến độ[1].\n\n[1] Theo số liệu của Cục Thống kê.',
  },
  {
    name: 'two notes under one number',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].\n\n[1] Theo báo cáo của Sở Y tế.\n\n[1] ⟦Theo số liệu của Cục Thống kê.⟧',
    reports: ['found'],
  },
]
