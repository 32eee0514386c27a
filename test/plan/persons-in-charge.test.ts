import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const tasksOf = (body: string) =>
  parsePlan(`KẾ HOẠCH\nÔn tập năm 2028\n\nI. PHÂN CÔNG NHIỆM VỤ\n${body}\n`).plan.tasks.map((task) => [
    task.kind,
    task.lead.map(({ text }) => text).join(' | '),
  ])

test('bullets of persons below a label heading are a duty each', () => {
  expect(
    tasksOf(`1. Phân công phụ trách chung
- Đ/c Trần Văn An – Hiệu trưởng: Chịu trách nhiệm chung.
- Đ/c Lê Thị Bình – Phó Hiệu trưởng: Xây dựng thời khóa biểu, xong trước ngày 25/9/2028.
- Đ/c Hồ Văn Cảnh – Phó Hiệu trưởng: Phụ trách cơ sở vật chất.`),
  ).toEqual([
    ['inline', 'Đ/c Trần Văn An – Hiệu trưởng'],
    ['inline', 'Đ/c Lê Thị Bình – Phó Hiệu trưởng'],
    ['inline', 'Đ/c Hồ Văn Cảnh – Phó Hiệu trưởng'],
  ])
})

test.each([
  ['1. Tiểu ban Nội dung do đồng chí Trần Thị Mai, Phó Chủ tịch Hội làm Trưởng tiểu ban:', 'Tiểu ban Nội dung'],
  ['1. Giáo viên chủ nhiệm lớp 12, giáo viên bộ môn', 'Giáo viên chủ nhiệm lớp 12 | giáo viên bộ môn'],
  ['1. Xí nghiệp Sơn Hạ và Xí nghiệp Đông Khê', 'Xí nghiệp Sơn Hạ | Xí nghiệp Đông Khê'],
  ['1. Hải đội Biên phòng 2:', 'Hải đội Biên phòng 2'],
])('%s', (heading, lead) => {
  expect(tasksOf(`${heading}\n- Rà soát hồ sơ.`)).toEqual([['assign', lead]])
})

test.each([
  [
    'Đồng chí Đại tá Phan Đình Trọng, Phó Chỉ huy trưởng trực tiếp chỉ đạo.',
    'Đồng chí Đại tá Phan Đình Trọng, Phó Chỉ huy trưởng',
  ],
  ['Người chuẩn bị: Đ/c Trần Thị Hoa.', 'Đ/c Trần Thị Hoa'],
])('%s', (words, lead) => {
  expect(tasksOf(`1. Nội dung\n- ${words}`).map(([, one]) => one)).toEqual([lead])
})
