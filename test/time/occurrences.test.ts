import { RRule } from 'rrule'
import { describe, expect, it, test } from 'vitest'
import { occurrences } from '../../src/time/occurrences.js'
import { parseTime } from '../../src/time/parse-time.js'
import { reportWindow } from '../../src/time/report-window.js'
import type { SetValue } from '../../src/time/types.js'
import { weekdaysOnly } from '../../src/time/workdays.js'
import { whole } from './read.js'

const year = { from: '2028-01-01', to: '2028-12-31' }
const set = (text: string) => {
  const value = whole(text, {})
  if (value.kind !== 'set') throw new Error(`${text}: ${value.kind}`)
  return value
}
const spans = (value: SetValue, period = year) =>
  occurrences(value, period).map(({ earliest, latest }) =>
    earliest === latest ? earliest : `${earliest ?? ''}..${latest ?? ''}`,
  )

describe('occurrences', () => {
  test.each([
    [
      'hằng quý',
      ['2028-01-01..2028-03-31', '2028-04-01..2028-06-30', '2028-07-01..2028-09-30', '2028-10-01..2028-12-31'],
    ],
    ['định kỳ 6 tháng', ['2028-01-01..2028-06-30', '2028-07-01..2028-12-31']],
    ['định kỳ 4 tháng', ['2028-01-01..2028-04-30', '2028-05-01..2028-08-31', '2028-09-01..2028-12-31']],
    ['hằng năm', ['2028-01-01..2028-12-31']],
    ['tháng 5 và tháng 11 hằng năm', ['2028-05-01..2028-05-31', '2028-11-01..2028-11-30']],
    ['quý III hằng năm', ['2028-07-01..2028-09-30']],
    ['từ tháng 6 đến tháng 8 hằng năm', ['2028-06-01..2028-08-31']],
    ['từ 01/6 đến 15/6 hằng năm', ['2028-06-01..2028-06-15']],
    ['trước ngày 08/11 hằng năm', ['..2028-11-07']],
    ['chậm nhất ngày 10 của tháng cuối quý', ['..2028-03-10', '..2028-06-10', '..2028-09-10', '..2028-12-10']],
    ['ngày 29/02 hằng năm', ['2028-02-29']],
  ])('%s', (text, found) => expect(spans(set(text))).toEqual(found))

  it('drops the days that a month does not have, and knows the last', () => {
    expect(spans(set('ngày 31 hằng tháng'))).toEqual(
      ['01', '03', '05', '07', '08', '10', '12'].map((month) => `2028-${month}-31`),
    )
    expect(spans(set('ngày cuối cùng hằng tháng')).slice(0, 4)).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ])
    expect(spans(set('ngày 29/02 hằng năm'), { from: '2027-01-01', to: '2027-12-31' })).toEqual([])
  })
  it('are weeks where weeks are named', () => {
    expect(occurrences(set('tuần 2 hằng tháng'), year)).toHaveLength(12)
    expect(spans(set('tuần 2 hằng tháng'))[0]).toBe('2028-01-08..2028-01-14')
  })
  it('run over the turn of the year', () => {
    expect(spans(set('từ 25/12 đến 05/01 hằng năm'))).toEqual(['2027-12-25..2028-01-05', '2028-12-25..2029-01-05'])
  })
  it('stay within what the recurrence is bounded by', () => {
    expect(spans(set('hằng tháng trong năm 2029'))).toEqual([])
    expect(occurrences(set('hằng tháng trong năm 2028'), { from: '2026-01-01', to: '2030-12-31' })).toHaveLength(12)
  })
  it('keep the words and the place of the recurrence', () => {
    const value = set('ngày 12 hằng tháng')
    for (const one of occurrences(value, year))
      expect(one).toMatchObject({
        text: value.text,
        position: value.position,
        basis: [{ part: 'year', value: '2028' }],
      })
  })
  it('take a strict limit as the caller does', () => {
    expect(occurrences(set('trước ngày 22 hằng tháng'), year)[0]).toMatchObject({ kind: 'bound', latest: '2028-01-21' })
    expect(occurrences(set('trước ngày 22 hằng tháng'), year, { beforeIsStrict: false })[0]).toMatchObject({
      latest: '2028-01-22',
    })
  })
  it('ask for a period that has a length', () => {
    expect(occurrences(set('hằng ngày'), { from: '2028-02-01', to: '2028-01-01' })).toEqual([])
    expect(occurrences(set('hằng ngày'), { from: '2028-02-01', to: '2028-02-03' })).toHaveLength(3)
  })

  // An independent reading of the rule gives the same days.
  test.each([
    'hằng ngày',
    'ngày 12 hằng tháng',
    'ngày 31 hằng tháng',
    'ngày cuối cùng hằng tháng',
    'ngày 15 và ngày 30 hằng tháng',
    'thứ Tư hằng tuần',
    'thứ Ba và thứ Năm hằng tuần',
    'ngày 08/11 hằng năm',
    'ngày 10 của tháng cuối quý',
  ])('%s agrees with rrule', (text) => {
    const value = set(text)
    const options = RRule.parseString(value.rrule ?? '')
    const rule = new RRule({ ...options, dtstart: new Date('2028-01-01T00:00:00Z') })
    const days = rule
      .between(new Date('2028-01-01T00:00:00Z'), new Date('2029-12-31T00:00:00Z'), true)
      .map((day) => day.toISOString().slice(0, 10))
    expect(occurrences(value, { from: '2028-01-01', to: '2029-12-31' }).map(({ earliest }) => earliest)).toEqual(days)
  })
  test.each(['hằng tháng', 'hằng quý', 'hằng năm', 'định kỳ 4 tháng', 'định kỳ 6 tháng'])(
    '%s begins where rrule does',
    (text) => {
      const value = set(text)
      const rule = new RRule({ ...RRule.parseString(value.rrule ?? ''), dtstart: new Date('2028-01-01T00:00:00Z') })
      const days = rule
        .between(new Date('2028-01-01T00:00:00Z'), new Date('2029-12-31T00:00:00Z'), true)
        .map((day) => day.toISOString().slice(0, 10))
      expect(occurrences(value, { from: '2028-01-01', to: '2029-12-31' }).map(({ earliest }) => earliest)).toEqual(days)
    },
  )
  it('names as many days in its rule as in its anchors', () => {
    for (const text of ['tuần 2 hằng tháng', 'từ tháng 6 đến tháng 8 hằng năm', 'quý III hằng năm'])
      expect(RRule.fromString(`RRULE:${set(text).rrule}`).toString()).toContain('FREQ')
  })
})

