import { describe, expect, it, test } from 'vitest'
import { parseTime } from '../../src/time/parse-time.js'
import { brief, cell2028, plan2028, whole } from './read.js'

describe('từ … đến …', () => {
  test.each([
    ['từ ngày 3 đến ngày 9 tháng 5 năm 2028', '2028-05-03/2028-05-09'],
    ['từ 03 - 09/5/2028', '2028-05-03/2028-05-09'],
    ['ngày 3 - 9/5/2028', '2028-05-03/2028-05-09'],
    ['03-09/5/2028', '2028-05-03/2028-05-09'],
    ['ngày 03 đến 09/5/2028', '2028-05-03/2028-05-09'],
    ['ngày 03/5 – 09/5', '2028-05-03/2028-05-09'],
    ['từ 25/12/2028 đến 05/01/2029', '2028-12-25/2029-01-05'],
    ['tháng 4 - 6/2028', '2028-04/2028-06'],
    ['từ tháng 4 đến hết tháng 6 năm 2028', '2028-04/2028-06'],
    ['Tháng 4-6', '2028-04/2028-06'],
    ['quý I - quý III/2028', '2028-01/2028-09'],
    ['quý I-III/2028', '2028-01/2028-09'],
    ['Quý I - III năm 2028', '2028-01/2028-09'],
    ['từ quý II đến quý IV', '2028-04/2028-12'],
    ['từ tháng 5 đến quý IV/2028', '2028-05/2028-12'],
    ['từ 20/6 đến hết tháng 9/2028', '2028-06-20/2028-09-30'],
    ['từ 08/3 đến trước ngày 20/3/2028', '2028-03-08/2028-03-19'],
    ['Từ tháng 11/2028 đến quý I/2029', '2028-11/2029-03'],
    ['Quý III/2028- Quý I/2029', '2028-07/2029-03'],
    ['từ ngày 12/9 đến hết năm 2028', '2028-09-12/2028-12-31'],
    ['Từ năm 2028 - 2032', '2028/2032'],
    ['từ năm 2028 đến năm 2032', '2028/2032'],
    ['Trong khoảng thời gian từ ngày 3/5 đến ngày 9/5/2028', '2028-05-03/2028-05-09'],
    ['kéo dài từ 3/5 đến 9/5/2028', '2028-05-03/2028-05-09'],
    ['Từ ngày 06/11/2028 đến 16 giờ 30, ngày 24/11/2028', '2028-11-06/2028-11-24'],
    ['từ 7h30 đến 11h00 ngày 12/9/2028', '2028-09-12'],
    ['8h00 - 11h30 ngày 12/9/2028', '2028-09-12'],
    ['07 tháng (từ tháng 2 đến tháng 8)', '2028-02/2028-08'],
    ['trong 06 ngày (từ 5/6 đến 10/6/2028)', '2028-06-05/2028-06-10'],
    ['từ đầu tháng 5 đến cuối tháng 6/2028', '2028-05-01~/2028-06-30~'],
    ['từ giữa tháng 5 đến ngày 20/6/2028', '2028-05-11~/2028-06-20~'],
    ['cuối tháng 8, đầu tháng 9/2028', '2028-08-21~/2028-09-10~'],
    ['từ ngày 20/6 đến trước tháng 9', '2028-06-20/2028-08-31'],
  ])('%s', (text, edtf) => expect(whole(text)).toMatchObject({ kind: 'interval', edtf }))

  it('keeps each end as a value with its own place', () => {
    expect(whole('từ ngày 3 đến ngày 9 tháng 5 năm 2028')).toMatchObject({
      start: { kind: 'date', text: 'ngày 3', day: 3, month: 5, position: { start: { offset: 3 } } },
      end: { kind: 'date', text: 'ngày 9 tháng 5 năm 2028', position: { start: { offset: 14 } } },
    })
  })
  it('moves the year where the range runs over its turn', () => {
    expect(whole('từ tháng 9/2028 đến tháng 11')).toMatchObject({ edtf: '2028-09/2028-11', issues: [] })
    expect(whole('từ tháng 11/2028 đến tháng 3')).toMatchObject({ edtf: '2028-11/2029-03', issues: ['year-rollover'] })
    expect(whole('từ tháng 11 đến tháng 3/2029')).toMatchObject({
      edtf: '2028-11/2029-03',
      issues: expect.arrayContaining(['year-rollover']),
    })
    expect(whole('từ tháng 11 đến tháng 3')).toMatchObject({ edtf: '2028-11/2029-03', issues: ['year-rollover'] })
    expect(whole('từ 3/5 đến 9/6/2028').kind).toBe('interval')
    expect(whole('từ tháng 3 năm sau đến tháng 6')).toMatchObject({ edtf: '2029-03/2029-06' })
    expect(whole('từ tháng 11 đến tháng 3 năm sau')).toMatchObject({ edtf: '2028-11/2029-03', issues: [] })
  })
  it('never turns a range round', () => {
    expect(whole('từ 20/8 đến 10/8/2028')).toMatchObject({ kind: 'invalid', reason: 'reversed-interval', edtf: null })
    expect(whole('Từ ngày 20/12/2028 – 15/01/2028')).toMatchObject({ kind: 'invalid', reason: 'reversed-interval' })
    expect(whole('từ năm 2030 đến năm 2028')).toMatchObject({ kind: 'invalid', reason: 'reversed-interval' })
    expect(whole('giai đoạn 2030-2028')).toMatchObject({ kind: 'invalid', reason: 'reversed-interval' })
  })
  it('checks a stated length', () => {
    expect(whole('trong 05 ngày (từ 5/6 đến 10/6/2028)').issues).toEqual(['length-mismatch'])
    expect(whole('02 tháng (tháng 5 và tháng 10)').issues).toEqual([])
    expect(whole('03 tháng (tháng 5 và tháng 10)').issues).toEqual(['length-mismatch'])
  })
  it('keeps an end that no calendar gives', () => {
    expect(whole('từ tháng 6/2028 đến khi hoàn thành dự án')).toMatchObject({
      kind: 'interval',
      edtf: '2028-06/',
      earliest: '2028-06-01',
      latest: null,
      end: { kind: 'event', event: 'khi hoàn thành dự án' },
    })
    expect(whole('Từ khi lập Tổ trực đến khi kết thúc đợt kiểm kê')).toMatchObject({
      kind: 'interval',
      edtf: null,
      start: { kind: 'event' },
      end: { kind: 'event' },
    })
    expect(whole('từ ngày khai giảng đến hết tháng 5/2028')).toMatchObject({
      kind: 'interval',
      edtf: '/2028-05',
      latest: '2028-05-31',
    })
  })
  it('counts from the date line where the text says now', () => {
    expect(brief(whole('từ nay đến hết quý II/2028', { issueDate: '2028-01-17' }))).toBe(
      'interval 2028-01-17/2028-06-30 2028-01-17..2028-06-30',
    )
    expect(whole('từ nay đến hết quý II/2028', { issueDate: '2028-01-XX' })).toMatchObject({
      kind: 'bound',
      relation: 'by',
      edtf: '../2028-06',
      text: 'từ nay đến hết quý II/2028',
    })
    expect(brief(whole('từ ngày ký đến 30/11/2028', { issueDate: '2028-02-11' }))).toBe(
      'interval 2028-02-11/2028-11-30 2028-02-11..2028-11-30',
    )
  })
  it('reads the slip "tháng" for "ngày"', () => {
    expect(whole('từ tháng 5/6/2028 - 20/7/2028')).toMatchObject({
      kind: 'interval',
      edtf: '2028-06-05/2028-07-20',
      issues: ['unit-slip'],
    })
  })
})

