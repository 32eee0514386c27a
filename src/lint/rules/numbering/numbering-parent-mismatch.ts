import { isSection, type SectionNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { printedLabels } from '../../support/printed-labels.js'
import { pathOf, prefixOf } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-parent-mismatch',
  summary: {
    vi: 'Số thập phân của mục con bắt đầu bằng số của mục cha.',
    en: 'A decimal number begins with the number of the section it stands in.',
  },
  why: {
    vi: 'Mục 1.3 nằm trong mục 2 thì không rõ nó thuộc mục nào; thường là do sao chép hoặc chuyển chỗ mà quên sửa số.',
    en: 'Of a 1.3 inside 2 nobody knows where it belongs; mostly it was copied or moved and its number forgotten.',
  },
  basis: null,
  severity: 'error',
  messages: {
    mismatch: { vi: '"{child}" nằm trong mục "{parent}"', en: '"{child}" stands in section "{parent}"' },
    parent: { vi: 'mục chứa nó', en: 'the section it stands in' },
  },
  check({ nodes, text, report }) {
    for (const parent of nodes('section')) {
      const own = ownPath(parent)
      if (!own) continue
      // Sections copied together err together: the first of them tells.
      let reported = ''
      for (const child of parent.children.filter(isSection)) {
        const prefix = prefixOf(child.marker)
        const isChild = child.kind === 'decimal' && pathOf(child.marker).length === own.length + 1
        if (!isChild || prefix === own.join('.') || prefix === reported || isNext(own, prefix)) continue
        reported = prefix
        // The heading it belongs to may be there and not have been read as one.
        const between = text.slice(markerPosition(parent).end.offset, markerPosition(child).start.offset)
        if (printedLabels(between).has(prefix)) continue
        report('mismatch', {
          position: markerPosition(child),
          data: { child: child.marker, parent: parent.marker },
          related: [{ messageId: 'parent', position: markerPosition(parent) }],
        })
      }
    }
  },
})

/** Numbers of the whole way to a section; null where they do not tell it. */
function ownPath({ kind, marker, ordinal }: SectionNode): string[] | null {
  if (kind === 'decimal') return pathOf(marker)
  return kind === 'arabic' && ordinal !== null ? [String(ordinal)] : null
}

/** `2.1` inside `1.`: the heading `2.` between them was lost, or not read as one, and the number is right. */
function isNext(own: readonly string[], prefix: string): boolean {
  return prefix === [...own.slice(0, -1), String(Number(own.at(-1)) + 1)].join('.')
}

export const examples: Examples<typeof rule> = [
  { name: 'below its own number', input: '1. Tập huấn\n1.1. Nội dung.\n1.2. Đối tượng.\n2. Kiểm tra\n2.1. Nội dung.' },
  {
    name: 'copied from the section above',
    input: '1. Tập huấn\n1.1. Nội dung.\n1.2. Đối tượng.\n2. Kiểm tra\n⟦1.1.⟧ Nội dung.\n1.2. Đối tượng.',
    reports: ['mismatch'],
  },
]
