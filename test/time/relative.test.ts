import { describe, expect, it, test } from 'vitest'
import type { WorkdayCalendar } from '../../src/time/types.js'
import { brief, texts, whole } from './read.js'

const on = (event: string, date: string) => ({ events: { [event]: date } })

describe('counted from an event', () => {
  test.each([
    ['trong 20 ngày kể từ ngày ký', { issueDate: '2028-05-03' }, '2028-05-03/2028-05-23', 'within'],
    [
      'trong vòng 04 ngày làm việc kể từ ngày nhận hồ sơ',
      on('nhận hồ sơ', '2028-05-03'),
      '2028-05-03/2028-05-09',
      'within',
    ],
    ['trong 01 tháng kể từ ngày 30/01/2028', {}, '2028-01-30/2028-02-29', 'within'],
    ['trong 02 tuần kể từ ngày 30/01/2028', {}, '2028-01-30/2028-02-13', 'within'],
    ['trong 01 năm kể từ ngày 29/02/2028', {}, '2028-02-29/2029-02-28', 'within'],
    ['sau 12 ngày kể từ ngày ban hành', { issueDate: '2028-05-03' }, '2028-05-15/..', 'after'],
    ['chậm nhất sau 12 ngày khi ban hành', on('khi ban hành', '2028-05-03'), '2028-05-03/2028-05-15', 'within'],
    ['sau 12 ngày khi ban hành', on('khi ban hành', '2028-05-03'), '2028-05-15/..', 'after'],
    ['chậm nhất sau 12 ngày kể từ ngày ban hành', { issueDate: '2028-05-03' }, '2028-05-03/2028-05-15', 'within'],
    ['không quá 12 ngày kể từ ngày ban hành', { issueDate: '2028-05-03' }, '2028-05-03/2028-05-15', 'within'],
    ['trong vòng 24 giờ kể từ khi phát hiện', on('phát hiện', '2028-05-03'), '2028-05-03/2028-05-04', 'within'],
    [
      '03 ngày làm việc/01 trường, kể từ ngày gửi lịch',
      on('gửi lịch', '2028-05-05'),
      '2028-05-05/2028-05-10',
      'within',
    ],
    ['chậm nhất 6 ngày trước ngày khai mạc', on('khai mạc', '2028-10-20'), '../2028-10-14', 'at-least'],
    ['ít nhất 02 ngày làm việc trước cuộc họp', on('cuộc họp', '2028-10-20'), '../2028-10-18', 'at-least'],
    ['trước ngày tổng kết 30 ngày', on('ngày tổng kết', '2028-12-15'), '../2028-11-15', 'at-least'],
    ['10 ngày trước ngày bầu cử', on('bầu cử', '2028-03-15'), '../2028-03-05', 'at-least'],
    ['trước khi tổ chức hội nghị ít nhất 03 ngày', on('tổ chức hội nghị', '2028-03-15'), '../2028-03-12', 'at-least'],
    ['trước 05 ngày so với ngày tổ chức', on('tổ chức', '2028-03-15'), '../2028-03-10', 'at-least'],
    ['ngay sau khi bế mạc 02 ngày', on('bế mạc', '2028-03-15'), '2028-03-17/..', 'after'],
    ['trong 10 ngày tới', { issueDate: '2028-05-03' }, '2028-05-03/2028-05-13', 'within'],
  ] as const)('%s', (text, context, edtf, mode) => {
    const value = whole(text, context)
    expect(value).toMatchObject({ kind: 'relative', edtf, mode })
  })

  it('keeps the words of the event where its day is not known', () => {
    expect(whole('trong thời hạn 05 ngày kể từ ngày nhận đơn', {})).toMatchObject({
      kind: 'relative',
      edtf: null,
      earliest: null,
      latest: null,
      event: 'ngày nhận đơn',
      amount: 5,
      unit: 'day',
      working: false,
      direction: 'after',
    })
    expect(whole('12-36 giờ sau khi mưa dứt', {})).toMatchObject({ amount: 12, amountMax: 36, unit: 'hour' })
    expect(whole('khoảng 02 ngày làm việc/01 đơn vị, tính từ ngày công bố quyết định', {})).toMatchObject({
      per: '01 đơn vị',
      working: true,
      approximate: true,
    })
  })
  it('says where the day of the event came from', () => {
    expect(whole('trong 20 ngày kể từ ngày ký', { issueDate: '2028-05-03' }).basis).toEqual([
      { part: 'event', value: '2028-05-03', from: 'issue-date' },
    ])
    expect(whole('trong 20 ngày kể từ ngày ký', { issueDate: '2028-05-XX' })).toMatchObject({ latest: null, basis: [] })
    expect(whole('trong 20 ngày kể từ ngày khai mạc', on('Khai mạc', '2028-10-20')).basis).toEqual([
      { part: 'event', value: '2028-10-20', from: 'event' },
    ])
  })
  it('takes the longest name of an event', () => {
    const events = { 'khai mạc': '2028-10-20', 'khai mạc hội sách': '2028-11-20' }
    expect(whole('10 ngày trước ngày khai mạc hội sách', { events })).toMatchObject({ latest: '2028-11-10' })
    expect(whole('10 ngày trước ngày khai mạc hội thi', { events })).toMatchObject({ latest: '2028-10-10' })
  })
  it('gives the working day after a rest day beside the day as counted', () => {
    // 2028-05-06 is a Saturday.
    expect(whole('trong 03 ngày kể từ ngày 03/5/2028', {})).toMatchObject({
      latest: '2028-05-06',
      latestWorkday: '2028-05-08',
      issues: ['workdays-without-holidays'],
    })
    expect(whole('trong 02 ngày kể từ ngày 03/5/2028', {})).not.toHaveProperty('latestWorkday')
  })
  it('counts working days by the calendar it is given', () => {
    const workdays: WorkdayCalendar = {
      isWorkday: (date) => date !== '2028-05-04' && !['06', '07'].includes(date.slice(8)),
      covers: (year) => year === 2028,
    }
    expect(whole('trong 02 ngày làm việc kể từ ngày 03/5/2028', { workdays })).toMatchObject({
      latest: '2028-05-08',
      issues: [],
    })
    expect(whole('trong 02 ngày làm việc kể từ ngày 03/5/2028', {})).toMatchObject({
      latest: '2028-05-05',
      issues: ['workdays-without-holidays'],
    })
    const never: WorkdayCalendar = { isWorkday: () => false, covers: () => true }
    expect(whole('trong 02 ngày làm việc kể từ ngày 03/5/2028', { workdays: never })).toMatchObject({
      earliest: null,
      latest: null,
    })
  })
  it('stops at the word that says what is done', () => {
    expect(texts('Trong thời hạn 05 ngày kể từ ngày nhận đơn, đơn vị trả lời.')).toEqual([
      'Trong thời hạn 05 ngày kể từ ngày nhận đơn',
    ])
    expect(texts('Báo cáo chậm nhất 03 ngày sau khi kết thúc để tổng hợp.')).toEqual([
      'chậm nhất 03 ngày sau khi kết thúc',
    ])
  })
})

