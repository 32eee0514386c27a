import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { planSchema } from '../../src/schema.js'
import { allProblems } from '../support/parsed.js'
import { activeLines, activeText, anyUnits } from './active-text.js'
import { runs } from './runs.js'

const texts = {
  'any units': anyUnits,
  'any string': fc.string({ unit: 'binary', maxLength: 300 }),
  'active pieces': activeText,
  'active lines': activeLines,
}

describe.each(Object.entries(texts))('%s', (name, text) => {
  const usual = name.startsWith('active') ? 500 : 300

  test('is read without a fault: nothing thrown, lost or invented', () => {
    fc.assert(
      fc.property(text, (input) => void expect(allProblems(input)).toEqual([])),
      runs(usual),
    )
  })

  test('gives a Plan that fits its schema', () => {
    fc.assert(
      fc.property(
        text,
        (input) => void expect(planSchema.safeParse(parsePlan(input).plan).error?.issues ?? []).toEqual([]),
      ),
      runs(usual / 2),
    )
  })

  test('gives the same twice, whatever was read between', () => {
    fc.assert(
      fc.property(text, text, (input, other) => {
        const first = JSON.stringify(parsePlan(input))
        parsePlan(other)
        expect(JSON.stringify(parsePlan(input))).toBe(first)
      }),
      runs(usual / 2),
    )
  })

  test('stops at the limits that are asked for', () => {
    fc.assert(
      fc.property(text, fc.nat(64), fc.nat(400), (input, maxDepth, maxLength) => {
        const { plan, diagnostics } = parsePlan(input, { maxDepth, maxLength })
        expect(diagnostics.some(({ ruleId }) => ruleId === 'input-too-large')).toBe(input.length > maxLength)
        if (input.length > maxLength) expect(plan.sections).toEqual([])
      }),
      runs(usual / 2),
    )
  })
})
