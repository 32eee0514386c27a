import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCrossReferences } from '../../src/mention/cross-references.js'
import { foldKey } from '../../src/source/fold.js'

const read = (text: string) => readCrossReferences(text, foldKey(text))
const path = (steps: readonly { unit: string; label: string }[]) =>
  steps.map(({ unit, label }) => (label ? `${unit} ${label}` : unit)).join(' > ')
const show = (text: string) => read(text).map((found) => `${text.slice(found.start, found.end)} → ${path(found.path)}`)

describe('hits', () => {
  test.each<[string, string[]]>([
    ['tại khoản 2, mục III kế hoạch này', ['khoản 2, mục III kế hoạch này → clause 2 > section III']],
    ['theo Mục III.5 Kế hoạch này', ['Mục III.5 Kế hoạch này → section III.5']],
    ['nêu ở phần (III) của Kế hoạch này', ['phần (III) của Kế hoạch này → part III']],
    [
      'tại mục III. Trồng và chăm sóc cây của Kế hoạch này',
      ['mục III. Trồng và chăm sóc cây của Kế hoạch này → section III'],
    ],
    ['theo phân công ở Mục IV Kế hoạch.', ['Mục IV Kế hoạch → section IV']],
    ['Mục II.1.a Kế hoạch này', ['Mục II.1.a Kế hoạch này → section II.1.a']],
    ['tại mục III, khoản 2 Kế hoạch này', ['mục III, khoản 2 Kế hoạch này → section III > clause 2']],
    ['tại Phần thứ nhất Kế hoạch này', ['Phần thứ nhất Kế hoạch này → part thứ nhất']],
    ['cơ quan nêu tại Mục 1.3).', ['Mục 1.3 → section 1.3']],
    ['nhiệm vụ tại điểm d, khoản 1, mục III', ['điểm d, khoản 1, mục III → point d > clause 1 > section III']],
    ['tại mục (IV) (4.1) của Kế hoạch', ['mục (IV) (4.1) của Kế hoạch → section IV > section 4.1']],
    [
      'các nhiệm vụ tại Mục II, III và IV',
      ['Mục II, III và IV → section II', 'Mục II, III và IV → section III', 'Mục II, III và IV → section IV'],
    ],
    [
      'tại các điểm a và b khoản 1 mục II Kế hoạch này',
      [
        'điểm a và b khoản 1 mục II Kế hoạch này → point a > clause 1 > section II',
        'điểm a và b khoản 1 mục II Kế hoạch này → point b > clause 1 > section II',
      ],
    ],
    [
      'tại khoản 1 và khoản 3 Mục II Kế hoạch này',
      [
        'khoản 1 và khoản 3 Mục II Kế hoạch này → clause 1 > section II',
        'khoản 1 và khoản 3 Mục II Kế hoạch này → clause 3 > section II',
      ],
    ],
    [
      '(chi tiết tại phụ lục I, II kèm theo)',
      ['phụ lục I, II kèm theo → appendix I', 'phụ lục I, II kèm theo → appendix II'],
    ],
    [
      'tại mục IV và Phụ lục của Kế hoạch này',
      ['mục IV và Phụ lục của Kế hoạch này → section IV', 'mục IV và Phụ lục của Kế hoạch này → appendix'],
    ],
    ['theo phụ lục 09 đính kèm', ['phụ lục 09 đính kèm → appendix 09']],
    ['(Theo phụ lục đính kèm)', ['phụ lục đính kèm → appendix']],
    ['(một số việc có Phụ lục kèm theo)', ['có Phụ lục kèm theo → appendix']],
    ['phân công (kèm Phụ lục)', ['kèm Phụ lục → appendix']],
    ['theo mẫu chung (Phụ lục II)', ['Phụ lục II → appendix II']],
    ['kèm theo Phụ lục I – Lịch trực', ['kèm theo Phụ lục I – Lịch trực → appendix I']],
    ['tại Phụ lục II kèm theo Kế hoạch này', ['Phụ lục II kèm theo Kế hoạch này → appendix II']],
    ['theo Mẫu biểu số 07 đính kèm', ['Mẫu biểu số 07 đính kèm → form 07']],
    [
      'theo các Mẫu biểu số 02, 05 ban hành kèm theo',
      ['Mẫu biểu số 02, 05 ban hành kèm theo → form 02', 'Mẫu biểu số 02, 05 ban hành kèm theo → form 05'],
    ],
    ['theo Mẫu số 03/HS', ['Mẫu số 03/HS → form 03/HS']],
    ['theo Biểu 06 - Danh mục', ['Biểu 06 → form 06']],
    ['do tổ trưởng phân công (có phân công nhiệm vụ kèm theo), tổ', ['có phân công nhiệm vụ kèm theo → attachment']],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected))

  test('what tells that the part is this document’s', () => {
    expect(read('tại Mục II Kế hoạch này')[0]).toMatchObject({ by: 'self', act: null })
    expect(read('tại Phụ lục I kèm theo')[0]).toMatchObject({ by: 'attached', act: null })
    expect(read('tại Mục II')[0]).toMatchObject({ by: 'implied', act: null })
    expect(read('quy định tại Điều 2 Quyết định này')[0]).toMatchObject({ by: 'self', act: 'quyết định' })
  })

  test('every Roman section and every letter', () => {
    const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
    for (let number = 1; number <= 39; number++) {
      const roman = 'X'.repeat(Math.floor(number / 10)) + (units[number % 10] ?? '')
      expect(show(`tại mục ${roman} Kế hoạch này`)).toEqual([`mục ${roman} Kế hoạch này → section ${roman}`])
    }
    for (const letter of 'abcdđeghiklmnopqrstuvxy') {
      expect(show(`tại điểm ${letter} khoản 2 Kế hoạch này`)).toEqual([
        `điểm ${letter} khoản 2 Kế hoạch này → point ${letter} > clause 2`,
      ])
    }
  })
})

