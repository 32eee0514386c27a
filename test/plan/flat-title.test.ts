import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const flat = (words: string) =>
  `ỦY BAN NHÂN DÂN TỈNH HỒNG LAM ------- CỘNG HÒA XÃ HỘI\n  CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- Số: 14/KH-UBND Hồng Lam, ngày 09 tháng 01 năm 2028 ${words}`

test.each([
  [
    'one line',
    'KẾ HOẠCH TRIỂN KHAI CÔNG TÁC DÂN SỐ NĂM 2028 Thực hiện Nghị quyết số 21/NQ-HĐND ngày 10/12/2027 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
    'TRIỂN KHAI CÔNG TÁC DÂN SỐ NĂM 2028',
  ],
  [
    'cut in the subject',
    'KẾ HOẠCH TRIỂN\nKHAI CÔNG TÁC DÂN SỐ NĂM\n2028 Căn cứ Nghị quyết số 21/NQ-HĐND ngày 10/12/2027 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
    'TRIỂN KHAI CÔNG TÁC DÂN SỐ NĂM 2028',
  ],
])('a flattened head, %s: the subject ends where the first ground begins', (_, words, title) => {
  const { plan } = parsePlan(flat(words))
  expect(plan.header.title?.text).toBe(title)
  expect(plan.citations.map(({ number, basis }) => [number, basis])).toEqual([['21/NQ-HĐND', true]])
})
