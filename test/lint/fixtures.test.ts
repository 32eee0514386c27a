import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lintText } from './lint-text.js'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const goldens = fileURLToPath(new URL('./fixture-findings/', import.meta.url))
const names = readdirSync(folder).sort()

// Each line was judged against the text: what a fixture was written to show, and nothing else. Read a difference before you update it.
test.each(names)('%s has its intended defects and no others', async (name) => {
  const file = readdirSync(`${folder}${name}`).find((one) => /^input\.(?:md|txt)$/.test(one)) ?? 'input.txt'
  const found = lintText(readFileSync(`${folder}${name}/${file}`, 'utf8'))
  const lines = found.map(({ ruleId, severity, message, position: { start } }) =>
    [`${start.line}:${start.column}`, severity, ruleId, message].join(' '),
  )
  await expect(lines.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(`${goldens}${name}.txt`)
})

test('no golden is left of a fixture that is gone', () => {
  expect(readdirSync(goldens).sort()).toEqual(names.map((name) => `${name}.txt`))
})
