import type { Task } from '../../../contract/types.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type FieldBlock, fieldBlocks, labelText } from '../../support/field-blocks.js'

export const rule = defineRule({
  id: 'responsibility-field-missing',
  summary: {
    vi: 'Mỗi khối phân công có đủ các dòng đơn vị, thời gian mà các khối cùng cấp có, và dòng nào cũng có nội dung.',
    en: 'Each block of an assignment has the lines for units and time that the others of its level have, and each line is filled.',
  },
  why: {
    vi: 'Thiếu một dòng, nhiệm vụ không biết ai làm hoặc bao giờ xong; bảng theo dõi sẽ để trống ô đó.',
    en: 'Without the line nobody knows who does the task or when it is done; in a list of duties its cell stays empty.',
  },
  basis: null,
  severity: 'warning',
  profiles: { draft: 'info' },
  messages: {
    missing: {
      vi: 'thiếu dòng "{label}", {count} khối cùng cấp có',
      en: 'the line "{label}" is missing; {count} blocks of this level have it',
    },
    // Some tasks need nobody's help.
    helper: {
      severity: 'info',
      vi: 'không có dòng "{label}", {count} khối cùng cấp có',
      en: 'there is no line "{label}"; {count} blocks of this level have it',
    },
    empty: { vi: 'sau "{label}" không có gì', en: 'nothing stands behind "{label}"' },
  },
  check(inspected) {
    const { plan, report, inText } = inspected
    const blocks = fieldBlocks(inspected)
    const tasks = groupBy(plan.tasks, ({ section }) => section)
    const timed = new Set(plan.times.filter(({ role }) => role !== 'horizon').map(({ section }) => section))
    for (const { fields } of blocks) {
      for (const { label, isEmpty } of fields) {
        if (isEmpty) report('empty', { position: label.position, data: { label: labelText(label) } })
      }
    }
    for (const level of groupBy(blocks, levelOf).values()) {
      const peers = level.filter(isAssignment)
      for (const part of parts) {
        const having = peers.filter((block) => has(block, part))
        const missing = peers.filter((block) => !has(block, part))
        const usual = usualLabel(having, part)
        if (missing.length === 0 || usual === null || having.length < missing.length * fullness[part]) continue
        for (const block of missing) {
          // The words of another line may say it: `Sở Y tế chủ trì; Sở Nội vụ phối hợp`.
          if ((tasks.get(block.section.id) ?? []).some((task) => saysPart(task, part))) continue
          if (part === 'time' && timed.has(block.section.id)) continue
          const end = block.fields.at(-1)?.node.position.end.offset ?? block.section.position.end.offset
          const data = { label: usual, count: having.length }
          report(part === 'coordinating' ? 'helper' : 'missing', { position: inText(end, end), data })
        }
      }
    }
  },
})

type Part = 'lead' | 'coordinating' | 'time'
const parts: readonly Part[] = ['lead', 'coordinating', 'time']

/** Blocks that have a line, for each one that lacks it. */
const fullness: Readonly<Record<Part, number>> = { lead: 2, coordinating: 4, time: 2 }

/** Blocks are compared below one heading of the first level (`II`), where sections are numbered in one way. */
function levelOf({ section: { id, kind } }: FieldBlock): string {
  const path = id.split('/')
  return `${path[0]} ${path.length} ${kind}`
}

/** A time alone says when something takes place, and no one has to be named for it. */
function isAssignment({ fields }: FieldBlock): boolean {
  return fields.some(({ node }) => node.role !== 'time')
}

function has({ fields }: FieldBlock, part: Part): boolean {
  return fields.some(({ node: { role } }) => role === part || (role === 'both' && part !== 'time'))
}

function saysPart(task: Task, part: Part): boolean {
  return (part === 'time' ? task.times : task[part]).length > 0
}

/** How the line is mostly labelled; null when no block has it. */
function usualLabel(blocks: readonly FieldBlock[], part: Part): string | null {
  const labels = blocks.flatMap(({ fields }) =>
    fields.filter(({ node }) => node.role === part).map(({ label }) => labelText(label)),
  )
  const [most] = [...groupBy(labels, (label) => label).values()].sort((a, b) => b.length - a.length)
  return most?.[0] ?? null
}

const task = (marker: string, ...lines: readonly string[]) =>
  `${marker} Nhiệm vụ\n${lines.map((line) => `- ${line}\n`).join('')}`
const lead = 'Đơn vị chủ trì: Sở Y tế.'
const helper = 'Đơn vị phối hợp: Sở Nội vụ.'
const time = 'Thời gian: Quý II/2028.'

export const examples: Examples<typeof rule> = [
  {
    name: 'all have the same lines, or one line says it all',
    input: `II. NỘI DUNG\n${task('1.', lead, helper, time)}${task('2.', 'Đơn vị chủ trì: Sở Y tế chủ trì; Sở Nội vụ phối hợp.', time)}${task('3.', lead, helper, time)}`,
  },
  {
    name: 'a line that few have; a value on the lines below',
    input: `II. NỘI DUNG\n${task('1.', lead)}${task('2.', 'Đơn vị chủ trì:', 'Sở Y tế;', 'Sở Nội vụ.')}${task('3.', lead, helper, time)}`,
  },
  {
    name: 'a value on items of another sign, or with a label of its own',
    input:
      'II. NỘI DUNG\n1. Tập huấn\n- Phân công thực hiện:\n+ Chủ trì: Sở Y tế.\n+ Phối hợp: Sở Nội vụ.\n2. Kiểm tra\n- Thời gian:\n- Đợt 1: tháng 3/2028.\n- Đợt 2: tháng 9/2028.',
  },
  {
    name: 'no time',
    input: `II. NỘI DUNG\n${task('1.', lead, time)}2. Nhiệm vụ\n- Đơn vị chủ trì: Sở Nội vụ.⟦⟧\n${task('3.', lead, time)}`,
    reports: ['missing'],
  },
  {
    name: 'nobody to lead',
    input: `II. NỘI DUNG\n${task('1.', lead, helper, time)}2. Nhiệm vụ\n- Đơn vị phối hợp: Sở Nội vụ.\n- Thời gian: Quý III/2028.⟦⟧\n${task('3.', lead, helper, time)}`,
    reports: ['missing'],
  },
  {
    name: 'nobody to help, where all others have someone',
    input: `II. NỘI DUNG\n${task('1.', lead, helper)}${task('2.', lead, helper)}${task('3.', lead, helper)}${task('4.', lead, helper)}5. Nhiệm vụ\n- Đơn vị chủ trì: Sở Y tế.⟦⟧\n`,
    reports: ['helper'],
  },
  {
    name: 'a label with nothing behind it',
    input: 'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị chủ trì: Sở Y tế.\n- ⟦Đơn vị phối hợp:⟧\n- Thời gian: Quý II/2028.\n',
    reports: ['empty'],
  },
]
