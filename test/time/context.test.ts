import { describe, expect, it, test } from 'vitest'
import { parseTime } from '../../src/time/parse-time.js'
import type { TimeContext, TimeValue } from '../../src/time/types.js'
import { plan2028, whole } from './read.js'

describe('the year that is not in the text', () => {
  const scope = parseTime('quý II/2029')[0] as TimeValue
  test.each([
    ['the expression', 'ngày 25/10/2031', { ...plan2028, scope }, 2031, []],
    ['a heading', 'ngày 25/10', { ...plan2028, scope }, 2029, [{ part: 'year', value: '2029', from: 'scope' }]],
    [
      'the plan',
      'ngày 25/10',
      { ...plan2028, issueDate: '2027-12-20' },
      2028,
      [{ part: 'year', value: '2028', from: 'plan-period' }],
    ],
    [
      'the date line',
      'ngày 25/10',
      { planPeriod: { from: 2026, to: 2030 }, issueDate: '2027-12-XX' },
      2027,
      [{ part: 'year', value: '2027', from: 'issue-date' }],
    ],
  ] as const)('comes from %s', (_, text, context, year, basis) =>
    expect(whole(text, context as TimeContext)).toMatchObject({ year, basis }),
  )

  it('is not guessed', () => {
    expect(whole('ngày 9/8', {})).toMatchObject({
      kind: 'unresolved',
      reason: 'no-year',
      pattern: 'XXXX-08-09',
      edtf: 'XXXX-08-09',
      earliest: null,
    })
    expect(whole('quý II', { planPeriod: { from: 2026, to: 2030 } })).toMatchObject({
      kind: 'unresolved',
      reason: 'ambiguous-year',
    })
    expect(whole('ngày 9/8', { ...plan2028, field: 'citation' })).toMatchObject({
      kind: 'unresolved',
      reason: 'no-year',
    })
    expect(whole('trước ngày 9/8', {})).toMatchObject({
      kind: 'bound',
      relation: 'before',
      latest: null,
      edtf: null,
      anchor: { kind: 'unresolved' },
    })
    expect(whole('29/02', { ...plan2028, planPeriod: { from: 2027, to: 2027 }, field: 'time-cell' })).toMatchObject({
      kind: 'invalid',
      reason: 'no-such-day',
    })
  })
  it('comes from a neighbour, the right one first', () => {
    expect(whole('quý I và quý III/2029')).toMatchObject({
      items: [
        { year: 2029, basis: [{ part: 'year', value: '2029', from: 'sibling' }] },
        { year: 2029, basis: [] },
      ],
    })
    expect(whole('tháng 9/2029 và tháng 11')).toMatchObject({ items: [{ year: 2029 }, { year: 2029 }] })
  })
  test.each([
    ['năm nay', 2028],
    ['năm sau', 2029],
    ['năm tới', 2029],
    ['năm trước', 2027],
    ['năm ngoái', 2027],
    ['năm kế tiếp', 2029],
  ])('%s', (text, year) => expect(whole(text)).toMatchObject({ kind: 'year', year }))
  test.each([
    ['tháng này', '2028-05'],
    ['tháng sau', '2028-06'],
    ['tháng trước', '2028-04'],
    ['quý này', '2028-34'],
    ['quý sau', '2028-35'],
    ['tuần này', '2028-05-01/2028-05-07'],
    ['tuần sau', '2028-05-08/2028-05-14'],
    ['hôm nay', '2028-05-03'],
  ])('%s counts from the date line', (text, edtf) => {
    expect(whole(text, { issueDate: '2028-05-03' })).toMatchObject({ edtf, basis: [{ from: 'issue-date' }] })
    expect(whole(text, {})).toMatchObject({ kind: 'unresolved', reason: 'no-reference-date' })
  })
  it('needs only as much of the date line as it says', () => {
    expect(whole('tháng sau', { issueDate: '2028-12-XX' })).toMatchObject({ edtf: '2029-01' })
    expect(whole('tuần sau', { issueDate: '2028-12-XX' })).toMatchObject({ kind: 'unresolved' })
  })
  it('puts the parts of an unnamed month where a heading names it', () => {
    const month = parseTime('tháng 8/2028')[0] as TimeValue
    expect(whole('cuối tháng', { scope: month })).toMatchObject({
      kind: 'part',
      earliest: '2028-08-21',
      basis: expect.arrayContaining([{ part: 'month', value: '2028-08', from: 'scope' }]),
    })
  })
  it('never changes what the text says in full', () => {
    const contexts: TimeContext[] = [{}, plan2028, { issueDate: '2027-03-05', scope, events: { x: '2028-01-01' } }]
    for (const text of [
      'ngày 4/7/2028',
      'từ 25/12/2028 đến 05/01/2029',
      'trước quý IV/2028',
      'cuối tháng 8/2028',
      'ngày 12 hằng tháng',
      'giai đoạn 2026-2030',
    ]) {
      const [first, ...others] = contexts.map((context) => whole(text, context))
      for (const other of others)
        expect([other.kind, other.edtf, other.earliest, other.latest, other.basis]).toEqual([
          first?.kind,
          first?.edtf,
          first?.earliest,
          first?.latest,
          first?.basis,
        ])
    }
  })
})

