import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const times = (dateLine: string) =>
  parsePlan(`TRƯỜNG THCS AN HÒA
Số: 7/KH-THCS
${dateLine}
KẾ HOẠCH
Công tác năm học 2028 - 2029

I. NHIỆM VỤ
- Văn phòng nộp điểm trước ngày 15/01.
- Họp phụ huynh trong tháng 9.
- Bế giảng ngày 25/5.
- Tựu trường ngày 29/8.
`).plan.times.map(({ text, latest }) => [text, latest])

test.each(['\nAn Hòa, ngày 28 tháng 8 năm 2028\n', ''])(
  'in a school year the month tells the year, with a date line and without: %j',
  (dateLine) => {
    expect(times(dateLine)).toEqual([
      ['trước ngày 15/01', '2029-01-14'],
      ['trong tháng 9', '2028-09-30'],
      ['ngày 25/5', '2029-05-25'],
      ['ngày 29/8', '2028-08-29'],
    ])
  },
)
