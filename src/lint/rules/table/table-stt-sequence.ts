import type { Quote } from '../../../contract/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { columnRoles, sureTables } from '../../support/sure-tables.js'

export const rule = defineRule({
  id: 'table-stt-sequence',
  summary: {
    vi: 'Số thứ tự trong bảng liên tục, không lặp.',
    en: 'The running numbers of a table leave nothing out and do not repeat.',
  },
  why: {
    vi: 'Số bị nhảy thường là một hàng đã mất; hai hàng một số thì không dẫn chiếu được.',
    en: 'A gap mostly is a row that was lost; two rows of one number cannot be referred to.',
  },
  basis: null,
  severity: 'warning',
  messages: {
    gap: { vi: 'số thứ tự nhảy từ {before} sang {number}', en: 'the numbers go from {before} to {number}' },
    repeat: { vi: 'số thứ tự {number} đã dùng ở hàng trên', en: 'the number {number} is used by a row above' },
    disorder: { vi: 'số thứ tự {number} đứng sau {before}', en: 'the number {number} stands behind {before}' },
    first: { vi: 'hàng đã dùng số này', en: 'the row that uses it' },
  },
  check(inspected) {
    const { report } = inspected
    for (const table of sureTables(inspected)) {
      const column = columnRoles(table).indexOf('number')
      if (column < 0) continue
      for (const run of runsOf(table.rows.map(({ cells }) => cells[column]))) {
        for (const { messageId, row, before, first } of faultsOf(run)) {
          const data = { number: row.value, before: before.value }
          const position = row.cell.position
          if (messageId === 'repeat') {
            const related = [{ messageId: 'first', position: first.cell.position }] as const
            report('repeat', { position, data: { number: row.value }, related })
          } else report(messageId, { position, data })
        }
      }
    }
  },
})

interface NumberedRow {
  cell: Quote
  value: number
}

const plainNumber = /^(\d{1,3})\s?[.)]?$/

/**
 * Rows with a whole number, in stretches in which none begins anew: `1` does so behind a row without such a number
 * (`II`, `B`, `1.2`, none), for that heads the rows below it, and where `2` follows: two tables that were joined.
 */
function runsOf(cells: readonly (Quote | undefined)[]): NumberedRow[][] {
  const rows = cells.map((cell): NumberedRow | null => {
    const found = plainNumber.exec(cell?.text.trim() ?? '')
    return cell && found ? { cell, value: Number(found[1]) } : null
  })
  const runs: NumberedRow[][] = [[]]
  rows.forEach((row, at) => {
    if (!row) return
    if (row.value === 1 && (!rows[at - 1] || rows[at + 1]?.value === 2)) runs.push([])
    runs.at(-1)?.push(row)
  })
  return runs
}

interface Fault {
  messageId: 'gap' | 'repeat' | 'disorder'
  row: NumberedRow
  before: NumberedRow
  /** The first row with the number. */
  first: NumberedRow
}

function faultsOf([begin, ...rest]: readonly NumberedRow[]): Fault[] {
  if (!begin) return []
  const faults: Fault[] = []
  const firsts = new Map<number, NumberedRow>([[begin.value, begin]])
  for (const row of rest) if (!firsts.has(row.value)) firsts.set(row.value, row)
  let before = begin
  /** What a count of the rows says: behind a wrong number the right ones go on with it. */
  let due = begin.value + 1
  for (const row of rest) {
    const { value } = row
    const isHigher = value > before.value
    const first = firsts.get(value) ?? row
    // What is left out here may stand further down: then that row is the one out of order.
    const fits = value === before.value + 1 || value === due || (isHigher && allThere(before.value + 1, value, firsts))
    if (!fits) faults.push({ messageId: isHigher ? 'gap' : first === row ? 'disorder' : 'repeat', row, before, first })
    due = fits ? value + 1 : due + 1
    if (fits || isHigher) before = row
  }
  return faults
}

/** Whether each number from one up to another has its row. */
function allThere(from: number, to: number, firsts: ReadonlyMap<number, NumberedRow>): boolean {
  for (let value = from; value < to; value++) if (!firsts.has(value)) return false
  return true
}

const head = '| TT | Nhiệm vụ |\n| --- | --- |\n'

export const examples: Examples<typeof rule> = [
  {
    name: 'numbers that go on, or begin anew below the next title',
    input: `${head}| I | TUYÊN TRUYỀN |\n| 1 | Tập huấn |\n| 2 | Hội thi |\n| II | KIỂM TRA |\n| 1 | Trường học |\n| 1.1 | Cấp tiểu học |\n| 2 | Bệnh viện |\n| III | TỔNG KẾT |\n| 3 | Báo cáo |\n| | Tổng cộng |\n`,
  },
  {
    name: 'two tables that were joined',
    input: `${head}| 1 | Tập huấn |\n| 2 | Hội thi |\n| 1 | Trường học |\n| 2 | Bệnh viện |\n`,
  },
  { name: 'noughts in front', input: `${head}| 01 | Tập huấn |\n| 02 | Hội thi |\n| 03 | Kiểm tra |\n` },
  {
    name: 'a row that was lost',
    input: `${head}| 1 | Tập huấn |\n| 2 | Hội thi |\n| ⟦4⟧ | Kiểm tra |\n| 5 | Tổng kết |\n`,
    reports: ['gap'],
  },
  {
    name: 'a number twice',
    input: `${head}| 1 | Tập huấn |\n| 2 | Hội thi |\n| ⟦2⟧ | Kiểm tra |\n| 4 | Tổng kết |\n`,
    reports: ['repeat'],
  },
  {
    name: 'rows that changed places',
    input: `${head}| 1 | Tập huấn |\n| 3 | Hội thi |\n| ⟦2⟧ | Kiểm tra |\n| 4 | Tổng kết |\n`,
    reports: ['disorder'],
  },
]
