import { fieldRoleOf } from '../../../label/field-label.js'
import { foldKey } from '../../../source/fold.js'
import { isSection, type SectionNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { fieldBlocks } from '../../support/field-blocks.js'
import { markerPosition, siblingRuns } from '../../support/sibling-runs.js'
import { titleOf } from '../../support/title-of.js'

export const rule = defineRule({
  id: 'responsibility-missing',
  summary: {
    vi: 'Các mục cùng cấp đều ghi đơn vị thực hiện thì mục nào cũng ghi.',
    en: 'Where sections of one level name who carries them out, each of them does.',
  },
  why: {
    vi: 'Một mục sót phân công giữa các mục đã phân công là việc không ai nhận.',
    en: 'A section left without an assignment among assigned ones is work that nobody takes up.',
  },
  help: {
    vi: 'thêm đơn vị thực hiện, hoặc ghi chung cho cả nhóm ở mục trên',
    en: 'add who carries it out, or say it for all of them in the section above',
  },
  basis: null,
  severity: 'info',
  messages: {
    missing: {
      vi: 'mục "{marker}" không ghi đơn vị thực hiện, {count} mục cùng cấp có ghi',
      en: '"{marker}" does not say who carries it out; {count} sections of its level do',
    },
  },
  check(inspected) {
    const { plan, report } = inspected
    const assigned = new Set<string>()
    for (const { section, fields } of fieldBlocks(inspected)) {
      if (fields.some(({ node }) => node.role !== 'time')) assigned.add(section.id)
    }
    // A sentence assigns as well as a label.
    const told = new Set(plan.tasks.filter(({ lead }) => lead.length > 0).map(({ section }) => section))
    for (const run of siblingRuns(inspected)) {
      const isAssigned = ({ id }: SectionNode) => assigned.has(id)
      const count = run.filter(isAssigned).length
      const first = run.findIndex(isAssigned)
      const last = run.findLastIndex(isAssigned)
      const missing = run.filter((section, at) => {
        // What stands in front of the tasks may be a word on all of them, what stands behind them on what follows.
        const isBetween = first < at && at < last
        return !isAssigned(section) && (isBetween || count >= sure) && isTask(section)
      })
      if (count < missing.length * 2) continue
      for (const section of missing) {
        if (told.has(section.id)) continue
        report('missing', { position: markerPosition(section), data: { marker: section.marker, count } })
      }
    }
  },
})

/** So many assigned sections make the first and the last of a level one of them. */
const sure = 3

/** A section that says what is to be done: not when, where or from which money, and not in sections of its own. */
function isTask(section: SectionNode): boolean {
  if (section.children.some(isSection)) return false
  return fieldRoleOf(foldKey(titleOf(section))) === null
}

const duties = (text: string) => `- ${text}\n- Đơn vị thực hiện: Sở Y tế.\n`

export const examples: Examples<typeof rule> = [
  {
    name: 'each says it, by a label or in a sentence',
    input: `II. NHIỆM VỤ\n1. Tập huấn\n${duties('Mở lớp.')}2. Tuyên truyền\nGiao Sở Y tế chủ trì, phối hợp với Sở Nội vụ tuyên truyền.\n3. Kiểm tra\n${duties('Lập đoàn.')}4. Tổng kết\n${duties('Họp.')}5. Kinh phí\nNgân sách tỉnh.`,
  },
  {
    name: 'most do not say it',
    input: `II. NHIỆM VỤ\n1. Tập huấn\nMở lớp.\n2. Tuyên truyền\nPhát tin.\n3. Kiểm tra\n${duties('Lập đoàn.')}`,
  },
  {
    name: 'one was left out',
    input: `II. NHIỆM VỤ\n1. Tập huấn\n${duties('Mở lớp.')}⟦2.⟧ Tuyên truyền\n- Phát tin trên đài.\n3. Kiểm tra\n${duties('Lập đoàn.')}`,
    reports: ['missing'],
  },
]
