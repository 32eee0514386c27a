import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUnits, toUnits } from '../../src/source/code-units.js'
import { foldKey } from '../../src/source/fold.js'
import { passSigns, readUsual, readView, searchSigns } from '../../src/source/read-view.js'

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test('gives each sign the key that foldKey gives it', () => {
  const wrong = everyUnit.filter((sign) => passSigns(`a ${sign} b`).read.key !== foldKey(`a ${sign} b`))
  expect(wrong).toEqual([])
})

test.each([
  'hoà',
  'HOÀ BÌNH',
  'uỷ ban',
  'Uỷ',
  'quý',
  'QUÝ',
  'thuý',
  'toàn',
  'hoèn',
  'oẹ',
  'uỵ uỵ',
  'ĐẠI HOẠ',
  'İ hoà',
  'Σ hoà ΟΔΟΣ',
  '“hoá”–hoá',
  'Ⅳ. Hoà',
])('folds %s as foldKey does', (text) => {
  expect(passSigns(text).read.key).toBe(foldKey(text))
})

test('folds any text as foldKey does', () => {
  const syllables = fc.constantFrom(
    'oà',
    'uỷ',
    'q',
    'n',
    ' ',
    'Oá',
    'UÝ',
    '–',
    '“',
    'İ',
    'Ð',
    'ɖ',
    '𝒜',
    'Σ',
    '\n',
    'o',
    'u',
    'à',
    'ý',
  )
  fc.assert(
    fc.property(fc.array(syllables, { maxLength: 12 }), (parts) => {
      expect(passSigns(parts.join('')).read.key).toBe(foldKey(parts.join('')))
    }),
  )
})

test.each([
  ['no mark', []],
  ['a *b* c', [2, 4]],
  ['a_b \\- <br>', [1, 4, 7]],
  ['a  b', [2]],
  ['a\n b', [2]],
  ['a\n\n\nb', [2, 3]],
  ['a\tb', [1]],
  ['x^2 ~ [1] &amp;', [1, 4, 6, 10]],
])('finds the special signs of %j', (text, special) => {
  expect(passSigns(text).read.special).toEqual(special)
  expect(searchSigns(text).read.special).toEqual(special)
})

test.each(['a\rb', 'a\u00a0b', 'e\u0301', 'ð', 'a\u200bb', '\ufeffa'])('%j is no view yet', (text) => {
  expect(readUsual(text)).toBeNull()
  expect(passSigns(text).usual).toBe(false)
})

test('gives the text of its units back, of any length', () => {
  const long = everyUnit.join('')
  expect(fromUnits(toUnits(long))).toBe(long)
  expect(fromUnits(toUnits(''))).toBe('')
})

test('patterns and the pass tell the same of every sign, and of any text', () => {
  for (const sign of everyUnit) expect(passSigns(`a${sign} ${sign}`)).toEqual(searchSigns(`a${sign} ${sign}`))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(passSigns(text)).toEqual(searchSigns(text))
      expect(readView(text)).toEqual(passSigns(text).read)
    }),
  )
})
