import { describe, expect, test } from 'vitest'
import { readExample } from '../../src/lint/example.js'
import { type Profile, profileNames } from '../../src/lint/profiles.js'
import { rules } from '../../src/lint/rules/index.js'
import { cleanPlan } from './clean-plan.js'
import { lintText } from './lint-text.js'
import { planted } from './planted/index.js'

const shown = (found: ReturnType<typeof lintText>) =>
  found.map(({ ruleId, position }) => [ruleId, position.start.offset, position.end.offset])

test.each(profileNames)('the clean plan is clean under the profile %s', (profile: Profile) => {
  expect(shown(lintText(cleanPlan, { profile }))).toEqual([])
})

test('every rule that is on has a defect planted', () => {
  // Limits of the reader and bytes cannot be planted into a text.
  const tried = new Set(['input-findings-limit', 'input-nesting-limit', 'input-not-utf8', 'input-too-large'])
  for (const { rule } of planted) tried.add(rule)
  expect(rules.filter(({ id, severity }) => severity !== 'off' && !tried.has(id)).map(({ id }) => id)).toEqual([])
})

/** What they find withholds the findings of others. */
const gates = new Set(rules.filter(({ gate }) => gate).map(({ id }) => id))

describe.each(planted)('$rule: $put', ({ rule, find, put, at, also = [] }) => {
  const { text, spans } = plant(find, put, at)

  test('is found there and nothing else is', () => {
    const found = lintText(text)
    const own = found.filter(({ ruleId }) => ruleId === rule)
    expect(own.map(({ position }) => ({ start: position.start.offset, end: position.end.offset }))).toEqual(spans)
    expect(found.filter(({ ruleId }) => ruleId !== rule).map(({ ruleId }) => ruleId)).toEqual(also)
  })

  test.skipIf(gates.has(rule))('switching it off changes nothing else', () => {
    const others = lintText(text).filter(({ ruleId }) => ruleId !== rule)
    expect(
      lintText(text, { rules: { [rule]: 'off' } }).filter(({ ruleId }) => ruleId !== 'suppression-unused'),
    ).toEqual(others.filter(({ ruleId }) => ruleId !== 'suppression-unused'))
  })
})

/** The clean plan with one defect, and where its finding must lie. */
function plant(find: string, put: string, at: string | undefined) {
  const [before = '', after, ...more] = cleanPlan.split(find)
  if (after === undefined || more.length > 0) throw new Error(`"${find}" is not there once`)
  const marked = readExample(`${before}${put}${after}`)
  if (at === undefined) return marked
  const mark = readExample(at)
  const start = marked.text.indexOf(mark.text)
  return { ...marked, spans: mark.spans.map((span) => ({ start: start + span.start, end: start + span.end })) }
}
