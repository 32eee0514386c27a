import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const box = `KẾ HOẠCH
Ôn tập năm 2028

I. LỊCH TRÌNH

|Thời gian          |Nội dung công việc                 |Người phụ trách                 |
|Tháng 9/2027       |Lập danh sách nhóm, kiểm tra chất  |Tổ Toán; các tổ chuyên môn      |
|                   |lượng ban đầu                      |                                |
|Tháng 10/2027      |Xếp lớp theo 03 nhóm               |Đ/c Mai Anh                     |
|Tháng 02 - 4/2028  |Luyện đề, thi thử, hướng dẫn học   |Tổ Văn phòng, giáo viên chủ     |
|                   |sinh đăng ký dự thi                |nhiệm lớp 12                    |
`

test('lines of a cell in a box without rules are joined, and the row of heads is told by its words', () => {
  const { plan } = parsePlan(box)
  expect(plan.tables[0]?.header).toEqual(['Thời gian', 'Nội dung công việc', 'Người phụ trách'])
  expect(plan.tables[0]?.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['Tháng 9/2027', 'Lập danh sách nhóm, kiểm tra chất lượng ban đầu', 'Tổ Toán; các tổ chuyên môn'],
    ['Tháng 10/2027', 'Xếp lớp theo 03 nhóm', 'Đ/c Mai Anh'],
    [
      'Tháng 02 - 4/2028',
      'Luyện đề, thi thử, hướng dẫn học sinh đăng ký dự thi',
      'Tổ Văn phòng, giáo viên chủ nhiệm lớp 12',
    ],
  ])
  expect(plan.tasks.map((task) => task.lead.map(({ text }) => text))).toEqual([
    ['Tổ Toán', 'các tổ chuyên môn'],
    ['Đ/c Mai Anh'],
    ['Tổ Văn phòng', 'giáo viên chủ nhiệm lớp 12'],
  ])
})

test('numbered rows are rows, however narrow their column; a row without a number that begins small is the rest of one', () => {
  const { plan } = parsePlan(`KẾ HOẠCH
Ôn tập năm 2028

I. LỊCH TRÌNH

| TT | Nội dung công việc  | Chủ trì    |
| 1  | Kiểm tra an toàn xã | Công an xã |
| 2  | Rà soát hộ nghèo    |            |
| 3  | Khám                | Trạm Y tế  |
|    | sức khỏe            |            |
`)
  expect(plan.tables[0]?.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['1', 'Kiểm tra an toàn xã', 'Công an xã'],
    ['2', 'Rà soát hộ nghèo', ''],
    ['3', 'Khám sức khỏe', 'Trạm Y tế'],
  ])
})

test('a row with an empty first cell whose words would have fitted above is a row of its own', () => {
  const { plan } = parsePlan(
    box.replace(
      '|sinh đăng ký dự thi                |nhiệm lớp 12  ',
      '|Tổng duyệt                         |Tổ Thể dục    ',
    ),
  )
  expect(plan.tables[0]?.rows).toHaveLength(4)
})
