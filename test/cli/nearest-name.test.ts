import { expect, test } from 'vitest'
import { nearestName } from '../../src/cli/nearest-name.js'

const names = ['parse', 'inspect', 'tasks', 'deadlines', 'schema']

test.each([
  ['pasre', 'parse'],
  ['Parse', 'parse'],
  ['parses', 'parse'],
  ['task', 'tasks'],
  ['inspcet', 'inspect'],
  ['deadline', 'deadlines'],
  ['shcema', 'schema'],
  ['schemes', 'schema'],
])('%s means %s', (word, name) => {
  expect(nearestName(word, names)).toBe(name)
})

test.each(['', 'xyzzy', 'par', 'dead', 'parsing-of-everything', 'x'.repeat(100_000)])('%.20s means none', (word) => {
  expect(nearestName(word, names)).toBeNull()
})
