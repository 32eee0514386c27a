import { isUpper } from '../../../read/is-upper.js'
import type { SectionNode, SectionTitle } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { siblingRuns } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-empty-section',
  summary: { vi: 'Dưới mỗi đề mục có nội dung.', en: 'Every heading has something below it.' },
  why: {
    vi: 'Đề mục không có nội dung là phần bị bỏ quên khi soạn hoặc bị mất khi chuyển tệp.',
    en: 'A heading with nothing below it was forgotten in drafting or lost in conversion.',
  },
  basis: null,
  severity: 'warning',
  messages: { empty: { vi: 'mục "{marker}" không có nội dung', en: 'section "{marker}" has no content' } },
  check(inspected) {
    for (const run of siblingRuns(inspected)) {
      const filled = run.filter((section) => !isEmpty(section)).length
      for (const [index, section] of run.entries()) {
        const title = section.children.find((node) => node.type === 'sectionTitle')
        // The last of a run may go on in what was not read as its own. Annexes hold forms to be filled in.
        if (title?.type !== 'sectionTitle' || index === run.length - 1) continue
        if (!isEmpty(section) || annexed.test(section.id) || points.has(section.kind)) continue
        // In a list of short items none has anything below it.
        if (opensMore(title) || (filled > 1 && filled === run.length - 1))
          inspected.report('empty', { position: section.position, data: { marker: section.marker } })
      }
    }
  },
})

const annexed = /^A\d+\//
const points: ReadonlySet<SectionNode['kind']> = new Set(['letter', 'upper-letter', 'parenthesised'])
const bare: ReadonlySet<string> = new Set(['marker', 'sectionTitle', 'markup', 'furniture'])

function isEmpty({ children }: SectionNode): boolean {
  return children.every(({ type }) => bare.has(type)) && children.some(({ type }) => type === 'sectionTitle')
}

/** A heading in capitals, or one whose colon promises something. */
function opensMore({ children }: SectionTitle): boolean {
  const words = children
    .map((node) => ('value' in node ? node.value : ''))
    .join(' ')
    .trim()
  return words.endsWith(':') || isUpper(words)
}

export const examples: Examples<typeof rule> = [
  {
    name: 'headings with content',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.',
  },
  {
    name: 'a list of short items',
    input: 'I. NHIỆM VỤ\n1. Tập huấn\n2. Tuyên truyền\n3. Kiểm tra\n\nII. KINH PHÍ\nNgân sách tỉnh.',
  },
  {
    name: 'nothing below a heading in capitals',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\n⟦II. NHIỆM VỤ⟧\n\nIII. KINH PHÍ\nNgân sách tỉnh.',
    reports: ['empty'],
  },
  {
    name: 'the only one of its row',
    input:
      'I. NHIỆM VỤ\n1. Sở Y tế\n- Tập huấn.\n⟦2. Sở Nội vụ⟧\n3. Sở Tài chính\n- Bố trí kinh phí.\n4. Công an tỉnh\n- Bảo đảm trật tự.',
    reports: ['empty'],
  },
]
