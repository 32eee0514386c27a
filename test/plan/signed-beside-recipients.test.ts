import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

test.each(['(Đã ký)', '(đã ký và đóng dấu)'])('%s in the column beside a recipient is no note of it', (mark) => {
  const { plan } = parsePlan(`KẾ HOẠCH
Trồng cây năm 2028

I. MỤC ĐÍCH
1. Trồng cây.

Nơi nhận:                                      GIÁM ĐỐC
- Tổng công ty (báo cáo);                       ${mark}
- Các phòng, đội;
- Lưu: VT.                                      Ngô Đức Mạnh
`)
  expect(plan.recipients.map(({ name, note }) => [name.text, note?.text ?? null])).toEqual([
    ['Tổng công ty', 'báo cáo'],
    ['Các phòng, đội', null],
  ])
  expect(plan.signature?.name?.text).toBe('Ngô Đức Mạnh')
})