describe('trước, chậm nhất, đến, từ, sau', () => {
  test.each([
    ['trước ngày 08/6/2028', 'before', '../2028-06-07', '2028-06-07'],
    ['trước ngày 01/7/2028', 'before', '../2028-06-30', '2028-06-30'],
    ['trước 01/3/2028', 'before', '../2028-02-29', '2028-02-29'],
    ['trước tháng 10/2028', 'before', '../2028-09', '2028-09-30'],
    ['trước tháng 01/2028', 'before', '../2027-12', '2027-12-31'],
    ['trước quý IV/2028', 'before', '../2028-09', '2028-09-30'],
    ['trước năm 2028', 'before', '../2027', '2027-12-31'],
    ['trước 11 giờ 30 ngày 08/6/2028', 'before', '../2028-06-08', '2028-06-08'],
    ['trước cuối tháng 8/2028', 'before', '../2028-08-20~', '2028-08-20'],
    ['Xong trước ngày 08/6/2028', 'before', '../2028-06-07', '2028-06-07'],
    ['Hoàn thành trước 08/6', 'before', '../2028-06-07', '2028-06-07'],
    ['đến trước ngày 08/6', 'before', '../2028-06-07', '2028-06-07'],
    ['chậm nhất ngày 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['chậm nhất là ngày 08/6', 'by', '../2028-06-08', '2028-06-08'],
    ['muộn nhất là 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['không quá ngày 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['hạn cuối: 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['hạn chót 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['đến ngày 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['đến hết ngày 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['hết ngày 08/6/2028', 'by', '../2028-06-08', '2028-06-08'],
    ['tính đến hết 31/12/2028', 'by', '../2028-12-31', '2028-12-31'],
    ['đến hết tháng 9/2028', 'by', '../2028-09', '2028-09-30'],
    ['đến tháng 9/2028', 'by', '../2028-09', '2028-09-30'],
    ['đến năm 2031', 'by', '../2031', '2031-12-31'],
    ['đến hết năm 2031', 'by', '../2031', '2031-12-31'],
    ['tới năm 2031', 'by', '../2031', '2031-12-31'],
    ['đến 2031', 'by', '../2031', '2031-12-31'],
    ['đến cuối năm 2028', 'by', '../2028-12~', '2028-12-31'],
    ['chậm nhất cuối tháng 8/2028', 'by', '../2028-08-31~', '2028-08-31'],
    ['tầm nhìn đến năm 2050', 'by', '../2050', '2050-12-31'],
  ] as const)('%s', (text, relation, edtf, latest) =>
    expect(whole(text)).toMatchObject({ kind: 'bound', relation, edtf, earliest: null, latest }),
  )

  test.each([
    ['từ ngày 15/3/2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['kể từ ngày 15/3/2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['bắt đầu từ ngày 15/3/2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['từ 15/3/2028 trở đi', 'from', '2028-03-15/..', '2028-03-15'],
    ['Có hiệu lực từ ngày 15/3/2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['từ quý III/2028', 'from', '2028-07/..', '2028-07-01'],
    ['bắt đầu từ 13h30 thứ Tư ngày 15/3/2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['TỪ 0H00 NGÀY 15 THÁNG 3 NĂM 2028', 'from', '2028-03-15/..', '2028-03-15'],
    ['năm 2028 trở đi', 'from', '2028/..', '2028-01-01'],
    ['Quý IV năm 2028 và các năm tiếp theo', 'from', '2028-10/..', '2028-10-01'],
    ['giai đoạn 2028-2032 và những năm tiếp theo', 'from', '2028/..', '2028-01-01'],
    ['sau ngày 15/3/2028', 'after', '2028-03-16/..', '2028-03-16'],
    ['sau quý I/2028', 'after', '2028-04/..', '2028-04-01'],
    ['sau năm 2028', 'after', '2029/..', '2029-01-01'],
    ['Sau ngày hội 12/8/2028', 'after', '2028-08-13/..', '2028-08-13'],
  ] as const)('%s', (text, relation, edtf, earliest) =>
    expect(whole(text)).toMatchObject({ kind: 'bound', relation, edtf, earliest, latest: null }),
  )

  it('keeps the clock, and with a clock the day itself is allowed', () => {
    expect(whole('trước 11 giờ 30 ngày 08/6/2028')).toMatchObject({ clock: '11:30', latest: '2028-06-08' })
  })
  it('reads both ways by option', () => {
    expect(whole('trước ngày 08/6/2028', { beforeIsStrict: false })).toMatchObject({ latest: '2028-06-08' })
    expect(whole('đến năm 2031', { untilYearInclusive: false })).toMatchObject({ latest: '2030-12-31' })
    expect(whole('đến hết năm 2031', { untilYearInclusive: false })).toMatchObject({ latest: '2031-12-31' })
  })
  it('leaves a bound of blanks open', () => {
    expect(whole('trước ngày …/9/2028')).toMatchObject({
      kind: 'incomplete',
      relation: 'before',
      edtf: '2028-09-XX',
      earliest: '2028-09-01',
      latest: '2028-09-30',
    })
  })
  it('bounds by events', () => {
    expect(parseTime('Rà soát hồ sơ trước khi trình cấp trên.')).toMatchObject([
      { kind: 'bound', relation: 'before', anchor: { kind: 'event' }, latest: null },
    ])
    expect(parseTime('Quyết định có hiệu lực kể từ ngày ký.', { issueDate: '2028-02-17' })).toMatchObject([
      { kind: 'bound', relation: 'from', earliest: '2028-02-17', basis: [{ part: 'event', from: 'issue-date' }] },
    ])
    expect(parseTime('hoàn thành trước ngày khai giảng', { events: { 'khai giảng': '2028-09-05' } })).toMatchObject([
      { latest: '2028-09-04', basis: [{ from: 'event' }] },
    ])
  })
  test.each([
    ['trước mùa khô năm 2028', 'season'],
    ['sau Tết Nguyên đán', 'lunar'],
    ['trước ngày 15 tháng 8 âm lịch', 'lunar'],
  ])('%s', (text, reason) => {
    expect(whole(text)).toMatchObject({ kind: 'unresolved', reason, earliest: null, latest: null })
  })
})

describe('lists', () => {
  test.each([
    ['quý I, II và IV/2028', ['2028-33', '2028-34', '2028-36']],
    ['Quý II, III/2028', ['2028-34', '2028-35']],
    ['quý III, quý IV năm 2028', ['2028-35', '2028-36']],
    ['Quý III/2028 và Quý II/2029', ['2028-35', '2029-34']],
    ['ngày 6, 13 và 20 tháng 9/2028', ['2028-09-06', '2028-09-13', '2028-09-20']],
    ['ngày 5 và ngày 6 tháng 7 năm 2028', ['2028-07-05', '2028-07-06']],
    ['ngày 5, 6/7/2028', ['2028-07-05', '2028-07-06']],
    ['tháng 1, 2, 3/2028', ['2028-01', '2028-02', '2028-03']],
    ['tháng 4 và tháng 8 năm 2028', ['2028-04', '2028-08']],
    ['năm 2026, 2027 và 2028', ['2026', '2027', '2028']],
    ['tháng 11, 12/2028 và tháng 01/2029', ['2028-11', '2028-12', '2029-01']],
    ['tháng 1 - 3, 5/2028', ['2028-01/2028-03', '2028-05']],
    ['từ tháng 3 đến tháng 5 và tháng 9/2028', ['2028-03/2028-05', '2028-09']],
    ['Quý I, 6 tháng, quý III và năm', ['2028-33', '2028-40', '2028-35', '2028']],
    ['quý I, 6 tháng, 9 tháng và năm', ['2028-33', '2028-40', '2028-01/2028-09', '2028']],
    ['đến năm 2028, tầm nhìn đến năm 2038', ['../2028', '../2038']],
    ['giai đoạn 2026-2030, tầm nhìn đến năm 2050', ['2026/2030', '../2050']],
    ['Trước ngày 15/6 và 15/12/2028', ['../2028-06-14', '../2028-12-14']],
    ['trước ngày 20/6 và trước ngày 20/12/2028', ['../2028-06-19', '../2028-12-19']],
    ['Quý III năm 2028, năm 2029 và các năm tiếp theo', ['2028-35', '2029/..']],
  ])('%s', (text, members) => {
    const value = whole(text)
    expect(value.kind === 'list' && value.items.map(({ edtf }) => edtf)).toEqual(members)
  })
  it('says whether one or all are meant', () => {
    expect(whole('quý I hoặc quý II/2028')).toMatchObject({ conjunction: 'or' })
    expect(whole('quý I và quý II/2028')).toMatchObject({ conjunction: 'and' })
  })
  it('has the bounds of all members, and EDTF for plain dates alone', () => {
    expect(whole('quý I và quý III/2028')).toMatchObject({ edtf: null, earliest: '2028-01-01', latest: '2028-09-30' })
    expect(whole('tháng 5 và tháng 8 năm 2028')).toMatchObject({ edtf: '{2028-05,2028-08}' })
    expect(whole('tháng 5 hoặc tháng 8 năm 2028')).toMatchObject({ edtf: '[2028-05,2028-08]' })
    expect(whole('đến năm 2028, tầm nhìn đến năm 2038')).toMatchObject({ earliest: null, latest: '2038-12-31' })
  })
  it('does not take a number of other things for a member', () => {
    expect(parseTime('trong tháng 5, 6 đoàn kiểm tra đi các xã', plan2028).map(({ text }) => text)).toEqual([
      'trong tháng 5',
    ])
    expect(parseTime('ngày 15/6/2028, 20 đại biểu dự', plan2028).map(({ text }) => text)).toEqual(['ngày 15/6/2028'])
    expect(parseTime('Tháng 9/2028 và thường xuyên', cell2028)).toMatchObject([
      { kind: 'list', items: [{ kind: 'month' }, { kind: 'continuous' }] },
    ])
  })
})
