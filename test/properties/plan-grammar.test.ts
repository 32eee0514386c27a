import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allProblems } from '../support/parsed.js'
import { writingProblems, writings } from '../support/same-plan.js'
import { layout, planSketch, printPlan } from './plan-grammar.js'
import { roundTripProblems } from './round-trip.js'
import { runs } from './runs.js'

test('a plan by design comes back as it was meant, in any layout', () => {
  fc.assert(
    fc.property(planSketch, layout, (sketch, style) => {
      expect(roundTripProblems(sketch, style), printPlan(sketch, style).text).toEqual([])
    }),
    runs(400),
  )
})

test('a plan by design holds the invariants', () => {
  fc.assert(
    fc.property(planSketch, layout, (sketch, style) => {
      expect(allProblems(printPlan(sketch, style).text)).toEqual([])
    }),
    runs(100),
  )
})

test('a plan by design is the same Plan in every writing', () => {
  fc.assert(
    fc.property(planSketch, layout, fc.constantFrom(...Object.keys(writings)), (sketch, style, name) => {
      expect(writingProblems(printPlan(sketch, style).text, name)).toEqual([])
    }),
    runs(150),
  )
})
