import { expect, test } from 'vitest'
import { missingFrom } from './shown.js'

test.each([
  ['a', 'a\n'],
  ['a\n…', 'a\nb'],
  ['a\n…', 'a'],
  ['…\nb', 'a\nb'],
  ['a\n…\nc\n…\ne', 'a\nb\nc\nd\ne'],
  ['…\nb\n…', 'a\nb\nb'],
  ['…\nb', 'b\nb'],
])('%j shows %j', (shown, output) => {
  expect(missingFrom(shown, output)).toBeNull()
})

test.each([
  ['a', 'a\nb', 'nothing for "b"'],
  ['a\nb', 'a', 'a\nb'],
  ['a\n…', 'b\na', 'a'],
  ['…\na', 'a\nb', 'a'],
  ['a\n…\nc\n…\nb', 'a\nb\nc', 'b'],
  ['a\n…\na', 'a', 'a'],
])('%j does not show %j', (shown, output, missing) => {
  expect(missingFrom(shown, output)).toBe(missing)
})
