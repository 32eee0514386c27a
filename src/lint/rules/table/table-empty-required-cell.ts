import type { Quote, TableRow } from '../../../contract/types.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { columnRoles, dataRows, isEmptyCell, type SureTable, sureTables } from '../../support/sure-tables.js'

export const rule = defineRule({
  id: 'table-empty-required-cell',
  summary: {
    vi: 'Ô đơn vị chủ trì, thời gian, sản phẩm của mỗi nhiệm vụ trong bảng không để trống.',
    en: 'The cells for lead, time and product of each task in a table are filled.',
  },
  why: {
    vi: 'Ô trống là nhiệm vụ không có người làm, không có hạn, hoặc không biết lấy gì để nghiệm thu.',
    en: 'An empty cell is a task without anyone to do it, without a date, or without anything to accept it by.',
  },
  basis: null,
  severity: 'warning',
  messages: {
    empty: {
      vi: 'ô "{column}" của nhiệm vụ "{task}" để trống',
      en: 'the cell "{column}" of the task "{task}" is empty',
    },
  },
  check(inspected) {
    const { plan, report } = inspected
    const timed = plan.tasks.filter(({ kind, times }) => kind === 'row' && times.length > 0)
    const timedRows = new Set(timed.map(({ title }) => title?.position.start.offset))
    for (const table of sureTables(inspected)) {
      const roles = columnRoles(table)
      const content = roles.indexOf('content')
      if (content < 0) continue
      const rows = dataRows(table)
        .map(({ row }) => row)
        .filter((row) => isTask(row, content, roles.includes('number')))
      roles.forEach((role, column) => {
        if (role === null || !required.has(role)) return
        const empty = rows.flatMap((row) => emptyCell(row, column, table, inspected))
        const filled = rows.filter((row) => row.cells[column]?.text.trim()).length
        // A column that is mostly empty is a form to fill in, or its cells were merged where the text shows it no more.
        if (empty.length * fullness > filled) return
        for (const { cell, row } of empty) {
          const title = row.cells[content]
          // The words of the task may say by when.
          if (role === 'time' && timedRows.has(title?.position.start.offset)) continue
          const data = { column: table.header[column] ?? '', task: cut(title?.text ?? '') }
          report('empty', { position: cell.position, data })
        }
      })
    }
  },
})

const required: ReadonlySet<string> = new Set(['lead', 'time', 'product'])

/** Filled cells for each empty one, at least. */
const fullness = 2

const total = /^(?:tổng cộng|tổng số|(?:tổng|cộng)\P{L}*$)/u

/** A row that gives a task: it has a title, a number where rows are numbered, and sums up nothing. */
function isTask({ number, cells }: TableRow, content: number, isNumbered: boolean): boolean {
  const title = foldKey(cells[content]?.text.trim() ?? '')
  return title !== '' && !total.test(title) && (number !== null || !isNumbered)
}

function emptyCell(
  row: TableRow,
  column: number,
  table: SureTable,
  inspected: { readonly text: string },
): { cell: Quote; row: TableRow }[] {
  const cell = row.cells[column]
  return cell && isEmptyCell(cell, table, inspected) ? [{ cell, row }] : []
}

const longestTitle = 60

/** The first words of a title. */
function cut(title: string): string {
  if (title.length <= longestTitle) return title
  return `${title.slice(0, title.lastIndexOf(' ', longestTitle))} …`
}

const head = '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| --- | --- | --- | --- |\n'

export const examples: Examples<typeof rule> = [
  {
    name: 'all filled; a row of the sum; a task whose words say by when',
    input: `${head}| 1 | Tập huấn | Sở Y tế | Quý I |\n| 2 | Kiểm tra trước ngày 30/6/2028 | Sở Y tế | |\n| 3 | Tổng kết | Sở Y tế | Quý IV |\n| | Tổng cộng | | |\n`,
  },
  {
    name: 'a column that is yet to be filled in',
    input: `${head}| 1 | Tập huấn | Sở Y tế | |\n| 2 | Kiểm tra | Sở Y tế | |\n| 3 | Tổng kết | Sở Y tế | Quý IV |\n`,
  },
  {
    name: 'a cell that reaches down',
    input:
      '<table>\n<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr>\n<tr><td>1</td><td>Tập huấn</td><td rowspan="2">Sở Y tế</td></tr>\n<tr><td>2</td><td>Kiểm tra</td></tr>\n<tr><td>3</td><td>Tổng kết</td><td>Sở Y tế</td></tr>\n</table>\n',
  },
  {
    name: 'a task that nobody leads',
    input: `${head}| 1 | Tập huấn | Sở Y tế | Quý I |\n| 2 | Kiểm tra |⟦⟧ | Quý II |\n| 3 | Tổng kết | Sở Y tế | Quý IV |\n`,
    reports: ['empty'],
  },
  {
    name: 'a table in tags; a long task',
    input:
      '<table>\n<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời gian</th></tr>\n<tr><td>1</td><td>Tập huấn</td><td>Sở Y tế</td><td>Quý I</td></tr>\n<tr><td>2</td><td>Kiểm tra việc phòng bệnh tại các trường học, bến xe, chợ và khu công nghiệp</td><td>Sở Y tế</td><td>⟦⟧</td></tr>\n<tr><td>3</td><td>Tổng kết</td><td>Sở Y tế</td><td>Quý IV</td></tr>\n</table>\n',
    reports: ['empty'],
  },
]
