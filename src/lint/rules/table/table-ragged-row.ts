import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { columnCount, dataRows, sureTables } from '../../support/sure-tables.js'

export const rule = defineRule({
  id: 'table-ragged-row',
  summary: {
    vi: 'Mỗi hàng của bảng có đủ số ô như đầu bảng.',
    en: 'Every row of a table has as many cells as its head.',
  },
  why: {
    vi: 'Thiếu hoặc thừa một ô thì các ô sau bị đẩy sang cột khác: đơn vị thành thời gian, thời gian thành sản phẩm.',
    en: 'One cell too few or too many moves the ones behind it into another column: a unit is read as a time, a time as a product.',
  },
  help: {
    vi: 'thêm ô trống, hoặc viết `\\|` cho dấu gạch đứng trong ô',
    en: 'add an empty cell, or write `\\|` for a bar inside a cell',
  },
  basis: null,
  severity: 'warning',
  messages: {
    short: {
      vi: 'hàng có {count} ô, bảng có {columns} cột',
      en: 'the row has {count} cells, the table {columns} columns',
    },
    long: {
      vi: 'hàng có {count} ô, nhiều hơn {columns} cột của bảng',
      en: 'the row has {count} cells, more than the {columns} columns of the table',
    },
  },
  check(inspected) {
    const { inText, report } = inspected
    for (const table of sureTables(inspected)) {
      const columns = columnCount(table, inspected)
      if (columns === null || columns < fewestColumns) continue
      // A row that heads others (`II. Tuyên truyền`) needs no cells behind its title.
      for (const { row } of dataRows(table)) {
        const count = row.cells.length
        const [first] = row.cells
        const last = row.cells.at(-1)
        if (count === columns || !first || !last) continue
        const position = inText(first.position.start.offset, last.position.end.offset)
        report(count < columns ? 'short' : 'long', { position, data: { count, columns } })
      }
    }
  },
})

/** A table of one column is a box around a text. */
const fewestColumns = 2

const head = '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| --- | --- | --- | --- |\n'

export const examples: Examples<typeof rule> = [
  {
    name: 'rows of one width, a title over the rows below it, an empty cell',
    input: `${head}| I | TUYÊN TRUYỀN |\n| 1 | Tập huấn | Sở Y tế | Quý I |\n| 2 | Kiểm tra \\| giám sát | | Quý II |\n`,
  },
  {
    name: 'cells that reach over several columns and rows',
    input:
      '<table>\n<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr>\n<tr><td>1</td><td>Tập huấn</td><td rowspan="2">Sở Y tế</td></tr>\n<tr><td>2</td><td>Kiểm tra</td></tr>\n<tr><td>3</td><td colspan="2">Tổng kết trong tháng 12</td></tr>\n</table>\n',
  },
  {
    name: 'a cell that was left out',
    input: `${head}| 1 | Tập huấn | Sở Y tế | Quý I |\n| ⟦2 | Kiểm tra | Quý II⟧ |\n| 3 | Tổng kết | Sở Y tế | Quý IV |\n`,
    reports: ['short'],
  },
  {
    name: 'a bar inside a cell',
    input: `${head}| 1 | Tập huấn | Sở Y tế | Quý I |\n| ⟦2 | Kiểm tra | giám sát | Sở Y tế | Quý II⟧ |\n`,
    reports: ['long'],
  },
  {
    name: 'a table in tags',
    input:
      '<table>\n<tr><td>1</td><td>Tập huấn</td><td>Sở Y tế</td><td>Quý I</td></tr>\n<tr><td>⟦2</td><td>Kiểm tra</td><td>Quý II⟧</td></tr>\n<tr><td>3</td><td>Tổng kết</td><td>Sở Y tế</td><td>Quý IV</td></tr>\n</table>\n',
    reports: ['short'],
  },
]
