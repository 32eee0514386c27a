import { describe, expect, it, test } from 'vitest'
import { parseTime } from '../../src/time/parse-time.js'
import { plan2028, whole } from './read.js'

const samples = [
  'ngày 4/7/2028',
  'từ ngày 3 đến ngày 9 tháng 5 năm 2028',
  'trước quý IV/2028',
  'hằng tháng',
  'cuối tháng 8/2028',
  'trong vòng 04 ngày làm việc kể từ ngày ký',
  '14h30’ ngày 12/9/2028',
  'ngày … tháng 6 năm 2028',
  'quý I, II và IV/2028',
  'thứ bảy, ngày 12/8/2028',
]
const meaning = (text: string) =>
  parseTime(text, plan2028).map(({ kind, edtf, earliest, latest }) => [kind, edtf, earliest, latest])

describe('the same value', () => {
  test.each([
    ['in NFD', (text: string) => text.normalize('NFD')],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with no-break blanks', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with several blanks', (text: string) => text.replaceAll(' ', '   ')],
    ['over line ends', (text: string) => text.replaceAll(' ', '\r\n')],
    ['with other dashes', (text: string) => text.replaceAll('-', '–')],
    ['with spaces round the slashes', (text: string) => text.replaceAll('/', ' / ')],
    ['in emphasis', (text: string) => `**${text}**`],
    ['with emphasis inside', (text: string) => text.replace(/(\d)/, '**$1**')],
    ['with a note mark', (text: string) => `${text}²`],
    ['with a note reference', (text: string) => `${text}[^1]`],
    ['with escapes', (text: string) => text.replaceAll('/', '\\/')],
    ['with zero-width signs', (text: string) => `\u200b${text.replace(' ', '\u200b ')}`],
    ['in a sentence', (text: string) => `Sở Y tế làm xong việc này (${text}), rồi báo cáo.`],
    [
      'with old tone marks',
      (text: string) => text.replaceAll('quý', 'qúy').replaceAll('kỳ', 'kì').replaceAll('bảy', 'bẩy'),
    ],
  ])('%s', (_, change) => {
    for (const text of samples) expect(meaning(change(text)), change(text)).toEqual(meaning(text))
  })
  it('with hằng or hàng, with leading zeros or without', () => {
    expect(meaning('trước ngày 8/6 hàng năm')).toEqual(meaning('trước ngày 08/06 hằng năm'))
    expect(meaning('ngày 04/07/2028')).toEqual(meaning('ngày 4/7/2028'))
  })
})

describe('positions', () => {
  it('are those of the string as given', () => {
    const text = 'Kế hoạch:\r\n- Hạn **ngày 6/9/2028**²; xong.'
    const [value] = parseTime(text)
    expect(value?.text).toBe('Hạn ngày 6/9/2028')
    expect(text.slice(value?.position.start.offset, value?.position.end.offset)).toBe('Hạn **ngày 6/9/2028')
    expect(value?.position.start).toEqual({ line: 2, column: 3, offset: 13 })
    expect(value?.position.end).toEqual({ line: 2, column: 22, offset: 32 })
  })
  it('count the marks of NFD', () => {
    const text = 'Từ đầu: ngày 6 tháng 9 năm 2028.'.normalize('NFD')
    const [value] = parseTime(text)
    expect(text.slice(value?.position.start.offset, value?.position.end.offset).normalize('NFC')).toBe(value?.text)
  })
  it('of members lie in those of the whole', () => {
    const value = whole('từ ngày 3 đến ngày 9 tháng 5 năm 2028')
    if (value.kind !== 'interval') throw new Error(value.kind)
    expect(value.start.position.start.offset).toBeGreaterThanOrEqual(value.position.start.offset)
    expect(value.end.position.end.offset).toBe(value.position.end.offset)
  })
})
