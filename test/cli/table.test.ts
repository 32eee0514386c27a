import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWidths, formatTable, shareWidth } from '../../src/cli/table.js'
import { wrap } from '../../src/cli/wrap.js'
import { displayWidth } from '../../src/stages.js'

const plainly = (width: number, maxLines = 9) => ({ width, maxLines, bold: (text: string) => text })

describe('shareWidth', () => {
  test.each([
    ['all fit', [3, 5, 7], 20, [3, 5, 7]],
    ['the wide one gets the rest', [3, 50, 7], 30, [3, 20, 7]],
    ['wide ones share', [3, 50, 90], 43, [3, 20, 20]],
    ['everything keeps a column', [9, 9, 9], 2, [1, 1, 1]],
  ])('%s', (_, wanted, room, widths) => {
    expect(shareWidth(wanted, room)).toEqual(widths)
  })
})

describe('wrap', () => {
  test.each([
    ['short', 'một hai', 10, ['một hai']],
    ['at blanks', 'một hai ba bốn', 7, ['một hai', 'ba bốn']],
    ['inside a long word', '123/2028/QĐ-UBND', 8, ['123/2028', '/QĐ-UBND']],
    ['a long word after a short one', 'số 123/2028/QĐ', 8, ['số', '123/2028', '/QĐ']],
    ['by letters, not by code units', 'Kế hoạch'.normalize('NFD'), 8, ['Kế hoạch'.normalize('NFD')]],
    ['nothing', '', 5, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width, 9)).toEqual(lines)
  })

  test('cuts what is too long, with an ellipsis in the last line', () => {
    expect(wrap('một hai ba bốn năm sáu', 7, 2)).toEqual(['một hai', 'ba bốn…'])
    expect(wrap('một hai ba bốn', 7, 2)).toEqual(['một hai', 'ba bốn'])
    expect(wrap('aaaaaaaaaaaa', 4, 2)).toEqual(['aaaa', 'aaa…'])
  })

  test('loses no word when there is room', () => {
    const words = fc.array(fc.constantFrom('kế', 'hoạch', 'Đo\u031b\u0300i', '計画', '12/KH-SYT'), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (some, width) => {
        const lines = wrap(some.join(' '), width, Number.POSITIVE_INFINITY)
        expect(lines.join('').replaceAll(' ', '')).toBe(some.join(''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('formatTable', () => {
  test('sets the heading off and columns apart', () => {
    expect(
      formatTable(
        ['Mục', 'Chủ trì'],
        [
          ['I', 'Sở Y tế'],
          ['II/1', 'Sở Nội vụ'],
        ],
        plainly(80),
      ),
    ).toBe(['Mục   Chủ trì', '────  ─────────', 'I     Sở Y tế', 'II/1  Sở Nội vụ'].join('\n'))
  })

  test('parts rows that run over several lines', () => {
    expect(
      formatTable(
        ['a', 'b'],
        [
          ['1', `${'một '.repeat(14)}hai ba`],
          ['2', 'bốn'],
        ],
        plainly(62),
      ),
    ).toBe(['a  b', `─  ${'─'.repeat(59)}`, `1  ${'một '.repeat(14)}hai`, '   ba', '', '2  bốn'].join('\n'))
  })

  test.each([40, 59])('sets rows one under the other in %i columns, and breaks no word', (width) => {
    const rows = [
      [
        'II/1/1.1',
        'Tập huấn cho nhân viên y tế các xã, phường về phòng bệnh',
        'Phòng Nghiệp vụ Y',
        'trước ngày 30/6/2028',
      ],
      ['II/2', 'Báo cáo kết quả', '', 'hằng quý'],
    ]
    const header = ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
    const records = formatTable(header, rows, { ...plainly(width), bold: (text) => `<${text}>` })
    const shown = records.replaceAll(/[<>]/g, '').split('\n')
    expect(shown[0]).toBe('Mục        II/1/1.1')
    expect(shown.slice(-4)).toEqual(['', 'Mục        II/2', 'Nhiệm vụ   Báo cáo kết quả', 'Thời gian  hằng quý'])
    expect(records).toContain('\n<Thời gian>  trước ngày 30/6/2028\n')
    for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    const decomposed = rows.map((row) => row.map((cell) => cell.normalize('NFD')))
    expect(formatTable(header, decomposed, plainly(width)).normalize('NFC')).toBe(shown.join('\n'))
  })

  test('puts values under their labels where there is next to no room', () => {
    expect(formatTable(['Thời gian', 'b'], [['trước ngày 30/6/2028', '']], plainly(18))).toBe(
      ['Thời gian', '  trước ngày', '  30/6/2028'].join('\n'),
    )
  })

  test('puts a value under its label when a word of it does not fit beside', () => {
    const row = ['abbr-used-before-definition', 'ngắn gọn thôi nhé']
    expect(formatTable(['Nội dung quy tắc', 'b'], [row], plainly(40)).split('\n')).toEqual([
      'Nội dung quy tắc',
      '  abbr-used-before-definition',
      'b                 ngắn gọn thôi nhé',
    ])
  })

  test('stays a table in any width when nothing has to wrap', () => {
    expect(formatTable(['a', 'b'], [['1', '2']], plainly(10))).toBe(['a  b', '─  ─', '1  2'].join('\n'))
  })

  test('gives a column the room of its longest word', () => {
    expect(fitWidths([42, 7, 80], [42, 7, 9], 76)).toEqual([42, 7, 27])
    expect(fitWidths([10, 10], [10, 10], 19)).toBeNull()
  })

  test('lines up decomposed text', () => {
    const rows = [
      ['Kế hoạch'.normalize('NFD'), 'x'],
      ['Kế hoạch', 'x'],
    ]
    const lines = formatTable(['a', 'b'], rows, plainly(80)).normalize('NFC').split('\n')
    expect(lines.at(-1)).toBe(lines.at(-2))
  })

  test('lets no escape sequence and no line break through', () => {
    const table = formatTable(['a'], [['x\u001b[31m\ny']], plainly(80))
    expect(table.split('\n')).toHaveLength(3)
    expect(table).not.toContain('\u001b')
  })

  test('keeps within the terminal', () => {
    const cell = fc
      .array(fc.constantFrom('kế', 'hoạch', 'Thủ trưởng các đơn vị', '計画', '12/KH-SYT'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 20, max: 120 }), (rows, width) => {
        const table = formatTable(['Mục', 'Nhiệm vụ', 'Hạn'], rows, plainly(width, 4))
        for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
