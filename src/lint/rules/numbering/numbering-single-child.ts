import { isSection } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-single-child',
  summary: { vi: 'Một cấp có từ hai mục trở lên.', en: 'A level has two sections or more.' },
  why: {
    vi: 'Chỉ có một mục thì không cần chia cấp; thường mục sau đã bị bỏ.',
    en: 'One section alone needs no level of its own; mostly the next one was dropped.',
  },
  basis: null,
  severity: 'off',
  messages: {
    alone: { vi: '"{marker}" là mục duy nhất trong "{parent}"', en: '"{marker}" is the only section in "{parent}"' },
  },
  check({ nodes, report }) {
    for (const parent of nodes('section')) {
      const [only, ...more] = parent.children.filter(isSection)
      if (!only || more.length > 0) continue
      report('alone', { position: markerPosition(only), data: { marker: only.marker, parent: parent.marker } })
    }
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'two', input: 'I. NHIỆM VỤ\n1. Tập huấn.\n2. Kiểm tra.' },
  { name: 'one alone', input: 'I. NHIỆM VỤ\n⟦1.⟧ Tập huấn.\n\nII. KINH PHÍ\nNgân sách tỉnh.', reports: ['alone'] },
]
