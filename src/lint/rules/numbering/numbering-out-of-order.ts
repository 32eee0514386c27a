import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { sequences } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-out-of-order',
  summary: { vi: 'Số của các mục cùng cấp tăng dần.', en: 'The numbers of sections side by side ascend.' },
  why: {
    vi: 'Mục đứng sai chỗ cho thấy các phần đã bị đảo khi soạn, và người đọc tìm không thấy mục cần tìm.',
    en: 'A number in the wrong place shows that parts were swapped, and readers do not find what they look for.',
  },
  basis: null,
  severity: 'error',
  messages: {
    descends: {
      vi: '"{after}" đứng sau "{before}", sai thứ tự',
      en: '"{after}" stands behind "{before}", out of order',
    },
    before: { vi: 'mục liền trước', en: 'the section before' },
  },
  check(inspected) {
    for (const sequence of sequences(inspected)) {
      const seen = new Set<number>()
      for (const [index, section] of sequence.entries()) {
        const last = sequence[index - 1]
        // A number that was there before is a repeat: numbering-duplicate.
        if (last && section.ordinal < last.ordinal && !seen.has(section.ordinal)) {
          inspected.report('descends', {
            position: markerPosition(section),
            data: { before: last.marker, after: section.marker },
            related: [{ messageId: 'before', position: markerPosition(last) }],
          })
        }
        seen.add(section.ordinal)
      }
    }
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'ascending', input: 'I. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.\n3. Kiểm tra.' },
  {
    name: 'two swapped',
    input: 'I. NHIỆM VỤ\n1. Tập huấn.\n3. Tuyên truyền.\n⟦2.⟧ Kiểm tra.\n4. Tổng kết.',
    reports: ['descends'],
  },
]
