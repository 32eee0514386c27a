import { describe, expect, test } from 'vitest'
import { parseTime } from '../../src/time/parse-time.js'
import type { TimeContext } from '../../src/time/types.js'
import { brief, cell2028, plan2028 } from './read.js'

/** Each time of a text in one line, with its words where it is not the whole of the text. */
const found = (text: string, context: TimeContext) =>
  parseTime(text, context).map((value) => {
    const rhythm = value.kind === 'set' && value.rrule ? ` ${value.rrule}` : ''
    return `${value.text === text ? '' : `${value.text}: `}${brief(value)}${rhythm}`
  })

describe('at the edge of the grammar, in prose', () => {
  test.each([
    ['5 tháng đầu năm hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=1,2,3,4,5'],
    ['07 tháng sau', '07 tháng: duration – ..'],
    ['Tháng 9/2028 và thường xuyên', 'list – ..'],
    ['tuần cuối cùng của tháng', 'set – .. FREQ=MONTHLY;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1'],
    ['6 tháng đầu năm trước', 'half 2027-40 2027-01-01..2027-06-30'],
    ['cuối tháng 12, đầu tháng 2/2028', 'interval 2027-12-21~/2028-02-10~ 2027-12-21..2028-02-10'],
    ['tháng 8, đầu tháng 9/2028', 'list – 2028-08-01..2028-09-10'],
    ['đầu quý', 'unresolved – ..'],
    ['năm 2028-2032', 'interval 2028/2032 2028-01-01..2032-12-31'],
    ['thang 5/2028 hoặc đột xuất', 'list – ..'],
    ['ngày Tháng 10/2028', 'month 2028-10 2028-10-01..2028-10-31'],
    ['trước ngày 0/1 hằng năm', 'invalid – ..'],
    ['ngày 13/99 hằng năm', 'invalid – ..'],
    ['tháng 5 và tháng 0 hằng năm', 'invalid – ..'],
    ['cuối tháng 0', 'invalid – ..'],
    ['sáu tháng', 'duration – ..'],
    ['mỗi tháng 02', 'mỗi tháng: set – .. FREQ=MONTHLY'],
    ['III năm 2028', 'năm 2028: year 2028 2028-01-01..2028-12-31'],
    ['tuần 1 tháng', 'unresolved – ..'],
    ['ngày tháng 6 năm', 'incomplete XXXX-06-XX ..'],
    ['03 đến 09/5/2028', 'đến 09/5/2028: bound ../2028-05-09 ..2028-05-09'],
    ['hàng quý II/2028', 'quý II/2028: quarter 2028-34 2028-04-01..2028-06-30'],
    ['tháng 5 và 11 hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=5,11'],
    ['tháng 5 và tháng 2 hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=2,5'],
    ['17 giờ 00; ngày 12/9/2028', 'ngày 12/9/2028: date 2028-09-12 2028-09-12..2028-09-12'],
    ['hằng tháng, quý; 6 tháng và năm', 'hằng tháng, quý: list – ..', '6 tháng: duration – ..'],
    [
      'đến năm 2028; tầm nhìn đến năm 2038',
      'đến năm 2028: bound ../2028 ..2028-12-31',
      'tầm nhìn đến năm 2038: bound ../2038 ..2038-12-31',
    ],
    ['từ quý này', 'bound – ..'],
    [
      'sau ngày 15/3/2028: Hoàn thành trước 08/6',
      'sau ngày 15/3/2028: bound 2028-03-16/.. 2028-03-16..',
      'Hoàn thành trước 08/6: bound ../2028-06-07 ..2028-06-07',
    ],
    [
      'từ tháng 6/2028 đến khi hoàn thành dự án và đào tạo liên tục',
      'từ tháng 6/2028 đến khi hoàn thành dự án: interval 2028-06/ 2028-06-01..',
    ],
    ['trước 99 giờ hằng ngày', 'hằng ngày: set – .. FREQ=DAILY'],
    ['tháng 4 - 6/12', 'tháng 4 - 6: interval 2028-04/2028-06 2028-04-01..2028-06-30'],
    ['quý I, II và IV/2028', 'list – 2028-01-01..2028-12-31'],
    ['định kỳ tháng, trước ngày 15 của tháng cuối kỳ báo cáo', 'set – .. FREQ=MONTHLY;BYMONTHDAY=15'],
    ['Nhiệm vụ thường xuyên; cuối học kỳ I', 'Nhiệm vụ thường xuyên: continuous – ..', 'cuối học kỳ I: event – ..'],
    ['ngày 07/3/2018 đến hết năm', 'ngày 07/3/2018: date 2018-03-07 2018-03-07..2018-03-07'],
    ['chậm nhất 6 ngày trước ngày khai giảng', 'relative – ..'],
    ['10 ngày tới', '10 ngày: duration – ..'],
    ['2 năm 1 lần', 'set – .. FREQ=YEARLY;INTERVAL=2'],
    ['nửa đầu tháng 3/2028', 'part 2028-03-01/2028-03-15 2028-03-01..2028-03-15'],
    ['nửa cuối tháng 4', 'part 2028-04-16/2028-04-30 2028-04-16..2028-04-30'],
    ['nửa đầu năm 2028', 'half 2028-40 2028-01-01..2028-06-30'],
    ['nửa cuối năm', 'half 2028-41 2028-07-01..2028-12-31'],
    ['nửa đầu quý II', 'part 2028-04-01/2028-05-15 2028-04-01..2028-05-15'],
    ['tuần thứ 2 của tháng 3/2028', 'week 2028-03-08/2028-03-14 2028-03-08..2028-03-14'],
    ['tuần thứ 5 của tháng 2/2028', 'week 2028-02-29 2028-02-29..2028-02-29'],
    ['tuần cuối tháng 3', 'week 2028-03-25/2028-03-31 2028-03-25..2028-03-31'],
    ['tuần 2 tháng 6', 'week 2028-06-08/2028-06-14 2028-06-08..2028-06-14'],
    ['hai tuần một lần', 'set – .. FREQ=WEEKLY;INTERVAL=2'],
    ['02 tuần/lần', 'set – .. FREQ=WEEKLY;INTERVAL=2'],
    ['thứ Hai hằng tuần', 'set – .. FREQ=WEEKLY;BYDAY=MO'],
    ['thứ Hai và thứ Sáu hằng tuần', 'set – .. FREQ=WEEKLY;BYDAY=MO,FR'],
    ['3 tháng cuối năm hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=10,11,12'],
    ['nửa đầu năm hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=1,2,3,4,5,6'],
    ['quý I và quý III hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=1,2,3,7,8,9'],
    ['từ tháng 3 đến tháng 5 hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=3,4,5'],
    ['từ quý II đến quý III hằng năm', 'set – .. FREQ=YEARLY;BYMONTH=4,5,6,7,8,9'],
    [
      'tuần đầu tháng 3 hằng năm',
      'tuần đầu tháng 3: week 2028-03-01/2028-03-07 2028-03-01..2028-03-07',
      'hằng năm: set – .. FREQ=YEARLY',
    ],
    ['trong 1,5 ngày', 'duration – ..'],
    ['trong 24 giờ', 'duration – ..'],
    ['0,5 năm', 'duration – ..'],
    [
      'quý II (tháng 4)',
      'quý II: quarter 2028-34 2028-04-01..2028-06-30',
      'tháng 4: month 2028-04 2028-04-01..2028-04-30',
    ],
    ['năm học 2028-2029', 'interval 2028-09~/2029-05~ 2028-09-01..2029-05-31'],
    ['năm nay', 'year 2028 2028-01-01..2028-12-31'],
    ['năm tới', 'year 2029 2029-01-01..2029-12-31'],
    ['quý tới', 'unresolved – ..'],
    ['tháng này', 'unresolved – ..'],
    ['tháng sau', 'unresolved – ..'],
    ['tuần sau', 'unresolved – ..'],
    ['năm sau', 'year 2029 2029-01-01..2029-12-31'],
    ['tháng 13/2028', 'invalid – ..'],
    ['ngày 30/02/2028', 'invalid – ..'],
    ['ngày 29/02/2028', 'date 2028-02-29 2028-02-29..2028-02-29'],
    ['ngày 29/02/2027', 'invalid – ..'],
    ['quý V/2028', 'invalid – ..'],
    ['quý 0', 'invalid – ..'],
    ['tháng 6 hoặc tháng 7', 'list [2028-06,2028-07] 2028-06-01..2028-07-31'],
    ['quý I-II/2028', 'interval 2028-01/2028-06 2028-01-01..2028-06-30'],
    ['quý II, III/2028', 'list – 2028-04-01..2028-09-30'],
    ['từ quý I đến quý III', 'interval 2028-01/2028-09 2028-01-01..2028-09-30'],
    ['đến trước ngày 01/6', 'bound ../2028-05-31 ..2028-05-31'],
    ['từ nay đến hết ngày 30/6', 'bound ../2028-06-30 ..2028-06-30'],
    ['từ nay đến cuối năm', 'bound ../2028-12~ ..2028-12-31'],
    ['kể từ ngày ký', 'bound – ..'],
    ['sau 05 ngày làm việc kể từ ngày nhận được hồ sơ', 'relative – ..'],
    ['trước 10 ngày so với ngày khai mạc', 'relative – ..'],
    ['trong vòng 3 tháng kể từ ngày 01/3/2028', 'relative 2028-03-01/2028-06-01 2028-03-01..2028-06-01'],
    ['khoảng tháng 6', 'month 2028-06~ 2028-06-01..2028-06-30'],
    ['dự kiến ngày 5/6', 'date 2028-06-05 2028-06-05..2028-06-05'],
    ['vào lúc 8 giờ ngày 5/6/2028', 'date 2028-06-05 2028-06-05..2028-06-05'],
    ['8 giờ 30 phút, ngày 5/6/2028', 'date 2028-06-05 2028-06-05..2028-06-05'],
    ['từ 7h30 đến 11h30 ngày 5/6/2028', 'interval 2028-06-05 2028-06-05..2028-06-05'],
    ['từ 7 giờ ngày 5/6 đến 17 giờ ngày 6/6/2028', 'interval 2028-06-05/2028-06-06 2028-06-05..2028-06-06'],
  ])('%s', (text, ...expected) => {
    expect(found(text, plan2028)).toEqual(expected)
  })

  test.each([
    'trong năm 99',
    '31/6',
    'đường 30/4',
    '2028-2029',
    'ngày tháng năm',
    '8h00 - 11h30 ngày',
    'trước ngày 22 tháng',
    'sau khi',
    'từ khi phát hiện',
    '4 tháng 7 năm',
    '0 năm 1 lần',
    'đầu tuần',
    '1,5 giờ',
    'đến hết năm học',
    'trong tháng',
    'trong quý',
    'trong tuần',
  ])('%s is no time', (text) => {
    expect(found(text, plan2028)).toEqual([])
  })
})

describe('at the edge of the grammar, in a cell for times', () => {
  test.each([
    ['31/6', 'invalid – ..'],
    ['2028-2029', 'interval 2028/2029 2028-01-01..2029-12-31'],
    ['sáu tháng', 'half 2028-40 2028-01-01..2028-06-30'],
    ['III năm 2028', 'quarter 2028-35 2028-07-01..2028-09-30'],
    ['03 đến 09/5/2028', 'interval 2028-05-03/2028-05-09 2028-05-03..2028-05-09'],
    ['hằng tháng, quý; 6 tháng và năm', 'list – ..'],
    ['tháng 4 - 6/12', 'interval 2028-04-01/2028-12-06 2028-04-01..2028-12-06'],
  ])('%s', (text, ...expected) => {
    expect(found(text, cell2028)).toEqual(expected)
  })

  test.each([
    'chín',
    '192.168.1.1',
    '2.1. Nội dung',
    'quý 99/99',
    'tháng 45',
    '45-2030',
    '07/2028/2018',
    '4/2030/2028',
    '2028/2032',
  ])('%s is no time', (text) => {
    expect(found(text, cell2028)).toEqual([])
  })
})
