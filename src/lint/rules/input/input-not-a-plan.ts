import { isSection } from '../../../tree/types.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { legacyTrace } from '../../support/wrong-encoding.js'

export const rule = defineRule({
  id: 'input-not-a-plan',
  summary: { vi: 'Văn bản là một kế hoạch.', en: 'The text is a plan.' },
  why: {
    vi: 'Các quy tắc hỏi những điều chỉ kế hoạch mới có; hỏi một tệp khác thì mọi phát hiện đều vô nghĩa.',
    en: 'The rules ask what only a plan has; of another file every finding would be noise.',
  },
  help: {
    vi: 'kiểm tra tên tệp; những phát hiện chỉ có nghĩa với kế hoạch không được báo',
    en: 'check the name of the file; findings that make sense of a plan only are withheld',
  },
  basis: null,
  severity: 'warning',
  gate: true,
  messages: {
    found: {
      vi: 'không thấy dấu hiệu nào của một kế hoạch: tên loại, cơ quan, số, căn cứ, mục, nhiệm vụ, nơi nhận',
      en: 'no sign of a plan: type, issuer, number, grounds, sections, tasks, recipients',
    },
  },
  check(inspected) {
    const { source, report, text, inText } = inspected
    // In another encoding no word of a plan can be seen.
    if (legacyTrace(text)) return
    if (planWords.test(source.key) || hasForm(inspected)) return
    const letters = source.key.match(letter)?.length ?? 0
    const first = Math.max(0, text.search(visible))
    report('found', { position: inText(first, first), confidence: letters < fewestLetters ? 'low' : 'high' })
  },
})

const letter = /\p{L}/gu
const visible = /\S/
/** A shorter text may be a few lines out of a plan: what is wrong in them is told all the same, what they lack is not. */
const fewestLetters = 300
const planWords = /kế hoạch|nhiệm vụ|tổ chức thực hiện|căn cứ|nơi nhận|chủ trì|ủy ban nhân dân/

function hasForm({ plan, tree }: Inspected): boolean {
  const { header } = plan
  const parts = [header.nation, header.motto, header.number, header.issuer, header.type, header.date, plan.signature]
  return (
    parts.some((part) => part !== null) ||
    plan.recipients.length + plan.archive.length + plan.tasks.length + plan.citations.length > 0 ||
    tree.children.some((node) => isSection(node) && node.kind === 'roman')
  )
}

export const examples: Examples<typeof rule> = [
  {
    name: 'the middle of a plan',
    input: `1. Sở Y tế ${'tổ chức tập huấn cho nhân viên y tế các xã, phường; '.repeat(9)}báo cáo trước ngày 30/6/2028.`,
  },
  {
    name: 'a shopping list',
    input: '⟦⟧Mua ở chợ\n\n- Gạo nếp\n- Trứng gà\n- Rau muống',
    reports: ['found'],
  },
  { name: 'an empty file', input: '⟦⟧', reports: ['found'] },
  {
    name: 'a recipe',
    input: `⟦⟧Bánh xèo\n\n${'Bột gạo hòa với nước cốt dừa, thêm nghệ và hành lá; đổ mỏng, đậy vung, rán giòn rồi ăn với rau sống. '.repeat(5)}`,
    reports: ['found'],
  },
]