describe('lengths', () => {
  test.each([
    ['03 ngày', { iso: 'P3D', working: false }],
    ['1,5 tháng', { iso: 'P1.5M' }],
    ['02 ngày/lớp', { iso: 'P2D', per: 'lớp' }],
    ['7 - 10 ngày', { iso: 'P7D', isoMax: 'P10D' }],
    ['05 ngày làm việc', { iso: 'P5D', working: true }],
    ['trong 24 giờ', { iso: 'PT24H' }],
    ['ba tuần', { iso: 'P3W' }],
    ['6 tháng', { iso: 'P6M' }],
    ['trong vòng 2 năm', { iso: 'P2Y' }],
    ['khoảng 10 ngày', { iso: 'P10D', approximate: true }],
  ])('%s', (text, value) => expect(whole(text)).toMatchObject({ kind: 'duration', edtf: null, ...value }))

  it('is settled by its neighbours', () => {
    expect(brief(whole('6 tháng đầu năm'))).toBe('half 2028-40 2028-01-01..2028-06-30')
    expect(whole('định kỳ 6 tháng').kind).toBe('set')
    expect(whole('6 tháng một lần').kind).toBe('set')
    expect(whole('trong 6 tháng kể từ ngày ký', {}).kind).toBe('relative')
    expect(whole('6 tháng').kind).toBe('duration')
    expect(texts('Báo cáo 6 tháng gửi Sở Y tế.')).toEqual(['6 tháng'])
    expect(whole('6 tháng', { planPeriod: { from: 2028, to: 2028 }, field: 'time-cell' }).kind).toBe('half')
  })
})
