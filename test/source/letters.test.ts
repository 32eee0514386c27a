import { expect, test } from 'vitest'
import { isCapital, isDigit, isLetter, isNumber, isSmall, isSpace } from '../../src/source/letters.js'
import { isWord } from '../../src/time/characters.js'
import { narrowClasses } from '../../tsup.config.js'

/** What the build makes of a Unicode class. */
const narrowed = (name: string) =>
  new RegExp(narrowClasses(`\\p{${name}}`, '/src/read/any.ts').replace(/^/, '^').replace(/$/, '$'))

test.each([
  ['isLetter', isLetter, narrowed('L')],
  ['isSmall', isSmall, narrowed('Ll')],
  ['isCapital', isCapital, narrowed('Lu')],
  ['isNumber', isNumber, narrowed('N')],
  ['isWord', isWord, new RegExp(`${narrowed('L').source}|${narrowed('M').source}|${narrowed('N').source}`)],
  ['isDigit', isDigit, /^\d$/],
  ['isSpace', isSpace, /^\s$/],
])('%s agrees with its class on every code unit', (_, is, pattern) => {
  const wrong: string[] = []
  for (let code = 0; code < 0x10000; code++)
    if (is(code) !== pattern.test(String.fromCharCode(code))) wrong.push(code.toString(16))
  expect(wrong).toEqual([])
  expect(is(Number.NaN)).toBe(false)
})
