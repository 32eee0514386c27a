import { expect, test } from 'vitest'
import { phraseAt, phraseStart, phrasesOf } from '../../src/source/phrases.js'

const phrases = phrasesOf(['sở', 'sở y tế', 'ban', 'ban quản lý', 'q'])

test.each([
  ['sở y tế tỉnh', 0, 'sở y tế'],
  ['sở y tếp', 0, 'sở'],
  ['sở', 0, 'sở'],
  ['sởn', 0, null],
  ['trưởng ban quản lý', 7, 'ban quản lý'],
  ['trưởng ban quản', 7, 'ban'],
  ['q', 0, 'q'],
  ['', 0, null],
  ['sở', 5, null],
])('in %j at %i stands %j', (key, at, found) => {
  expect(phraseAt(phrases, key, at)).toBe(found)
})

test('the beginning of a word is enough where that is asked', () => {
  expect(phraseStart(phrases, 'bang', 0)).toBe('ban')
  expect(phraseStart(phrases, 'bàn', 0)).toBeNull()
})