describe('near misses', () => {
  test.each([
    'theo quy định tại Điều 40 Luật Kế toán',
    'điểm a và điểm b khoản 2 Điều 54 Luật Đất đai; Mục II Kế hoạch số 16/KH-BTT của tỉnh',
    'theo Phụ lục III Nghị quyết 41/NQ-CP; Biểu 06 của Kế hoạch 527/KH-UBND',
    'tại Phụ lục I ban hành kèm theo Quyết định số 12/QĐ-UBND',
    '(khoản 4, Điều 51 Nghị định); tại mục IV, V của Chương trình',
    'Mục 1. Quy định chung',
    'Điều 1. Ban hành nội dung của Kế hoạch này',
    'PHỤ LỤC I DANH MỤC',
    'PHỤ LỤC I (Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2028)',
    'PHỤ LỤC KÈM THEO KẾ HOẠCH SỐ 12/KH-UBND',
    'địa điểm 2; tài khoản 12; cổ phần X; danh mục A; thời điểm 1; đại biểu 15; chuyên mục về cây; góp phần xây dựng',
    'tại mục tiêu chung; theo phần mềm mới; các biểu mẫu; có phụ lục riêng',
    '(Kèm theo Kế hoạch này)',
    '(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 4/5/2028)',
    'gửi kết quả rà soát kèm theo đề xuất',
    'Kế hoạch này có hiệu lực',
    '',
  ])('%s', (text) => expect(show(text).filter((line) => !line.includes('có phụ lục'))).toEqual([]))
})

test('the caller’s citations give the same', () => {
  const text = 'tại Điều 7 Luật Thư viện và Mục II Kế hoạch này'
  expect(readCrossReferences(text, foldKey(text))).toEqual(read(text))
  expect(show(text)).toEqual(['Mục II Kế hoạch này → section II'])
})

test('offsets inside, in order, never a throw', () => {
  const pieces = [
    'điểm a',
    ' khoản 1',
    ', ',
    ' và ',
    'Điều 5',
    'mục (IV)',
    ' (4.1)',
    'Phụ lục I',
    ', II',
    ' kèm theo',
    '(',
    ')',
    ' Kế hoạch này',
    ' Luật Thư viện',
    'tại ',
    'phần III',
    '. ',
    'đính kèm',
    'số 12/KH-UBND',
  ]
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 3 })),
        { maxLength: 25 },
      ),
      (parts) => {
        const text = parts.join('')
        let last = 0
        for (const found of read(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(text.length)
          expect(found.path.length).toBeGreaterThan(0)
          for (const { label } of found.path) expect(text).toContain(label)
          last = found.start
        }
      },
    ),
    { numRuns: 300 },
  )
})