describe('issues', () => {
  test.each<[string, TimeContext, string[]]>([
    ['thứ Hai, ngày 04/7/2028', {}, ['weekday-mismatch']],
    ['10 năm 2026 - 2028', {}, ['length-mismatch']],
    ['từ tháng 11/2028 đến tháng 3', {}, ['year-rollover']],
    ['ngày 04/7/28', {}, ['two-digit-year']],
    ['trước ngày 04/7/2028', { issueDate: '2028-08-XX' }, ['before-issue-date']],
    ['ngày 04/7', { ...plan2028, issueDate: '2028-08-01' }, ['before-issue-date']],
    ['năm 2027', plan2028, ['outside-plan-period']],
    ['giai đoạn 20262030', {}, ['missing-separator']],
    ['giai đoạn 2026 2030', {}, ['missing-separator']],
    ['ngay 20 thang 01 nam 2028', {}, ['missing-diacritics']],
    ['thang 5/2028', {}, ['missing-diacritics']],
    ['quy II nam 2028', {}, ['missing-diacritics']],
    ['quý ll/2028', {}, ['ocr-roman']],
    ['quý lV/2028', {}, ['ocr-roman']],
    ['năm 2.028', {}, ['stray-punctuation']],
    ['ngày 03 tháng 2 năm 2.028', {}, ['stray-punctuation']],
    ['đầu tháng 8/2028', {}, ['convention']],
    ['tuần 1 tháng 8/2028', {}, ['convention']],
    ['năm học 2028-2029', {}, ['convention']],
    ['tháng 5/6/2028', {}, ['unit-slip']],
    ['ngày 04/7/2028', plan2028, []],
  ])('%s', (text, context, issues) => expect(whole(text, context).issues).toEqual(issues))

  it('says nothing of dates of other documents', () => {
    expect(whole('ngày 04/7/2019', { ...plan2028, issueDate: '2028-01-05', field: 'citation' }).issues).toEqual([])
  })
  it('keeps a deadline before the date line where it is', () => {
    expect(whole('trước ngày 04/7', { ...plan2028, issueDate: '2028-08-01' })).toMatchObject({
      latest: '2028-07-03',
      issues: ['before-issue-date'],
    })
  })
})

describe('options', () => {
  it('moves the century of two-digit years', () => {
    expect(whole('ngày 04/7/49', {})).toMatchObject({ year: 2049 })
    expect(whole('ngày 04/7/50', {})).toMatchObject({ year: 1950 })
    expect(whole('ngày 04/7/49', { twoDigitYearPivot: 30 })).toMatchObject({ year: 1949 })
  })
  it('takes the months of a school year', () => {
    expect(whole('năm học 2028-2029', { schoolYear: { from: 8, to: 6 } })).toMatchObject({
      earliest: '2028-08-01',
      latest: '2029-06-30',
    })
  })
})

describe('blanks and impossible dates', () => {
  test.each([
    ['ngày    tháng 6 năm 2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày … tháng 6 năm 2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày tháng 6 năm 2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày ... tháng ... năm 2028', ['day', 'month'], '2028-XX-XX', '2028-01-01', '2028-12-31'],
    ['ngày dd tháng mm năm 2028', ['day', 'month'], '2028-XX-XX', '2028-01-01', '2028-12-31'],
    ['ngày tháng năm 2028', ['day', 'month'], '2028-XX-XX', '2028-01-01', '2028-12-31'],
    ['ngày ____ tháng 6 năm 2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày /6/2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày …/6/2028', ['day'], '2028-06-XX', '2028-06-01', '2028-06-30'],
    ['ngày …/…/2028', ['day', 'month'], '2028-XX-XX', '2028-01-01', '2028-12-31'],
    ['ngày … tháng … năm ….', ['day', 'month', 'year'], null, null, null],
    ['ngày …/…/20…', ['day', 'month', 'year'], null, null, null],
    ['ngày 10 tháng    năm 2028', ['month'], '2028-XX-10', '2028-01-10', '2028-12-10'],
  ] as const)('%s', (text, missing, edtf, earliest, latest) =>
    expect(whole(text, {})).toMatchObject({ kind: 'incomplete', missing, edtf, earliest, latest }),
  )

  test.each([
    ['ngày 31/6/2028', 'no-such-day', { day: 31, month: 6, year: 2028 }],
    ['29/02/2027', 'no-such-day', { day: 29, month: 2, year: 2027 }],
    ['ngày 30/2', 'no-such-day', { day: 30, month: 2 }],
    ['ngày 12/15/2028', 'month-out-of-range', { day: 12, month: 15, year: 2028 }],
    ['ngày 35 tháng 8 năm 2028', 'day-out-of-range', { day: 35, month: 8, year: 2028 }],
    ['ngày 0/8/2028', 'day-out-of-range', { day: 0, month: 8, year: 2028 }],
    ['quý 5/2028', 'quarter-out-of-range', { quarter: 5, year: 2028 }],
    ['tháng 13/2028', 'month-out-of-range', { month: 13, year: 2028 }],
    ['ngày 09/8/20280', 'unreadable', { day: 9, month: 8, year: 20280 }],
    ['trước ngày 31/6/2028', 'no-such-day', { day: 31, month: 6, year: 2028 }],
  ] as const)('%s', (text, reason, parts) =>
    expect(whole(text, {})).toMatchObject({ kind: 'invalid', reason, parts, edtf: null, earliest: null, latest: null }),
  )

  it('offers a likely date, and never takes it', () => {
    expect(whole('ngày 12/15/2028', {})).toMatchObject({ kind: 'invalid', suggestion: '2028-12-15' })
    expect(whole('ngày 32/15/2028', {})).not.toHaveProperty('suggestion')
  })
  test.each(['ngày 15 tháng 8 âm lịch', 'mùng 10 tháng 3 (âm lịch)', 'tháng Giêng', 'rằm tháng bảy'])(
    '%s is of the lunar year',
    (text) => expect(whole(text)).toMatchObject({ kind: 'unresolved', reason: 'lunar' }),
  )
})
