import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulePages } from '../../docs/rule-pages.js'

const pages = await rulePages()

test('every page of a rule is there, and no other', () => {
  expect(readdirSync('docs/rules').filter((name) => name !== 'HOWTO.md')).toEqual([...pages.keys()].sort())
})

test.each([...pages])('%s is fresh (npm run docs)', (name, page) => {
  expect(readFileSync(`docs/rules/${name}`, 'utf8')).toBe(page)
})
