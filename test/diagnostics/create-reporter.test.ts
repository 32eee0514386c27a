import { expect, test } from 'vitest'
import { createReporter } from '../../src/diagnostics/create-reporter.js'
import { formatMessage } from '../../src/diagnostics/format-message.js'
import type { Position } from '../../src/source/position.js'

function at(offset: number, length = 1): Position {
  return {
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 1 + length, offset: offset + length },
  }
}

test('a problem becomes a finding with level and sentence', () => {
  const { report, diagnostics } = createReporter()
  report({ ruleId: 'footnote-undefined', messageId: 'found', data: { label: '3' }, position: at(4) })
  expect(diagnostics()).toEqual([
    {
      ruleId: 'footnote-undefined',
      messageId: 'found',
      data: { label: '3' },
      message: 'dấu chú thích 3 không có lời chú',
      severity: 'error',
      position: at(4),
    },
  ])
})

test('findings come in the order of the document, whatever the order of the reports', () => {
  const { report, diagnostics } = createReporter('en')
  report({ ruleId: 'unicode-not-nfc', messageId: 'found', data: { count: 2 }, position: at(9) })
  report({ ruleId: 'xref-unresolved', messageId: 'found', data: { text: 'mục X' }, position: at(2, 5) })
  report({ ruleId: 'unicode-invisible', messageId: 'found', data: { count: 1 }, position: at(2) })
  report({ ruleId: 'layout-paragraph-split', messageId: 'found', data: {}, position: at(2) })
  expect(diagnostics().map(({ ruleId }) => ruleId)).toEqual([
    'layout-paragraph-split',
    'unicode-invisible',
    'xref-unresolved',
    'unicode-not-nfc',
  ])
})

test('a finding can be said again in the other language', () => {
  const { report, diagnostics } = createReporter('en')
  report({
    ruleId: 'xref-ambiguous',
    messageId: 'found',
    data: { text: 'mục I', candidates: 'I, A1/I' },
    position: at(0),
  })
  const [finding] = diagnostics()
  expect(finding?.message).toBe('"mục I" may be any of I, A1/I')
  expect(finding && formatMessage(finding, 'vi')).toBe('"mục I" có thể là một trong các mục I, A1/I')
})

test('a rule that the catalogue does not know keeps its own sentence', () => {
  const finding = { ruleId: 'constructor', messageId: 'name', data: {}, message: 'own words' }
  expect(formatMessage(finding, 'en')).toBe('own words')
})

test('a value is put in as it is, braces and dollar signs too', () => {
  const { report, diagnostics } = createReporter('en')
  report({ ruleId: 'xref-unresolved', messageId: 'found', data: { text: '{text} $& $1' }, position: at(0) })
  expect(diagnostics()[0]?.message).toBe('"{text} $& $1" does not exist in this document')
})
