import { expect, test } from 'vitest'
import { formatOutline } from '../../src/cli/outline.js'

const position = { start: { line: 2, column: 3, offset: 9 }, end: { line: 2, column: 8, offset: 14 } }

test('prints data a value a line, with places folded', () => {
  const value = {
    header: { type: { text: 'KẾ HOẠCH', position, spans: [position] }, urgency: null },
    sections: [
      { id: 'I', items: [], position },
      { id: 'II', text: 'a\u001bb', position },
    ],
    numbers: [1, 'hai', true],
  }
  expect(formatOutline(value)).toBe(
    [
      'header',
      '  type: "KẾ HOẠCH" 2:3-2:8',
      '    spans',
      '      - 2:3-2:8',
      '  urgency: null',
      'sections',
      '  - id: "I"',
      '    items: none',
      '    position: 2:3-2:8',
      '  - id: "II"',
      '    text: "a\\u001bb"',
      '    position: 2:3-2:8',
      'numbers',
      '  - 1',
      '  - "hai"',
      '  - true',
    ].join('\n'),
  )
})
