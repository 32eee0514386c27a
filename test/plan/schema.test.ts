import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { planJsonSchema } from '../../schema/plan-json-schema.js'
import { planSchema } from '../../src/schema.js'
import { samplePlan } from './sample-plan.js'

const file = new URL('../../schema/plan.schema.json', import.meta.url)
const matchesJsonSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(planJsonSchema())

/** A copy with one value replaced, added, or taken out. */
function altered(path: (string | number)[], value?: unknown): unknown {
  const copy = structuredClone(samplePlan)
  let holder = copy as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  const last = path.at(-1) as string
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

test('schema/plan.schema.json is fresh (npm run schema)', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(planJsonSchema())
})

test('the JSON Schema says what it is', () => {
  expect(planJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kehoach:plan:1',
    type: 'object',
  })
})

test('a plan passes both schemas and comes back unchanged', () => {
  expect(planSchema.parse(samplePlan)).toEqual(samplePlan)
  expect(matchesJsonSchema(samplePlan)).toBe(true)
})

describe('a broken plan fails, with the place', () => {
  test.each([
    ['another version', ['schemaVersion'], '2'],
    ['no header', ['header'], undefined],
    ['an unknown field', ['extra'], 1],
    ['an unknown field deep down', ['sections', 0, 'items', 0, 'items', 0, 'extra'], 1],
    ['a wrong kind of section', ['sections', 0, 'sections', 0, 'kind'], 'page'],
    ['a column of zero', ['tasks', 0, 'lead', 0, 'position', 'start', 'column'], 0],
    ['a date that is not one', ['times', 0, 'latest'], '14/6/2028'],
    ['a wrong time inside a time', ['times', 0, 'anchor', 'month'], 13],
    ['a time without role', ['times', 0, 'role'], undefined],
    ['a kind of time that does not exist', ['header', 'date', 'kind'], 'season'],
    ['null where a value must be', ['citations', 0, 'type'], null],
  ])('%s', (_, path, value) => {
    const plan = altered(path, value)
    const result = planSchema.safeParse(plan)
    const unknownField = path.at(-1) === 'extra'
    expect(result.error?.issues.map((issue) => issue.path)).toContainEqual(unknownField ? path.slice(0, -1) : path)
    expect(matchesJsonSchema(plan)).toBe(false)
  })
})
