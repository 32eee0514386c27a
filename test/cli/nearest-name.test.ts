import { expect, test } from 'vitest'
import { nearRules } from '../../src/cli/near-rules.js'
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

const ids = [
  'citation-missing-date',
  'date-impossible',
  'footnote-unused',
  'header-date-missing',
  'header-number-blank',
]

test.each([
  ['date-imposible', ['date-impossible']],
  ['missing-date', ['citation-missing-date', 'header-date-missing']],
  ['footnotes-unused', ['footnote-unused']],
  ['header', ['header-date-missing', 'header-number-blank']],
  ['number_blank', ['header-number-blank']],
  ['no-such-thing-missing', []],
  ['', []],
  ['-'.repeat(100_000), []],
])('%.30s may mean %j', (given, near) => {
  expect(nearRules(given, ids)).toEqual(near)
})
