import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrame } from '../../src/diagnostics/code-frame.js'
import { displayWidth } from '../../src/diagnostics/display-width.js'
import type { Diagnostic } from '../../src/diagnostics/types.js'
import { parsePlan } from '../../src/index.js'
import { formatDiagnostic } from '../../src/lint/format-diagnostic.js'
import { lintPlan } from '../../src/lint.js'
import type { Position } from '../../src/source/position.js'

/** Where `words` stand in `source`, found anew rather than counted by hand. */
function find(source: string, words: string): Position {
  const point = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\r|\n/)
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
  }
  const start = source.indexOf(words)
  return { start: point(start), end: point(start + words.length) }
}

const frame = (source: string, words: string, width?: number) =>
  codeFrame(source, find(source, words), width === undefined ? {} : { width })

describe('codeFrame', () => {
  test('draws carets under the words', () => {
    expect(frame('KẾ HOẠCH\nGiao mục IX thực hiện.\n', 'mục IX')).toBe(
      ['2 │ Giao mục IX thực hiện.', '  │      ^^^^^^'].join('\n'),
    )
  })

  test('counts letters, not code units', () => {
    const source = 'Nhiệm vụ ở mục IX'.normalize('NFD')
    expect(frame(source, 'mục'.normalize('NFD'))).toBe([`1 │ ${source}`, '  │            ^^^'].join('\n'))
  })

  test('marks a combining mark on the letter that bears it', () => {
    expect(frame('xe\u0301', '\u0301')).toBe(['1 │ xe\u0301', '  │  ^'].join('\n'))
  })

  test('marks an empty place with one caret', () => {
    const position = find('a bc', 'bc')
    expect(codeFrame('a bc', { start: position.start, end: position.start })).toBe(['1 │ a bc', '  │   ^'].join('\n'))
  })

  test('stops at the end of the first line of a longer span', () => {
    expect(frame('một hai\r\nba', 'hai\r\nba')).toBe(['1 │ một hai', '  │     ^^^'].join('\n'))
  })

  test('cuts a long line around the words', () => {
    const source = `${'đầu '.repeat(60)}MỤC X${' đuôi'.repeat(60)}`
    const [text = '', carets = ''] = frame(source, 'MỤC X', 60).split('\n')
    expect(text).toMatch(/^1 │ ….*MỤC X.*…$/)
    expect(displayWidth(text)).toBeLessThanOrEqual(60)
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('MỤC X')
  })

  test('cuts long words themselves', () => {
    const [text = '', carets = ''] = frame('x'.repeat(500), 'x'.repeat(400), 40).split('\n')
    expect(text).toBe(`1 │ ${'x'.repeat(35)}…`)
    expect(carets).toBe(`  │ ${'^'.repeat(36)}`)
  })

  test('shows what would not show, and lets no escape sequence through', () => {
    expect(frame('a\u001b[31mb\u200bc', 'b')).toBe(['1 │ a\\u001b[31mb\\u200bc', '  │            ^'].join('\n'))
  })

  test('can do with ASCII', () => {
    const position = find(`${'a '.repeat(80)}b`, 'b')
    expect(codeFrame(`${'a '.repeat(80)}b`, position, { ascii: true, width: 20 })).toBe(
      ['1 | ...a a a a a a b', '  |                ^'].join('\n'),
    )
  })

  test('stays within its width on any line, and never breaks a letter', () => {
    const letters = fc.constantFrom('a', 'ế', 'e\u0302\u0301', ' ', '計', '📅', '\t', '\u001b', '\u202e', '\ud83d')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), fc.nat(300), fc.nat(80), (signs, from, length) => {
        const source = signs.join('')
        const start = Math.min(from, source.length)
        const end = Math.min(start + length, source.length)
        const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
        const [text = '', carets = ''] = codeFrame(source, { start: at(start), end: at(end) }, { width: 80 }).split(
          '\n',
        )
        expect(displayWidth(text)).toBeLessThanOrEqual(80)
        expect(displayWidth(carets)).toBeLessThanOrEqual(81)
        expect(carets).toMatch(/^ {2}│ +\^+$/)
      }),
    )
  })
})

describe('formatDiagnostic', () => {
  const source = '¹ Một\nGiao theo mục IX.\n¹ Hai'
  const finding: Diagnostic = {
    ruleId: 'xref-unresolved',
    messageId: 'found',
    data: { text: 'mục IX' },
    message: '',
    severity: 'error',
    position: find(source, 'mục IX'),
  }

  test('says level, rule, sentence and place', () => {
    expect(formatDiagnostic(finding, source, { path: 'plan.txt' })).toBe(
      [
        'lỗi[xref-unresolved]: không tìm thấy "mục IX" trong văn bản',
        '  plan.txt:2:11',
        '2 │ Giao theo mục IX.',
        '  │           ^^^^^^',
      ].join('\n'),
    )
    expect(formatDiagnostic(finding, source, { locale: 'en' }).split('\n', 2)).toEqual([
      'error[xref-unresolved]: "mục IX" does not exist in this document',
      '  2:11',
    ])
  })

  test('shows the other places', () => {
    const related = [{ message: 'lời chú thứ hai', position: find(source, '¹ Hai') }]
    expect(formatDiagnostic({ ...finding, related }, source)).toContain(
      ['  3:1: lời chú thứ hai', '3 │ ¹ Hai', '  │ ^^^^^'].join('\n'),
    )
  })

  test('speaks one language, whatever the one that the finding was made in', () => {
    const text =
      'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nIII. NHIỆM VỤ\nTập huấn ngày 31/4/2028.\n\nIII. KINH PHÍ\nNgân sách.\n'
    const shownIn = (made: 'vi' | 'en', locale: 'vi' | 'en') =>
      lintPlan({ ...parsePlan(text), text }, { locale: made }).map((found) => formatDiagnostic(found, text, { locale }))
    expect(shownIn('vi', 'en')).toEqual(shownIn('en', 'en'))
    expect(shownIn('en', 'vi')).toEqual(shownIn('vi', 'vi'))
    expect(shownIn('vi', 'en').join('\n')).toContain('no such date')
    const [own] = [{ ...finding, ruleId: 'my-own', message: 'tự nói' }]
    expect(formatDiagnostic(own, source, { locale: 'en' })).toContain('error[my-own]: tự nói')
  })

  test('lets nothing through in sentence and path', () => {
    const hostile = { ...finding, data: { text: '\u001b[2J\n::error' } }
    const shown = formatDiagnostic(hostile, source, { path: 'a\u001b\nb' })
    expect(shown).not.toContain('\u001b')
    expect(shown.split('\n')).toHaveLength(4)
  })
})
