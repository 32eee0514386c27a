import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readNodePath, sectionPath } from '../../src/lint/node-path.js'
import { nodePathFinder } from '../../src/lint.js'

const text = `SỞ Y TẾ TỈNH HỒNG LAM
Số: 12/KH-SYT

KẾ HOẠCH
Phòng bệnh năm 2028

Căn cứ Luật Phòng bệnh;

Căn cứ Luật Khám bệnh;

I. MỤC ĐÍCH
Giảm số ca mắc[1].

II. NỘI DUNG
1. Truyền thông
1.1. Tập huấn
- Lớp cho xã;
- Lớp cho tỉnh;
+ Tuyến huyện.
1.2. Tờ gấp

| TT | Việc | Đơn vị chủ trì |
| --- | --- | --- |
| 1 | In tờ gấp | Văn phòng |

[1] Theo báo cáo của Sở Y tế.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

GIÁM ĐỐC
Trần Văn An

PHỤ LỤC I
DANH SÁCH

1. Danh sách lớp
`
const pathAt = nodePathFinder(parsePlan(text).tree)

test.each([
  ['SỞ Y TẾ', 'header'],
  ['Phòng bệnh năm', 'title'],
  ['Căn cứ Luật Khám', 'preamble[2]'],
  ['Giảm số', 'I'],
  ['Truyền thông', 'II.1'],
  ['Tập huấn', 'II.1.1'],
  ['Lớp cho tỉnh', 'II.1.1[2]'],
  ['Tuyến huyện', 'II.1.1[2][1]'],
  ['Tờ gấp', 'II.1.2'],
  ['In tờ gấp', 'II.1.2.table[2]'],
  ['Theo báo cáo', 'fn1'],
  ['UBND tỉnh;', 'recipients[1]'],
  ['Trần Văn', 'signature'],
  ['Danh sách lớp', 'A1.1'],
])('%s is in %s', (words, path) => {
  expect(pathAt(text.indexOf(words))).toBe(path)
})

test('a text without parts has no paths', () => {
  expect(nodePathFinder(parsePlan('').tree)(0)).toBeNull()
})

test.each([
  ['III/1/1.1/1.1.2', 'III.1.1.2'],
  ['II/2/a', 'II.2.a'],
  ['Điều 1/2', 'Điều 1.2'],
  ['II~2/1', 'II~2.1'],
])('section %s is %s', (id, path) => {
  expect(sectionPath(id)).toBe(path)
})

test.each([
  ['II.2.a', 'II.2.a'],
  ['II/2/a', 'II.2.a'],
  ['II/2/2.1', 'II.2.1'],
  ['II/2/a)', 'II.2.a'],
  [' II.2.a) ', 'II.2.a'],
  ['II./2./a)', 'II.2.a'],
  ['II.2.1[3]', 'II.2.1[3]'],
  ['II/2/2.1[3]', 'II.2.1[3]'],
  ['Điều 1', 'Điều 1'],
  ['recipients[2]', 'recipients[2]'],
])('%s is read as %s', (written, path) => {
  expect(readNodePath(written)).toBe(path)
})
