import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { isPlainList, leadLists } from '../../support/lead-lists.js'
import { isSingleUnit } from '../../support/single-unit.js'

export const rule = defineRule({
  id: 'responsibility-no-lead',
  summary: {
    vi: 'Nhiều đơn vị cùng thực hiện thì ghi rõ đơn vị nào chủ trì.',
    en: 'Where several units carry out a task, one of them is said to lead.',
  },
  why: {
    vi: 'Không có đơn vị chủ trì thì không ai tổng hợp, báo cáo và chịu trách nhiệm về kết quả chung.',
    en: 'Without a lead nobody gathers the results, reports, and answers for the whole.',
  },
  help: { vi: 'ghi "chủ trì" sau một đơn vị', en: 'write "chủ trì" behind one of the units' },
  basis: null,
  severity: 'info',
  messages: {
    none: {
      vi: '{count} đơn vị, cá nhân cùng thực hiện, không ghi ai chủ trì',
      en: '{count} units or persons carry this out, and none is said to lead',
    },
  },
  check(inspected) {
    const { inText, report } = inspected
    for (const { label, units, value } of leadLists(inspected)) {
      const first = units[0]
      const last = units.at(-1)
      // Where all of a kind act (`các sở, ngành; UBND các xã`), each does its part.
      if (!first || !last || units.filter(isSingleUnit).length < 2) continue
      if (!executes.test(label) || leads.test(label) || leads.test(value)) continue
      if (!isPlainList(units, inspected)) continue
      const position = inText(first.position.start.offset, last.position.end.offset)
      report('none', { position, data: { count: units.length } })
    }
  },
})

/** Labels of those who act together: `Đơn vị thực hiện`, `Phân công`. */
const executes = /thực hiện|triển khai|phân công/
const leads =
  /chủ trì|đầu mối|phụ trách|chịu trách nhiệm|thường trực|chỉ đạo|tham mưu|soạn thảo|(?:trưởng|phó) (?:ban|đoàn|nhóm|tổ)|(?:nhóm|tổ) trưởng/

export const examples: Examples<typeof rule> = [
  {
    name: 'one unit, one that leads, all units of a kind',
    input:
      'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị thực hiện: Sở Y tế.\n2. Tuyên truyền\n- Đơn vị thực hiện: Sở Y tế chủ trì; Sở Nội vụ phối hợp.\n3. Kiểm tra\n- Đơn vị thực hiện: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường.',
  },
  {
    name: 'each with its own part',
    input:
      'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị thực hiện: Sở Y tế mở lớp cho nhân viên y tế; Sở Nội vụ mở lớp cho công chức.',
  },
  {
    name: 'several side by side',
    input: 'II. NỘI DUNG\n1. Tập huấn\n- Đơn vị thực hiện: ⟦Sở Y tế, Sở Nội vụ và Sở Tài chính⟧.',
    reports: ['none'],
  },
  {
    name: 'a cell of a table',
    input:
      '| TT | Nhiệm vụ | Người thực hiện | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Tập huấn | Trần Văn An | Quý I |\n| 2 | Kiểm tra | ⟦Trần Văn An, Lê Thị Bình⟧ | Quý II |\n',
    reports: ['none'],
  },
]
