import { expect, test } from 'vitest'
import { displayWidth } from '../../src/diagnostics/display-width.js'

test.each([
  ['', 0],
  ['plan', 4],
  ['Kế hoạch số 5', 13],
  ['Kế hoạch số 5'.normalize('NFD'), 13],
  ['a\u0323\u0302', 1],
  ['Độ\u200bc', 3],
  ['“…” – ½', 7],
  ['계획', 4],
  ['計画 5', 6],
  ['📅 họp', 6],
  ['𝒜', 1],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})
