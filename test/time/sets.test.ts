import { describe, expect, it, test } from 'vitest'
import { parseTime } from '../../src/time/parse-time.js'
import { cell2028, plan2028, texts, whole } from './read.js'

describe('hằng, định kỳ, mỗi', () => {
  test.each([
    ['hằng ngày', { every: 1, unit: 'day', rrule: 'FREQ=DAILY' }],
    ['hàng tuần', { every: 1, unit: 'week', rrule: 'FREQ=WEEKLY' }],
    ['hằng tháng', { every: 1, unit: 'month', rrule: 'FREQ=MONTHLY' }],
    ['Hàng năm', { every: 1, unit: 'year', rrule: 'FREQ=YEARLY' }],
    ['mỗi quý', { every: 1, unit: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['hằng quí', { every: 1, unit: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['từng tháng', { every: 1, unit: 'month', rrule: 'FREQ=MONTHLY' }],
    ['định kỳ hằng quý', { every: 1, unit: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['mỗi 02 năm', { every: 2, unit: 'year', rrule: 'FREQ=YEARLY;INTERVAL=2' }],
    ['định kỳ 4 tháng', { every: 4, unit: 'month', rrule: 'FREQ=MONTHLY;INTERVAL=4' }],
    ['Định kỳ 06 tháng', { every: 6, unit: 'month', rrule: 'FREQ=MONTHLY;INTERVAL=6' }],
    ['04 tháng/lần', { every: 4, unit: 'month', rrule: 'FREQ=MONTHLY;INTERVAL=4' }],
    ['4 tháng một lần', { every: 4, unit: 'month' }],
    ['6 tháng/1 lần', { every: 6, unit: 'month' }],
    ['02 năm 1 lần', { every: 2, unit: 'year' }],
    ['cách tháng một lần', { every: 2, unit: 'month', rrule: 'FREQ=MONTHLY;INTERVAL=2' }],
    ['hai lần mỗi quý', { every: 1, unit: 'quarter', times: 2 }],
    ['02 lần/quý', { every: 1, unit: 'quarter', times: 2, rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
    ['ít nhất 03 buổi/năm', { every: 1, unit: 'year', times: 3, atLeast: true }],
    ['tối thiểu 01 lần/tháng', { every: 1, unit: 'month', times: 1, atLeast: true }],
    ['mỗi tháng 02 lần', { every: 1, unit: 'month', times: 2 }],
    ['mỗi năm ít nhất 01 lần', { every: 1, unit: 'year', times: 1, atLeast: true }],
    ['ít nhất mỗi quý một lần', { every: 1, unit: 'quarter', times: 1, atLeast: true }],
    ['1 năm 2 lần', { every: 1, unit: 'year', times: 2 }],
    ['01 lần/6 tháng', { every: 6, unit: 'month', times: 1 }],
    ['mỗi năm học', { every: 1, unit: 'year', rrule: 'FREQ=YEARLY' }],
    ['02 đợt/năm', { every: 1, unit: 'year', times: 2 }],
  ])('%s', (text, value) =>
    expect(whole(text)).toMatchObject({ kind: 'set', anchors: [], earliest: null, latest: null, edtf: null, ...value }),
  )

  test.each([
    ['ngày 12 hằng tháng', 'on', [{ day: 12 }], 'FREQ=MONTHLY;BYMONTHDAY=12'],
    ['trước ngày 22 hằng tháng', 'before', [{ day: 22 }], 'FREQ=MONTHLY;BYMONTHDAY=22'],
    ['ngày 15 và ngày 30 hằng tháng', 'on', [{ day: 15 }, { day: 30 }], 'FREQ=MONTHLY;BYMONTHDAY=15,30'],
    ['hằng tháng, trước ngày 05', 'before', [{ day: 5 }], 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['Hàng tháng vào ngày 25', 'on', [{ day: 25 }], 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['định kỳ hằng tháng (trước ngày 18)', 'before', [{ day: 18 }], 'FREQ=MONTHLY;BYMONTHDAY=18'],
    ['ngày cuối cùng của tháng', 'on', [{ day: -1 }], 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['trước ngày cuối cùng hằng tháng', 'before', [{ day: -1 }], 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['trước ngày 08/11 hằng năm', 'before', [{ month: 11, day: 8 }], 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=8'],
    ['chậm nhất ngày 08 tháng 11 hàng năm', 'by', [{ month: 11, day: 8 }], 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=8'],
    [
      'định kỳ trước ngày 30 tháng 11 hàng năm',
      'before',
      [{ month: 11, day: 30 }],
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30',
    ],
    [
      'Định kỳ hằng năm (trước ngày 05 tháng 11)',
      'before',
      [{ month: 11, day: 5 }],
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5',
    ],
    ['hằng năm, trước ngày 15/12', 'before', [{ month: 12, day: 15 }], 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['thứ Tư hằng tuần', 'on', [{ weekday: 3 }], 'FREQ=WEEKLY;BYDAY=WE'],
    ['thứ Ba và thứ Năm hằng tuần', 'on', [{ weekday: 2 }, { weekday: 4 }], 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['chủ nhật hằng tuần', 'on', [{ weekday: 7 }], 'FREQ=WEEKLY;BYDAY=SU'],
    ['tuần 2 hằng tháng', 'on', [{ week: 2 }], 'FREQ=MONTHLY;BYMONTHDAY=8,9,10,11,12,13,14'],
    ['từ tháng 6 đến tháng 8 hằng năm', 'on', [{ month: 6, until: { month: 8 } }], 'FREQ=YEARLY;BYMONTH=6,7,8'],
    [
      'từ 01/6 đến 03/6 hằng năm',
      'on',
      [{ month: 6, day: 1, until: { month: 6, day: 3 } }],
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1,2,3',
    ],
    ['từ 25/12 đến 05/01 hằng năm', 'on', [{ month: 12, day: 25, until: { month: 1, day: 5 } }], null],
    ['tháng 5 và tháng 11 hằng năm', 'on', [{ month: 5 }, { month: 11 }], 'FREQ=YEARLY;BYMONTH=5,11'],
    ['Tháng 12 hằng năm', 'on', [{ month: 12 }], 'FREQ=YEARLY;BYMONTH=12'],
    ['hằng năm vào tháng 6', 'on', [{ month: 6 }], 'FREQ=YEARLY;BYMONTH=6'],
    ['quý III hằng năm', 'on', [{ quarter: 3 }], 'FREQ=YEARLY;BYMONTH=7,8,9'],
    ['6 tháng đầu năm hằng năm', 'on', [{ month: 1, until: { month: 6 } }], 'FREQ=YEARLY;BYMONTH=1,2,3,4,5,6'],
  ])('%s', (text, relation, anchors, rrule) =>
    expect(whole(text)).toMatchObject({ kind: 'set', relation, anchors, rrule }),
  )

  it('places days in the months of a quarter', () => {
    const anchors = [3, 6, 9, 12].map((month) => ({ month, day: 10 }))
    const rrule = 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10'
    for (const text of [
      'chậm nhất ngày 10 của tháng cuối quý',
      'chậm nhất ngày 10 tháng cuối cùng của quý',
      'chậm nhất ngày 10 tháng cuối của mỗi quý',
    ])
      expect(whole(text)).toMatchObject({ unit: 'quarter', relation: 'by', anchors, rrule })
    expect(whole('trước ngày 10 của tháng đầu quý sau')).toMatchObject({
      unit: 'quarter',
      anchors: [1, 4, 7, 10].map((month) => ({ month, day: 10 })),
      lag: 'P3M',
    })
  })
  it('knows the last month of a report period only under its rhythm', () => {
    expect(whole('trước ngày 15 của tháng cuối kỳ báo cáo')).toMatchObject({ kind: 'unresolved', reason: 'no-anchor' })
    expect(whole('định kỳ hằng quý, trước ngày 15 của tháng cuối kỳ báo cáo')).toMatchObject({
      kind: 'set',
      anchors: [3, 6, 9, 12].map((month) => ({ month, day: 15 })),
    })
    expect(whole('định kỳ 6 tháng, trước ngày 15 của tháng cuối kỳ báo cáo')).toMatchObject({
      every: 6,
      anchors: [6, 12].map((month) => ({ month, day: 15 })),
    })
  })
  it('keeps the lag behind the reported period', () => {
    expect(whole('ngày 07 tháng sau')).toMatchObject({ kind: 'set', unit: 'month', anchors: [{ day: 7 }], lag: 'P1M' })
    expect(whole('hằng năm, trước ngày 15/01 năm sau')).toMatchObject({
      unit: 'year',
      anchors: [{ month: 1, day: 15 }],
      lag: 'P1Y',
    })
  })
  it('keeps the clock', () => {
    expect(whole('trước 8 giờ hằng ngày')).toMatchObject({
      kind: 'set',
      unit: 'day',
      relation: 'before',
      clock: '08:00',
      rrule: 'FREQ=DAILY',
    })
    expect(whole('trước 16 giờ thứ Sáu hằng tuần')).toMatchObject({
      unit: 'week',
      anchors: [{ weekday: 5 }],
      clock: '16:00',
      relation: 'before',
    })
    expect(texts('tuần 1, 2 tháng/lần')).toEqual(['2 tháng/lần'])
    for (const text of ['16h00 thứ Sáu hằng tuần', '16 giờ thứ Sáu hằng tuần', '16:00 thứ Sáu hằng tuần'])
      expect(whole(text)).toMatchObject({ anchors: [{ weekday: 5 }], clock: '16:00', relation: 'on' })
    expect(whole('trước 17h00 ngày 20 hằng tháng')).toMatchObject({
      unit: 'month',
      anchors: [{ day: 20 }],
      clock: '17:00',
    })
  })
  it('is bounded by what it stands within', () => {
    expect(whole('hằng tháng trong năm 2028')).toMatchObject({
      kind: 'set',
      within: { kind: 'year' },
      earliest: '2028-01-01',
      latest: '2028-12-31',
    })
    expect(whole('2 lần trong năm 2028')).toMatchObject({ times: 2, within: { kind: 'year', year: 2028 } })
  })
  it('makes a list of days that no one rule says', () => {
    const value = whole('trước 10/4 và 20/10 hằng năm')
    expect(
      value.kind === 'list' && value.items.map((item) => item.kind === 'set' && `${item.relation} ${item.rrule}`),
    ).toEqual(['before FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=10', 'before FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=20'])
  })
  it('lists rhythms, each with its own limit', () => {
    const value = whole(
      'Định kỳ hằng tháng (trước ngày 18), 6 tháng (trước ngày 12/6), năm (trước ngày 05/12 hằng năm)',
    )
    expect(
      value.kind === 'list' && value.items.map((item) => item.kind === 'set' && [item.every, item.unit, item.rrule]),
    ).toEqual([
      [1, 'month', 'FREQ=MONTHLY;BYMONTHDAY=18'],
      [6, 'month', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12'],
      [1, 'year', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ])
    const rhythms = whole('hằng tháng, quý, 6 tháng và năm')
    expect(rhythms.kind === 'list' && rhythms.items.map((item) => item.kind === 'set' && item.rrule)).toEqual([
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;INTERVAL=3',
      'FREQ=MONTHLY;INTERVAL=6',
      'FREQ=YEARLY',
    ])
  })
  it('leaves "định kỳ" alone vague', () => {
    expect(whole('định kỳ')).toMatchObject({ kind: 'unresolved', reason: 'vague' })
    expect(whole('định kỳ và đột xuất')).toMatchObject({
      kind: 'list',
      items: [{ kind: 'unresolved' }, { kind: 'event', trigger: 'ad-hoc' }],
    })
    expect(whole('định kỳ, đột xuất')).toMatchObject({ kind: 'list' })
    expect(whole('9 tháng, hằng năm và định kỳ')).toMatchObject({
      kind: 'list',
      items: [{ kind: 'interval', edtf: '2028-01/2028-09' }, { kind: 'set' }, { kind: 'unresolved' }],
    })
    expect(whole('Định kỳ 9 tháng, hằng năm, giữa nhiệm kỳ')).toMatchObject({
      kind: 'list',
      items: [{ kind: 'set', every: 9 }, { kind: 'set' }, { kind: 'event' }],
    })
  })
  it('finds no impossible day', () => {
    expect(whole('ngày 35 hằng tháng')).toMatchObject({ kind: 'invalid', reason: 'day-out-of-range' })
    expect(whole('ngày 31/6 hằng năm')).toMatchObject({ kind: 'invalid', reason: 'no-such-day' })
  })
})

describe('thường xuyên', () => {
  test.each([
    'Thường xuyên',
    'Liên tục',
    'Thực hiện thường xuyên',
    'Duy trì thường xuyên',
    'Nhiệm vụ thường xuyên',
    'thường xuyên, liên tục',
    'thường xuyên và liên tục',
    'thường xuyên trong giờ hành chính',
  ])('%s', (text) => {
    expect(whole(text, cell2028)).toMatchObject({ kind: 'continuous', edtf: null, earliest: null, latest: null })
  })
  it('is bounded only where the text says so', () => {
    expect(whole('thường xuyên trong năm 2028')).toMatchObject({
      kind: 'continuous',
      edtf: '2028',
      within: { kind: 'year' },
    })
    expect(whole('thường xuyên từ tháng 4/2028')).toMatchObject({
      kind: 'continuous',
      edtf: '2028-04/..',
      earliest: '2028-04-01',
      latest: null,
    })
    expect(whole('Thường xuyên từ tháng 3 đến tháng 5/2028')).toMatchObject({
      kind: 'continuous',
      edtf: '2028-03/2028-05',
    })
  })
  it('goes with a rhythm or an occasion', () => {
    expect(whole('Thường xuyên, hằng năm')).toMatchObject({
      kind: 'list',
      items: [{ kind: 'continuous' }, { kind: 'set' }],
    })
    expect(whole('thường xuyên và đột xuất')).toMatchObject({
      kind: 'list',
      items: [{ kind: 'continuous' }, { kind: 'event' }],
    })
    expect(texts('Duy trì thường xuyên trong giờ hành chính suốt quá trình tổ chức hội chợ.')).toEqual([
      'thường xuyên trong giờ hành chính suốt quá trình tổ chức hội chợ',
    ])
  })
  it('is found in a sentence, where the verb stays out', () => {
    expect(texts('Các đơn vị thực hiện thường xuyên việc kiểm tra.')).toEqual(['thường xuyên'])
    expect(texts('Năm 2028; thường xuyên kiểm tra cơ sở.')).toEqual(['Năm 2028', 'thường xuyên'])
  })
})

describe('occasions', () => {
  test.each([
    ['khi có yêu cầu của cấp trên', 'on-demand'],
    ['đột xuất', 'ad-hoc'],
    ['khi cần thiết', 'ad-hoc'],
    ['đột xuất khi cần', 'ad-hoc'],
    ['theo quy định', 'per-regulation'],
    ['theo kế hoạch chung', 'per-regulation'],
    ['Theo tiến độ soạn thảo của đơn vị chủ trì', 'per-regulation'],
    ['theo lộ trình do Bộ hướng dẫn', 'per-regulation'],
    ['đúng hạn quy định', 'per-regulation'],
    ['theo yêu cầu', 'on-demand'],
    ['sau khi có thông tư hướng dẫn', 'after'],
    ['ngay sau khi hội nghị kết thúc', 'immediately'],
    ['dịp Tết Nguyên đán', 'named'],
    ['nhân dịp Quốc khánh 2/9', 'named'],
    ['dịp 30/4 - 01/5', 'named'],
    ['trong các thời điểm cao điểm', 'named'],
    ['cuối học kỳ 1', 'named'],
  ])('%s', (text, trigger) => expect(whole(text)).toMatchObject({ kind: 'event', trigger, edtf: null }))

  it('reads a rule of reference only where a time is meant', () => {
    expect(texts('Thực hiện theo quy định của pháp luật về đầu tư công.')).toEqual([])
    expect(texts('Hồ sơ theo quy định', { field: 'time-cell' })).toEqual(['theo quy định'])
  })
  it('takes a law with its comma into the name of an event', () => {
    const text = 'Sau khi Luật sửa đổi, bổ sung một số điều của Luật Thư viện được ban hành'
    expect(texts(text)).toEqual([text])
    expect(texts('Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.')).toEqual(['sau khi hoàn thành nhiệm vụ'])
  })
  it('is no time without an occasion', () => {
    expect(parseTime('Các đơn vị kịp thời báo cáo ngay trong quá trình thực hiện.', plan2028)).toEqual([])
  })
})
