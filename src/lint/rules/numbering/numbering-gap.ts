import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { markerPosition, siblingRuns } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-gap',
  summary: {
    vi: 'Số của các mục cùng cấp liền nhau, không cách quãng.',
    en: 'Sections of one level are numbered without a gap.',
  },
  why: {
    vi: 'Một số bị nhảy cho thấy một mục đã mất khi soạn hoặc khi chuyển tệp, và mọi viện dẫn tới các mục sau có thể lệch.',
    en: 'A number left out shows that a section was lost in drafting or conversion, and references to later ones may be off.',
  },
  basis: null,
  severity: 'error',
  messages: {
    gap: {
      vi: 'sau "{before}" là "{after}", thiếu {missing} mục',
      en: '"{after}" follows "{before}": {missing} missing',
    },
    before: { vi: 'mục liền trước', en: 'the section before' },
  },
  check(inspected) {
    for (const run of siblingRuns(inspected)) {
      for (const [index, section] of run.entries()) {
        const last = run[index - 1]
        // Letters have their own order and their own rule, numbering-letter-sequence.
        if (!last || section.kind === 'letter' || section.kind === 'upper-letter') continue
        if (last.ordinal === null || section.ordinal === null) continue
        const missing = section.ordinal - last.ordinal - 1
        if (missing < 1) continue
        inspected.report('gap', {
          position: markerPosition(section),
          data: { before: last.marker, after: section.marker, missing },
          related: [{ messageId: 'before', position: markerPosition(last) }],
        })
      }
    }
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'in a row', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.' },
  {
    name: 'a Roman number left out',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\n⟦III.⟧ NHIỆM VỤ\nTập huấn.',
    reports: ['gap'],
  },
  {
    name: 'a decimal left out',
    input: '1. NHIỆM VỤ\n1.1. Tập huấn.\n1.2. Tuyên truyền.\n⟦1.4.⟧ Kiểm tra.',
    reports: ['gap'],
  },
]
