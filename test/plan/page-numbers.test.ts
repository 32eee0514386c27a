import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const head = `ỦY BAN NHÂN DÂN XÃ THANH LÂM
Số: 21/KH-UBND
Thanh Lâm, ngày 04 tháng 02 năm 2028

KẾ HOẠCH
Thu gom rác thải trên địa bàn xã năm 2028

I. NỘI DUNG
1. Thu gom
- Các thôn thu gom rác thải hai lần mỗi tuần.
`
const table = '| TT | Thôn | Số điểm |\n| --- | --- | --- |\n| 1 | Đồi Chè | 4 |\n| 2 | Bến Đá | 3 |\n'
const page = (before: string, after: string) =>
  parsePlan(`${head}${before}2\n${after}- Các thôn niêm yết lịch thu gom tại nhà văn hóa.\n`)

test.each([
  ['below a table', table, '2. Phân loại\n'],
  ['above a table', '', table],
  [
    'below a table of tags',
    '<table>\n<tr><td>TT</td><td>Thôn</td></tr>\n<tr><td>1</td><td>Đồi Chè</td></tr>\n</table>\n',
    '2. Phân loại\n',
  ],
  [
    'below the end of a sentence that the wrap has cut at a year',
    '- Tổ vệ sinh của từng thôn sửa xong mọi điểm tập kết rác thải trước ngày 15 tháng 10 năm\n2028.\n',
    '2. Phân loại\n',
  ],
])('a page number %s is furniture', (_, before, after) => {
  const { plan, tree } = page(before, after)
  expect(JSON.stringify(plan.sections)).not.toMatch(/"text":"2"|\s2"/)
  expect(JSON.stringify(tree)).toContain('"type":"furniture","value":"2"')
})

test('a number between two rows of a table may be theirs', () => {
  const { tree } = page(table, '| 3 | Gò Sim | 5 |\n')
  expect(JSON.stringify(tree)).not.toContain('"type":"furniture","value":"2"')
})

test('the tag of a table that returns behind page ends is no running head', () => {
  const tags = '<table>\n<tr><td>TT</td><td>Thôn</td></tr>\n<tr><td>1</td><td>Đồi Chè</td></tr>\n</table>\n'
  const { plan } = parsePlan(`${head}\f\n${tags}\n2. Phân loại\n- Các thôn phân loại rác thải.\n\f\n${tags}`)
  expect(plan.tables.map(({ rows }) => rows.length)).toEqual([1, 1])
})
