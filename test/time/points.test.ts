import { describe, expect, it, test } from 'vitest'
import { lastOf } from '../../src/time/calendar.js'
import { brief, cell2028, plan2028, whole } from './read.js'

const day = (iso: string) => `date ${iso} ${iso}..${iso}`

describe('ngày', () => {
  test.each([
    'ngày 4/7/2028',
    'ngày 04-07-2028',
    'ngày 4.7.2028',
    'ngày 4 tháng 7 năm 2028',
    'ngày bốn tháng bảy năm 2028',
    'Ngày 04 tháng 07 năm 2028',
    'NGÀY 04 THÁNG 7 NĂM 2028',
    'ngày 4 tháng 7, 2028',
    'ngày 4 tháng 7/2028',
    'ngày 4 / 7 / 2028',
    'ngày04/7/2028',
    '04/7/2028',
    '4 tháng 7 năm 2028',
    'mồng 4 tháng 7 năm 2028',
    'ngày mùng 4/7/2028',
    'ngày ngày 4/7/2028',
    'thứ Ba, ngày 04/7/2028',
    'Thứ 3 ngày 04/7/2028',
    '04/7/2028 (thứ Ba)',
    'vào ngày 4/7/2028',
    'ngày 04/7',
    'ngày 4 tháng 7',
  ])('%s', (text) => expect(brief(whole(text))).toBe(day('2028-07-04')))

  test.each([
    ['14h30 ngày 12/9/2028', '14:30'],
    ['14 giờ 30 phút, ngày 12/9/2028', '14:30'],
    ['8g15 ngày 12/9/2028', '08:15'],
    ['8:00 ngày 12/9/2028', '08:00'],
    ['0H00 NGÀY 12 THÁNG 9 NĂM 2028', '00:00'],
    ['7h30’ sáng thứ Ba, 12/9/2028', '07:30'],
    ['13h30 thứ Ba ngày 12/9/2028', '13:30'],
    ['vào hồi 8 giờ 00 ngày 12/9/2028', '08:00'],
    ['ngày 12/9/2028, lúc 14h30', '14:30'],
    ['17 giờ 00, ngày 12/9/2028', '17:00'],
    ['9 giờ ngày 12/9', '09:00'],
  ])('%s stands beside its clock time', (text, clock) => {
    const value = whole(text)
    expect(brief(value)).toBe(day('2028-09-12'))
    expect(value).toMatchObject({ clock })
  })

  it('reads the report that is due', () => {
    const value = whole('Ngày 06 tháng 6 đối với báo cáo quý II')
    expect(value).toMatchObject({
      kind: 'date',
      earliest: '2028-06-06',
      for: { kind: 'quarter', quarter: 2, year: 2028 },
    })
    expect(whole('ngày 02/9 đối với báo cáo 6 tháng')).toMatchObject({ for: { kind: 'half', half: 1 } })
    expect(whole('ngày 05/12 đối với báo cáo năm')).toMatchObject({ for: { kind: 'year', year: 2028 } })
  })

  test.each([
    ['ngày đầu tiên của tháng 8/2028', '2028-08-01'],
    ['ngày cuối cùng của tháng 2 năm 2028', '2028-02-29'],
    ['ngày cuối cùng của năm 2028', '2028-12-31'],
  ])('%s', (text, iso) => expect(brief(whole(text))).toBe(day(iso)))

  it('checks the weekday, and the number wins', () => {
    expect(whole('thứ Hai, ngày 04/7/2028')).toMatchObject({
      earliest: '2028-07-04',
      weekday: 1,
      issues: ['weekday-mismatch'],
    })
    expect(whole('thứ Ba, ngày 04/7/2028').issues).toEqual([])
    expect(whole('Chủ nhật, ngày 09/7/2028')).toMatchObject({ weekday: 7, issues: [] })
  })

  it('marks what is tentative', () => {
    expect(whole('dự kiến ngày 09/01/2028')).toMatchObject({ tentative: true, earliest: '2028-01-09' })
    expect(whole('khoảng tháng 10/2028')).toMatchObject({ approximate: true, edtf: '2028-10~' })
  })

  it('reads every day of a leap year in every form', () => {
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= Number(lastOf(2028, month).slice(8)); date++) {
        const iso = `2028-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
        for (const text of [
          `ngày ${date}/${month}/2028`,
          `ngày ${String(date).padStart(2, '0')} tháng ${month} năm 2028`,
        ])
          expect(brief(whole(text))).toBe(day(iso))
      }
    }
  })
})

const numerals = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn',
  'mười lăm',
  'mười sáu',
  'mười bảy',
  'mười tám',
  'mười chín',
  'hai mươi',
  'hai mươi mốt',
  'hai mươi hai',
  'hai mươi ba',
  'hai mươi tư',
  'hai mươi lăm',
  'hai mươi sáu',
  'hai mươi bảy',
  'hai mươi tám',
  'hai mươi chín',
  'ba mươi',
  'ba mươi mốt',
]

describe('numerals', () => {
  test.each(numerals.map((word, index) => [word, index + 1] as const))('ngày %s', (word, number) => {
    expect(whole(`ngày ${word} tháng một năm 2028`)).toMatchObject({ kind: 'date', day: number, month: 1 })
  })
  test.each(numerals.slice(0, 12).map((word, index) => [word, index + 1] as const))('tháng %s', (word, number) => {
    expect(whole(`tháng ${word} năm 2028`)).toMatchObject({ kind: 'month', month: number, year: 2028 })
  })
  it('takes a number and its words for one', () => {
    expect(whole('08 (tám) ngày')).toMatchObject({ kind: 'duration', iso: 'P8D' })
  })
})

describe('tháng, quý, 6 tháng, năm', () => {
  for (let month = 1; month <= 12; month++) {
    const two = String(month).padStart(2, '0')
    const value = `month 2028-${two} 2028-${two}-01..${lastOf(2028, month)}`
    test.each([
      `tháng ${month}/2028`,
      `tháng ${two} năm 2028`,
      `Tháng ${month}-2028`,
      `tháng ${month}, năm 2028`,
      `tháng ${month}.2028`,
      `tháng ${month} 2028`,
      `tháng ${month}`,
    ])('%s', (text) => {
      expect(brief(whole(text))).toBe(value)
    })
    test.each([`${month}/2028`, `${two}/2028`, `T${month}/2028`, `T${month}`])('cell %s', (text) =>
      expect(brief(whole(text, cell2028))).toBe(value),
    )
  }

  const roman = ['I', 'II', 'III', 'IV']
  for (let quarter = 1; quarter <= 4; quarter++) {
    const value = `quarter 2028-${32 + quarter} 2028-${String(quarter * 3 - 2).padStart(2, '0')}-01..${lastOf(2028, quarter * 3)}`
    test.each([
      `quý ${roman[quarter - 1]}/2028`,
      `Quý ${quarter} năm 2028`,
      `quí ${roman[quarter - 1]}-2028`,
      `QUÝ ${roman[quarter - 1]} NĂM 2028`,
      `quý ${numerals[quarter - 1]}/2028`,
      `quý ${roman[quarter - 1]}`,
      `trong quý ${roman[quarter - 1]} của năm 2028`,
    ])('%s', (text) => expect(brief(whole(text))).toBe(value))
    test.each([`Q${quarter}/2028`, `${roman[quarter - 1]}/2028`])('cell %s', (text) =>
      expect(brief(whole(text, cell2028))).toBe(value),
    )
  }
  it('reads "quý tư" as the fourth', () => expect(whole('quý tư/2028')).toMatchObject({ quarter: 4 }))

  test.each([
    ['6 tháng đầu năm 2028', 'half 2028-40 2028-01-01..2028-06-30'],
    ['nửa đầu năm 2028', 'half 2028-40 2028-01-01..2028-06-30'],
    ['sáu tháng đầu năm', 'half 2028-40 2028-01-01..2028-06-30'],
    ['06 tháng cuối năm 2028', 'half 2028-41 2028-07-01..2028-12-31'],
    ['nửa cuối năm 2028', 'half 2028-41 2028-07-01..2028-12-31'],
    ['9 tháng đầu năm 2028', 'interval 2028-01/2028-09 2028-01-01..2028-09-30'],
    ['9 tháng năm 2028', 'interval 2028-01/2028-09 2028-01-01..2028-09-30'],
    ['4 tháng đầu năm 2028', 'interval 2028-01/2028-04 2028-01-01..2028-04-30'],
    ['2 tháng cuối năm 2028', 'interval 2028-11/2028-12 2028-11-01..2028-12-31'],
    ['năm 2028', 'year 2028 2028-01-01..2028-12-31'],
    ['trong năm 2028', 'year 2028 2028-01-01..2028-12-31'],
    ['cả năm 2028', 'year 2028 2028-01-01..2028-12-31'],
    ['trong năm', 'year 2028 2028-01-01..2028-12-31'],
    ['cả năm', 'year 2028 2028-01-01..2028-12-31'],
    ['giai đoạn 2026 – 2028', 'interval 2026/2028 2026-01-01..2028-12-31'],
    ['thời kỳ 2026-2028', 'interval 2026/2028 2026-01-01..2028-12-31'],
    ['03 năm 2026 - 2028', 'interval 2026/2028 2026-01-01..2028-12-31'],
    ['giai đoạn từ năm 2026 đến năm 2030', 'interval 2026/2030 2026-01-01..2030-12-31'],
    ['nhiệm kỳ 2025 - 2030', 'interval 2025/2030 2025-01-01..2030-12-31'],
    ['năm 2028-2032', 'interval 2028/2032 2028-01-01..2032-12-31'],
    ['5 năm (2026-2030)', 'interval 2026/2030 2026-01-01..2030-12-31'],
    ['5 năm giai đoạn 2026-2030', 'interval 2026/2030 2026-01-01..2030-12-31'],
    ['năm học 2028 - 2029', 'interval 2028-09~/2029-05~ 2028-09-01..2029-05-31'],
    ['năm học 2028/2029', 'interval 2028-09~/2029-05~ 2028-09-01..2029-05-31'],
    ['tuần 1 tháng 8/2028', 'week 2028-08-01/2028-08-07 2028-08-01..2028-08-07'],
    ['tuần 2 tháng 8/2028', 'week 2028-08-08/2028-08-14 2028-08-08..2028-08-14'],
    ['tuần thứ ba của tháng 8/2028', 'week 2028-08-15/2028-08-21 2028-08-15..2028-08-21'],
    ['tuần 4 tháng 5/2028', 'week 2028-05-22/2028-05-28 2028-05-22..2028-05-28'],
    ['tuần đầu tháng 8/2028', 'week 2028-08-01/2028-08-07 2028-08-01..2028-08-07'],
    ['tuần 1, 2 tháng 8/2028', 'list – 2028-08-01..2028-08-14'],
    ['tuần 1 và tuần 3 tháng 8/2028', 'list – 2028-08-01..2028-08-21'],
    ['tuần 1 - 2 tháng 8/2028', 'interval 2028-08-01/2028-08-14 2028-08-01..2028-08-14'],
    ['15/3-20/4/2028', 'interval 2028-03-15/2028-04-20 2028-03-15..2028-04-20'],
    ['tuần cuối cùng của tháng 2 năm 2028', 'week 2028-02-23/2028-02-29 2028-02-23..2028-02-29'],
  ])('%s', (text, value) => expect(brief(whole(text))).toBe(value))

  it('checks the length of a span', () => {
    expect(whole('03 năm 2026 - 2028').issues).not.toContain('length-mismatch')
    expect(whole('10 năm 2026 - 2028').issues).toContain('length-mismatch')
  })
})

describe('đầu, giữa, cuối', () => {
  test.each([
    ['đầu tháng 8/2028', '2028-08-01~/2028-08-10~', '2028-08-01', '2028-08-10'],
    ['giữa tháng 8/2028', '2028-08-11~/2028-08-20~', '2028-08-11', '2028-08-20'],
    ['cuối tháng 8/2028', '2028-08-21~/2028-08-31~', '2028-08-21', '2028-08-31'],
    ['vào những ngày cuối tháng 8/2028', '2028-08-21~/2028-08-31~', '2028-08-21', '2028-08-31'],
    ['đầu quý III/2028', '2028-07~', '2028-07-01', '2028-07-31'],
    ['giữa quý III/2028', '2028-08~', '2028-08-01', '2028-08-31'],
    ['cuối quý III/2028', '2028-09~', '2028-09-01', '2028-09-30'],
    ['đầu năm 2028', '2028-01~/2028-03~', '2028-01-01', '2028-03-31'],
    ['giữa năm 2028', '2028-04~/2028-09~', '2028-04-01', '2028-09-30'],
    ['cuối năm', '2028-10~/2028-12~', '2028-10-01', '2028-12-31'],
  ])('%s is a convention', (text, edtf, earliest, latest) => {
    expect(whole(text)).toMatchObject({
      kind: 'part',
      edtf,
      earliest,
      latest,
      approximate: true,
      issues: ['convention'],
    })
  })
  test.each([
    ['nửa đầu tháng 8/2028', '2028-08-01/2028-08-15'],
    ['nửa cuối tháng 2/2028', '2028-02-16/2028-02-29'],
    ['thượng tuần tháng 8/2028', '2028-08-01/2028-08-10'],
    ['trung tuần tháng 8/2028', '2028-08-11/2028-08-20'],
    ['hạ tuần tháng 8/2028', '2028-08-21/2028-08-31'],
    ['12 ngày đầu tháng 8/2028', '2028-08-01/2028-08-12'],
    ['10 ngày cuối tháng 8/2028', '2028-08-22/2028-08-31'],
  ])('%s is exact', (text, edtf) =>
    expect(whole(text)).toMatchObject({ kind: 'part', edtf, approximate: false, issues: [] }),
  )

  it('leaves no gap between the parts of a period', () => {
    for (const period of ['tháng 2/2028', 'quý III/2028', 'năm 2028']) {
      const [start, middle, end, of] = [`đầu ${period}`, `giữa ${period}`, `cuối ${period}`, period].map((text) =>
        whole(text),
      )
      expect([start?.earliest, end?.latest]).toEqual([of?.earliest, of?.latest])
      for (const [a, b] of [
        [start, middle],
        [middle, end],
      ])
        expect(new Date(`${b?.earliest}T00:00Z`).getTime() - new Date(`${a?.latest}T00:00Z`).getTime()).toBe(864e5)
    }
  })
  it('is not a date without its month', () => {
    expect(whole('cuối tháng')).toMatchObject({ kind: 'unresolved', reason: 'no-anchor' })
    expect(whole('cuối học kỳ I')).toMatchObject({ kind: 'event', trigger: 'named' })
  })
  it('takes the Civil Code by option', () => {
    const civil = { ...plan2028, partOfPeriod: 'civil-code' } as const
    expect(
      [
        'đầu tháng 8/2028',
        'giữa tháng 8/2028',
        'cuối tháng 8/2028',
        'đầu năm 2028',
        'giữa năm 2028',
        'cuối năm 2028',
      ].map((text) => whole(text, civil).edtf),
    ).toEqual(['2028-08-01', '2028-08-15', '2028-08-31', '2028-01-01', '2028-06-30', '2028-12-31'])
    expect(whole('đầu tháng 8/2028', civil)).toMatchObject({
      approximate: false,
      basis: [{ part: 'bounds', value: 'civil-code-146', from: 'law' }],
    })
  })
})

describe('time cells', () => {
  test.each([
    ['2029', 'year 2029 2029-01-01..2029-12-31'],
    ['19/7', day('2028-07-19')],
    ['2028-2029', 'interval 2028/2029 2028-01-01..2029-12-31'],
    ['Quý II', 'quarter 2028-34 2028-04-01..2028-06-30'],
    ['I-II/2028', 'interval 2028-01/2028-06 2028-01-01..2028-06-30'],
    ['Năm', 'year 2028 2028-01-01..2028-12-31'],
    ['Cả năm', 'year 2028 2028-01-01..2028-12-31'],
    ['4.7.2028', day('2028-07-04')],
    ['2028 và các năm sau', 'bound 2028/.. 2028-01-01..'],
    ['2027 - 2029 và tiếp theo', 'bound 2027/.. 2027-01-01..'],
    ['Cả giai đoạn', 'year 2028 2028-01-01..2028-12-31'],
  ])('%s', (text, value) => expect(brief(whole(text, cell2028))).toBe(value))
  it('joins what stands in one cell', () => {
    const value = whole('Trong tháng 5; quý III · năm 2028', cell2028)
    expect(value).toMatchObject({ kind: 'list', items: [{ kind: 'month' }, { kind: 'quarter' }, { kind: 'year' }] })
  })
  it('names the plan period', () => {
    expect(brief(whole('Cả giai đoạn', { field: 'time-cell', planPeriod: { from: 2026, to: 2030 } }))).toBe(
      'interval 2026/2030 2026-01-01..2030-12-31',
    )
  })
})