describe('reportWindow', () => {
  test.each([
    ['quý I/2028', '2027-12-15', '2028-03-14'],
    ['quý IV/2028', '2028-09-15', '2028-12-14'],
    ['tháng 3/2028', '2028-02-15', '2028-03-14'],
    ['6 tháng đầu năm 2028', '2027-12-15', '2028-06-14'],
    ['6 tháng cuối năm 2028', '2028-06-15', '2028-12-14'],
    ['9 tháng đầu năm 2028', '2027-12-15', '2028-09-14'],
    ['năm 2028', '2027-12-15', '2028-12-14'],
  ])('%s', (text, from, to) => expect(reportWindow(whole(text, {}))).toEqual({ from, to }))
  it('is of periods alone', () => {
    expect(reportWindow(whole('ngày 4/7/2028', {}))).toBeNull()
    const [value] = parseTime('thường xuyên')
    expect(value && reportWindow(value)).toBeNull()
  })
})

describe('weekdaysOnly', () => {
  it('knows the week, and no holiday of any year', () => {
    expect(
      ['2028-05-05', '2028-05-06', '2028-05-07', '2028-05-08', '2028-09-02'].map((day) => weekdaysOnly.isWorkday(day)),
    ).toEqual([true, false, false, true, false])
    expect(weekdaysOnly.isWorkday('2028-05-01')).toBe(true)
    expect(weekdaysOnly.covers(2028)).toBe(false)
  })
})
