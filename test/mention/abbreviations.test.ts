import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAbbreviations } from '../../src/mention/abbreviations.js'
import { foldKey } from '../../src/source/fold.js'

const show = (text: string) =>
  readAbbreviations(text, foldKey(text)).map((found) => [
    text.slice(found.shortStart, found.shortEnd),
    text.slice(found.longStart, found.longEnd),
  ])

test.each<[string, string, string]>([
  ['đẩy mạnh cải cách hành chính (CCHC) nhà nước', 'CCHC', 'cải cách hành chính'],
  ['Ủy ban nhân dân (UBND) các xã', 'UBND', 'Ủy ban nhân dân'],
  ['Bộ Giáo dục và Đào tạo (GDĐT)', 'GDĐT', 'Giáo dục và Đào tạo'],
  ['ngành Giáo dục và Đào tạo (GD&ĐT)', 'GD&ĐT', 'Giáo dục và Đào tạo'],
  ['phát triển kinh tế - xã hội (KT-XH)', 'KT-XH', 'kinh tế - xã hội'],
  ['của cán bộ, công chức, viên chức (CBCCVC)', 'CBCCVC', 'cán bộ, công chức, viên chức'],
  ['học sinh, sinh viên (HSSV)', 'HSSV', 'học sinh, sinh viên'],
  ['các cơ quan Trung ương (TW)', 'TW', 'Trung ương'],
  ['Sở Giáo dục và Đào tạo (Sở GDĐT)', 'Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
  ['Ủy ban nhân dân tỉnh (sau đây viết tắt là UBND tỉnh)', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['dịch vụ công trực tuyến (viết tắt là DVCTT)', 'DVCTT', 'dịch vụ công trực tuyến'],
  ['ban chỉ đạo (sau đây gọi là “BCĐ”)', 'BCĐ', 'ban chỉ đạo'],
  [
    'Chỉ thị số 11-CT/TU của Ban Thường vụ về đất (viết tắt là Chỉ thị 11), các sở',
    'Chỉ thị 11',
    'Chỉ thị số 11-CT/TU của Ban Thường vụ về đất',
  ],
  [
    'thực hiện Nghị định số 35/2027/NĐ-CP ngày 4/5/2027 (gọi tắt là Nghị định số 35/2027/NĐ-CP);',
    'Nghị định số 35/2027/NĐ-CP',
    'Nghị định số 35/2027/NĐ-CP ngày 4/5/2027',
  ],
  ['ban hành Kế hoạch trồng cây năm 2028 (sau đây gọi tắt là Kế hoạch) với', 'Kế hoạch', 'Kế hoạch trồng cây năm 2028'],
  ['Công ty An Bình, sau đây gọi tắt là Công ty, có trách nhiệm', 'Công ty', 'Công ty An Bình'],
  ['các xã, phường (sau đây gọi chung là các địa phương)', 'các địa phương', 'các xã, phường'],
])('%s', (text, short, long) => expect(show(text)).toEqual([[short, long]]))

test.each([
  'Sở Nội vụ (b/c); các trường (20 trường); bảng (A); Phụ lục (I); huyện (cũ)',
  'hộ nghèo (ABC); cải cách hành chính (TTHC); phần mềm (sau đây gọi là phần mềm)',
  'được gọi là làng; viết tắt là gì; gọi là có',
  'nhà nước. Hành chính (NNHC)',
  '',
])('none: %s', (text) => expect(show(text)).toEqual([]))

test('two in one paragraph, in order', () => {
  expect(show('an toàn giao thông (ATGT) và trật tự an toàn giao thông (TTATGT)').map(([short]) => short)).toEqual([
    'ATGT',
    'TTATGT',
  ])
})

test('the long form stands before the short one, both inside the text', () => {
  const pieces = [
    'an toàn',
    ' giao thông',
    ' (ATGT)',
    ' (',
    ')',
    ', ',
    'sau đây gọi tắt là ',
    'viết tắt là ',
    'Kế hoạch',
    'và ',
    '"',
    '. ',
    'Ủy ban ',
    'UB',
    ' (Sở AB)',
  ]
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 3 })),
        { maxLength: 25 },
      ),
      (parts) => {
        const text = parts.join('')
        for (const found of readAbbreviations(text, foldKey(text))) {
          expect(found.longStart).toBeGreaterThanOrEqual(0)
          expect(found.longEnd).toBeGreaterThan(found.longStart)
          expect(found.shortStart).toBeGreaterThanOrEqual(found.longEnd)
          expect(found.shortEnd).toBeGreaterThan(found.shortStart)
          expect(found.shortEnd).toBeLessThanOrEqual(text.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})
