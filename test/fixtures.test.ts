import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspectTree, parsePlan } from '../src/index.js'
import { formatDiagnostic } from '../src/lint/format-diagnostic.js'
import { planSchema } from '../src/schema.js'
import { type Facts, factKeys, judge, remarkKeys } from './support/facts.js'
import { allProblems } from './support/parsed.js'
import { stripPositions, writings } from './support/same-plan.js'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))
const names = readdirSync(folder).sort()
/** By fixture and key, what the parser does not reach yet, and why. */
const knownGaps = JSON.parse(
  readFileSync(fileURLToPath(new URL('./support/known-gaps.json', import.meta.url)), 'utf8'),
) as Record<string, Record<string, string>>

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(10)
})

describe.each(names)('%s', (name) => {
  const path = (file: string) => `${folder}${name}/${file}`
  const inputs = readdirSync(`${folder}${name}`).filter((file) => /^input\.(?:md|txt)$/.test(file))
  const input = readFileSync(path(inputs[0] ?? 'input.txt'), 'utf8')
  const facts = JSON.parse(readFileSync(path('facts.json'), 'utf8')) as Facts
  const result = parsePlan(input)
  const { plan, tree, diagnostics } = result

  test('has one input and facts that are known', () => {
    expect(inputs).toHaveLength(1)
    expect(facts.shows.length).toBeGreaterThan(0)
    const known: string[] = [...factKeys, ...remarkKeys]
    expect(Object.keys(facts).filter((key) => !known.includes(key))).toEqual([])
    const left = factKeys.filter((key) => !(key in facts))
    // A key that could not be decided is left out, and the notes say why.
    for (const key of left) expect(facts.notes?.join(' ') ?? '').toContain(key)
  })

  test('holds the invariants', () => {
    expect(allProblems(input, result)).toEqual([])
  })

  test('gives a Plan that fits its schema and comes back from JSON', () => {
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  })

  // A known gap must fail: once it is closed, its entry has to go.
  const gaps = knownGaps[name] ?? {}
  describe.each(factKeys.filter((key) => key in facts))('fact', (key) => {
    const judged = key in gaps ? test.fails : test
    judged(key, () => {
      const { got, expected } = judge(key, facts, plan)
      expect(got).toEqual(expected)
    })
  })

  test.each(Object.entries(writings))('is the same Plan in %s', (_, write) => {
    expect(stripPositions(parsePlan(write(input)).plan)).toEqual(stripPositions(plan))
  })

  // Goldens record, facts judge. Read the difference before you update them.
  test('tree.txt', async () => {
    await expect(inspectTree(tree)).toMatchFileSnapshot(path('tree.txt'))
  })

  test('plan.json', async () => {
    await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(path('plan.json'))
  })

  test('diagnostics.txt', async () => {
    const shown = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, input, { locale: 'en' }))
    await expect(shown.map((entry) => `${entry}\n`).join('\n')).toMatchFileSnapshot(path('diagnostics.txt'))
  })

  test('has all its files and no others', () => {
    const files = readdirSync(`${folder}${name}`)
    const goldens = ['diagnostics.txt', 'plan.json', 'tree.txt']
    expect(files.filter((file) => ![...inputs, 'facts.json', ...goldens].includes(file))).toEqual([])
    // Vitest writes missing goldens when the run ends, and never in CI: there they must have been committed.
    if (process.env.CI) expect(files).toEqual(expect.arrayContaining(goldens))
  })
})
