import type { Unit } from '../../../contract/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { keyOf } from '../../support/key-of.js'
import { isPlainList, leadLists } from '../../support/lead-lists.js'
import { isSingleUnit } from '../../support/single-unit.js'

export const rule = defineRule({
  id: 'responsibility-multiple-leads',
  summary: { vi: 'Mỗi nhiệm vụ có một đơn vị chủ trì.', en: 'A task has one unit that leads.' },
  why: {
    vi: 'Hai đơn vị cùng chủ trì thì đơn vị nọ chờ đơn vị kia, không đơn vị nào chịu trách nhiệm cuối cùng.',
    en: 'Of two joint leads each waits for the other, and neither answers for the task in the end.',
  },
  help: { vi: 'chọn một đơn vị chủ trì, các đơn vị còn lại phối hợp', en: 'let one lead and the others assist' },
  basis: null,
  severity: 'info',
  messages: {
    several: {
      vi: '{count} đơn vị, cá nhân cùng chủ trì một nhiệm vụ',
      en: '{count} units or persons lead one task together',
    },
  },
  check(inspected) {
    const { plan, text, inText, report } = inspected
    const reported = new Set<number>()
    const tell = (units: readonly Unit[]) => {
      const start = units[0]?.position.start.offset
      const end = units.at(-1)?.position.end.offset
      if (start === undefined || end === undefined || reported.has(start)) return
      reported.add(start)
      report('several', { position: inText(start, end), data: { count: units.length } })
    }
    for (const { label, units, value } of leadLists(inspected)) {
      if (units.length < 2 || !units.every(isSingleUnit)) continue
      if (namesLead(label) && !role.test(value) && isPlainList(units, inspected)) tell(units)
    }
    for (const { lead } of plan.tasks) {
      for (const units of joined(lead, text)) if (units.every(isSingleUnit)) tell(units)
    }
  },
})

/** Labels and heads of columns that name who leads: `Đơn vị chủ trì`, `Cơ quan đầu mối`. */
const namesLead = (label: string) => leadWord.test(label) && !label.includes('phối hợp')
const leadWord = /(?:chủ trì|đầu mối)(?:\s|$)/
const role = /chủ trì|phối hợp|đầu mối/

const joint = /^[\s*_]*(?:,|và)[\s*_]*$/
const leading = /^[\s*_]*(?:(?:có trách nhiệm|cùng|đồng) )?chủ trì(?![\p{L}\p{M}])/u
/** Room for the words behind a unit, their marks apart (NFD). */
const window = 60

/** Units that a comma or `và` joins before `chủ trì`: `Sở Y tế và Sở Nội vụ chủ trì`. */
function joined(lead: readonly Unit[], text: string): Unit[][] {
  const groups: Unit[][] = []
  let group: Unit[] = []
  for (const unit of lead) {
    const last = group.at(-1)
    if (last && !joint.test(wordsBetween(last, unit, text))) group = []
    group.push(unit)
    const { offset } = unit.position.end
    if (group.length > 1 && leading.test(keyOf(text.slice(offset, offset + window)))) groups.push(group)
  }
  return groups
}

function wordsBetween(unit: Unit, next: Unit, text: string): string {
  const start = unit.position.end.offset
  return keyOf(text.slice(start, Math.min(start + window, next.position.start.offset)))
}

export const examples: Examples<typeof rule> = [
  {
    name: 'one lead, the others assist',
    input:
      'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị chủ trì: Sở Y tế.\n2. Tuyên truyền\n- Đơn vị thực hiện: Ban Giám đốc; Sở Y tế chủ trì; Sở Nội vụ phối hợp.\n3. Kiểm tra\n- Cơ quan chủ trì: Ủy ban nhân dân các xã, phường; các bệnh viện.',
  },
  {
    name: 'two behind a label',
    input: 'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị chủ trì: ⟦Sở Y tế; Sở Nội vụ⟧.',
    reports: ['several'],
  },
  {
    name: 'two that lead in words',
    input: 'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị thực hiện: ⟦Sở Y tế và Sở Nội vụ⟧ chủ trì.',
    reports: ['several'],
  },
  {
    name: 'a cell of a table',
    input:
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Tập huấn | Sở Y tế | Quý I |\n| 2 | Kiểm tra | ⟦Sở Y tế, Sở Nội vụ⟧ | Quý II |\n',
    reports: ['several'],
  },
]
