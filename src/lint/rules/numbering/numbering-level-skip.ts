import { isSection, type SectionNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { pathOf } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-level-skip',
  summary: { vi: 'Đánh số không bỏ qua một cấp.', en: 'No level of numbering is left out.' },
  why: {
    vi: 'Từ 1 xuống thẳng 1.1.1 thì mục 1.1 đã mất, hoặc số thừa một cấp.',
    en: 'From 1 straight to 1.1.1 either section 1.1 was lost or the number has a part too many.',
  },
  basis: null,
  severity: 'warning',
  messages: {
    skip: {
      vi: 'từ "{parent}" xuống "{child}", bỏ qua một cấp',
      en: 'from "{parent}" to "{child}" a level is left out',
    },
    parent: { vi: 'mục chứa nó', en: 'the section it stands in' },
  },
  check({ nodes, report }) {
    for (const parent of nodes('section')) {
      const depth = depthOf(parent)
      if (depth === null) continue
      const child = parent.children
        .filter(isSection)
        .find(({ kind, marker }) => kind === 'decimal' && pathOf(marker).length > depth + 1)
      if (!child) continue
      report('skip', {
        position: markerPosition(child),
        data: { child: child.marker, parent: parent.marker },
        related: [{ messageId: 'parent', position: markerPosition(parent) }],
      })
    }
  },
})

/** How many numbers a section has said so far; below a Roman number a decimal of two is at home, so that it counts as one. */
function depthOf({ kind, marker }: SectionNode): number | null {
  if (kind === 'decimal') return pathOf(marker).length
  return kind === 'arabic' || kind === 'roman' ? 1 : null
}

export const examples: Examples<typeof rule> = [
  { name: 'level by level', input: 'I. NHIỆM VỤ\n1. Tập huấn\n1.1. Nội dung\n1.1.1. Chuyên môn.\n1.1.2. Kỹ năng.' },
  { name: 'decimals below a Roman number', input: 'I. NHIỆM VỤ\n1.1. Tập huấn.\n1.2. Kiểm tra.' },
  {
    name: 'a level left out',
    input: 'I. NHIỆM VỤ\n1. Tập huấn\n⟦1.1.1.⟧ Chuyên môn.\n1.1.2. Kỹ năng.',
    reports: ['skip'],
  },
]
