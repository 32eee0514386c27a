import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const cited = (words: string, date = 'ngày 04 tháng 02 năm 2028') =>
  parsePlan(`ỦY BAN NHÂN DÂN XÃ THANH LÂM
Số: 21/KH-UBND
Thanh Lâm, ${date}

KẾ HOẠCH
Thu gom rác thải trên địa bàn xã năm 2028

I. NỘI DUNG

Các thôn làm tiếp việc của ${words} đã nêu.
`).plan.citations.map(({ number, date: of }) => [number, of?.edtf ?? null])

test.each([
  ['no date', 'Kế hoạch số 21/KH-UBND', undefined],
  ['its own date', 'Kế hoạch số 21/KH-UBND ngày 04/02/2028', undefined],
  ['a date that fits the blank of a draft', 'Kế hoạch số 21/KH-UBND ngày 04/02/2028', 'ngày     tháng 02 năm 2028'],
])('the plan’s own number with %s is the plan itself', (_, words, date) => {
  expect(cited(words, date)).toEqual([])
})

test.each([
  ['another year', 'Kế hoạch số 21/KH-UBND ngày 04/02/2027', undefined, ['21/KH-UBND', '2027-02-04']],
  ['another day', 'Kế hoạch số 21/KH-UBND ngày 05/02/2028', undefined, ['21/KH-UBND', '2028-02-05']],
  [
    'a date that no blank of the draft leaves open',
    'Kế hoạch số 21/KH-UBND ngày 04/02/2027',
    'ngày     tháng     năm 2028',
    ['21/KH-UBND', '2027-02-04'],
  ],
])('the plan’s own number with %s is another document', (_, words, date, expected) => {
  expect(cited(words, date)).toEqual([expected])
})
