import { describe, expect, it, test } from 'vitest'
import { foldKey } from '../../src/source/fold.js'
import type { TimeExpression } from '../../src/time/expression.js'
import { scanDate } from '../../src/time/scan-date.js'
import { scanTimes } from '../../src/time/scan-times.js'

const scan = (text: string, ...rest: [('prose' | 'time-cell')?, number?]) => scanTimes(foldKey(text), text, ...rest)
const date = (text: string, at = 0) => scanDate(foldKey(text), text, at)

describe('scanTimes', () => {
  it('gives expressions in order, apart, by offset', () => {
    const text = 'Từ ngày 3/5 đến 9/5/2028 tập huấn; trước ngày 20/6/2028 báo cáo, định kỳ hằng quý.'
    expect(scan(text).map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ['interval', 'Từ ngày 3/5 đến 9/5/2028'],
      ['bound', 'trước ngày 20/6/2028'],
      ['set', 'định kỳ hằng quý'],
    ])
  })
  it('looks only behind an offset', () => {
    const text = 'ngày 4/7/2028 và hạn 5/8/2028'
    expect(scan(text, 'prose', 16).map(({ start, end }) => text.slice(start, end))).toEqual(['hạn 5/8/2028'])
  })
  it('tells the forms apart by a tag', () => {
    const tags = (text: string) => scan(text).map((one) => (one.form === 'event' ? one.trigger : one.form))
    expect(tags('thường xuyên kiểm tra')).toEqual(['continuous'])
    expect(tags('khi có yêu cầu')).toEqual(['on-demand'])
    expect(tags('ngay sau khi mưa dứt')).toEqual(['immediately'])
    expect(tags('trong 05 ngày kể từ ngày ký')).toEqual(['relative'])
    expect(scan('tầm nhìn đến năm 2050')).toMatchObject([{ form: 'bound', horizon: true }])
  })
})

describe('scanDate', () => {
  test.each([
    ['ngày 07/3/2018 của Ủy ban', 'ngày 07/3/2018', { day: 7, month: 3, year: 2018 }],
    ['07/3/2018, về việc', '07/3/2018', { day: 7, month: 3, year: 2018 }],
    ['ngày 12 tháng 12 năm 2023', 'ngày 12 tháng 12 năm 2023', { day: 12, month: 12, year: 2023 }],
    ['20 tháng 01 năm 2024', '20 tháng 01 năm 2024', { day: 20, month: 1, year: 2024 }],
    ['ngày tháng 3 năm 2019', 'ngày tháng 3 năm 2019', { day: null, month: 3, year: 2019 }],
    ['ngày …/…/20…', 'ngày …/…/20…', { day: null, month: null, year: null }],
    ['ngày /4/2026', 'ngày /4/2026', { day: null, month: 4, year: 2026 }],
    ['tháng 4 năm 2026;', 'tháng 4 năm 2026', { form: 'month', month: 4, year: 2026 }],
    ['năm 2014 và', 'năm 2014', { form: 'year', year: 2014 }],
    ['ngày 13/16/2013', 'ngày 13/16/2013', { day: 13, month: 16, year: 2013 }],
    ['ngày ngày 09 tháng 8', 'ngày ngày 09 tháng 8', { day: 9, month: 8, year: undefined }],
    ['09/8/20270', '09/8/20270', { unreadable: true }],
    ['ngày06 /3/2028)', 'ngày06 /3/2028', { day: 6, month: 3, year: 2028 }],
    ['ngày 4-7-2028', 'ngày 4-7-2028', { day: 4, month: 7, year: 2028 }],
    ['ngày 4.7.2028.', 'ngày 4.7.2028', { day: 4, month: 7, year: 2028 }],
    ['Ngày 09/8/2027', 'Ngày 09/8/2027', { day: 9 }],
    ['ngày 31/12/2023-15/1/2024', 'ngày 31/12/2023', { year: 2023 }],
    ['ngày 07/3/2018 và ngày 08/3/2018', 'ngày 07/3/2018', { day: 7 }],
    ['ngày 07/3/2018 đến hết năm', 'ngày 07/3/2018', { day: 7 }],
    ['ngày tháng năm', 'ngày tháng năm', { day: null, month: null, year: null }],
    ['ngày …… tháng …… năm 20……', 'ngày …… tháng …… năm 20……', { year: null }],
    ['ngày Tháng 10/2028', 'ngày Tháng 10/2028', { form: 'month', month: 10 }],
  ])('%s', (text, found, parts) => {
    const expression = date(text) as TimeExpression
    expect(text.slice(expression.start, expression.end)).toBe(found)
    expect(expression).toMatchObject(parts)
  })
  test.each([
    '07/3',
    'Quyết định',
    'ngày hội',
    'ngày 4/7/2028/NĐ-CP',
    'ngày 4.7.2028.1',
    'ngày tháng năm sinh',
    'tháng 4',
    'năm nay',
    '2014',
    'ngày 4/7/2028@x.vn',
    '',
  ])('%s is none', (text) => expect(date(text)).toBeNull())
  it('reads at its offset and nowhere else', () => {
    expect(date('số 5 ngày 07/3/2018', 5)).toMatchObject({ start: 5, end: 19 })
    expect(date('số 5 ngày 07/3/2018', 0)).toBeNull()
  })
})
