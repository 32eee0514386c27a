import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../src/index.js'
import { planSchema } from '../src/schema.js'
import { allProblems } from './support/parsed.js'
import { stripPositions, writings } from './support/same-plan.js'

/** Real plans. They are no part of the project and lie beside it where there are any. */
const folder = fileURLToPath(new URL('../../shared/corpus/plans/', import.meta.url))
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .sort()
  : []

if (files.length === 0) {
  console.warn(
    'test/corpus.test.ts: SKIPPED, ../shared/corpus/plans is not there; invariants were not held on real plans',
  )
  test.skip('real plans in ../shared/corpus/plans: not there, nothing was checked', () => {})
} else {
  describe.each(files)('%s', (file) => {
    const input = readFileSync(`${folder}${file}`, 'utf8')
    const result = parsePlan(input)

    test('holds the invariants', () => {
      expect(allProblems(input, result)).toEqual([])
    })

    test('gives a Plan that fits its schema and comes back from JSON', () => {
      expect(planSchema.safeParse(result.plan).error?.issues ?? []).toEqual([])
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    })

    test.each(Object.entries(writings))('is the same Plan in %s', (_, write) => {
      expect(stripPositions(parsePlan(write(input)).plan)).toEqual(stripPositions(result.plan))
    })
  })
}
