import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDuties } from '../../src/mention/duties.js'
import { readRoleValue } from '../../src/mention/roles.js'
import type { UnitSpan } from '../../src/mention/unit/types.js'
import { readUnits } from '../../src/mention/units.js'
import { readUnitHeading } from '../../src/mention/units-heading.js'
import { foldKey } from '../../src/source/fold.js'

const words = [
  'Sở',
  'sở',
  'Phòng',
  'UBND',
  'các',
  'xã',
  'phường',
  'Y tế',
  'Tài chính',
  'và',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  ' - ',
  '/',
  '"',
  'Ông',
  'đ/c',
  'Trần',
  'Văn',
  'An',
  'chủ trì',
  'phối hợp với',
  'giao',
  'đề nghị',
  'do',
  'được',
  'thực hiện',
  'chỉ đạo',
  'căn cứ',
  'liên quan',
  'cơ quan',
  'đơn vị',
  'Ban',
  'ban',
  'tổ chức',
  'Giám đốc',
  'phụ trách',
  '04',
  'TP.',
  'MTTQ',
  'nông thôn',
  'nếu',
  'như sau',
  'trực thuộc',
  '…',
  'İ',
  '\u0301',
]
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))
const text = fc.oneof(sentence, sentence, fc.string({ unit: 'grapheme', maxLength: 80 }))

function isRow(units: readonly UnitSpan[], start: number, end: number): boolean {
  let last = start
  return units.every((unit) => {
    const fine = unit.start >= last && unit.end > unit.start && unit.end <= end
    last = unit.end
    return fine
  })
}

describe('on any text', () => {
  test('units stand in order, apart, inside the range', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (line, cut) => {
        const key = foldKey(line)
        const start = Math.min(cut, line.length)
        expect(isRow(readUnits(line, key, start), start, line.length)).toBe(true)
        const heading = readUnitHeading(line, key, start)
        expect(isRow(heading?.units ?? [], start, line.length)).toBe(true)
        for (const role of ['lead', 'coordinating']) {
          const units = readRoleValue(line, key, start, line.length, role).map(({ unit }) => unit)
          expect(isRow(units, start, line.length)).toBe(true)
        }
      }),
    )
  })

  test('duties lie in their sentence, leads and coordinating units in the duty', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const duty of readDuties(line, foldKey(line))) {
          expect(duty.start).toBeLessThan(duty.end)
          for (const units of [duty.lead, duty.coordinating]) expect(isRow(units, duty.start, duty.end)).toBe(true)
        }
      }),
    )
  })

  test('what is read does not hang on blanks around', () => {
    fc.assert(
      fc.property(sentence, (line) => {
        const names = (value: string) =>
          readUnits(value, foldKey(value)).map((unit) => value.slice(unit.start, unit.end))
        expect(names(`${line} `.trimEnd())).toEqual(names(line.trimEnd()))
      }),
    )
  })
})

describe('time grows with the length, not faster', () => {
  const hostile = [
    'Sở Y tế, ',
    'phối hợp với ',
    'giao Sở Y tế ',
    'các sở, ban, ngành; ',
    'Căn cứ Sở Y tế và ',
    'Phòng Kinh tế (',
    'Nguyễn ',
    '. ',
    'xã, ',
    'UBND các xã: Tân An, ',
    'chỉ đạo các đơn vị; ',
    'Trong quá trình thực hiện nếu có khó khăn, ',
    'Ban hành kế hoạch ',
    '(',
    '- ',
    ', ',
    '"',
    'Sở Tài chính - Cơ quan thường trực ',
    'cơ quan được giao ',
    'Giám đốc ',
    'đ/c ',
  ]
  const readAll = (line: string) => {
    const key = foldKey(line)
    readUnits(line, key)
    readUnitHeading(line, key)
    readRoleValue(line, key, 0, line.length, 'lead')
    readDuties(line, key)
  }
  test.each(hostile)('%j', (unit) => {
    const repeat = (size: number) => unit.repeat(Math.ceil(size / unit.length))
    readAll(repeat(20_000))
    const clock = performance.now()
    readAll(repeat(100_000))
    // A quadratic reader needs minutes here; linear ones a tenth of a second on a busy machine.
    expect(performance.now() - clock).toBeLessThan(3_000)
  })
})
