import { isLeaf, type ParentNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blocksOf } from '../../support/blocks.js'

export const rule = defineRule({
  id: 'structure-duplicate-paragraph',
  summary: { vi: 'Không có đoạn văn dài nào lặp lại nguyên văn.', en: 'No long paragraph stands there twice.' },
  why: {
    vi: 'Đoạn lặp thường do chép dán: đoạn đáng lẽ ở chỗ thứ hai đã bị mất.',
    en: 'A paragraph said twice was mostly pasted twice, and what belongs in the second place is missing.',
  },
  basis: null,
  severity: 'info',
  messages: {
    twice: { vi: 'đoạn này đã có ở dòng {line}', en: 'this paragraph stands on line {line} already' },
    first: { vi: 'chỗ thứ nhất', en: 'the first time' },
  },
  check(inspected) {
    const known = new Map<string, ReturnType<ReturnType<typeof blocksOf>[number]['place']>>()
    for (const { node, path, text, key, place } of blocksOf(inspected)) {
      // What fields and cells say is rightly the same for many tasks; a title is repeated by the decision and its plan.
      if (node.type !== 'paragraph' || text.length < longEnough || path.some(({ type }) => repeatable.has(type)))
        continue
      if (leadsOn(node, path.at(-1))) continue
      const words = key.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      const position = place(0, text.length)
      const first = known.get(words)
      if (!first) known.set(words, position)
      else
        inspected.report('twice', {
          position,
          data: { line: first.start.line },
          related: [{ messageId: 'first', position: first }],
        })
    }
  },
})

/** Whether a clause stands above others of its section: what follows it tells it from its like. */
function leadsOn(node: ParentNode, parent: ParentNode | undefined): boolean {
  if (parent?.type !== 'section') return false
  const [first, ...others] = parent.children.filter((child) => !isLeaf(child))
  return first === node && others.length > 0
}

/** Shorter ones are formulas: "Thực hiện các nhiệm vụ khác do … giao." */
const longEnough = 120
const repeatable: ReadonlySet<string> = new Set([
  'field',
  'table',
  'recipients',
  'signature',
  'letterhead',
  'title',
  'appendix',
])

const duty =
  'Phối hợp với các cơ quan, đơn vị liên quan tổ chức tập huấn cho nhân viên y tế thôn, bản về giám sát, phát hiện sớm và xử lý ổ dịch tại cộng đồng.'

export const examples: Examples<typeof rule> = [
  {
    name: 'a formula and a field said twice',
    input: `I. NHIỆM VỤ\n\n1. Sở Y tế\n\n- ${duty}\n\n- Thời gian: Thường xuyên.\n\n2. Sở Nội vụ\n\n- Thực hiện các nhiệm vụ khác do Ủy ban nhân dân tỉnh giao.\n\n- Thời gian: Thường xuyên.`,
  },
  {
    name: 'a paragraph twice',
    input: `I. NHIỆM VỤ\n\n1. Sở Y tế\n\n- ${duty}\n\n2. Sở Nội vụ\n\n- ⟦${duty}⟧`,
    reports: ['twice'],
  },
]
