import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { lintPlan } from '../../src/lint.js'
import { cleanPlan } from './clean-plan.js'

const input = { ...parsePlan(cleanPlan), text: cleanPlan }

test('a rule or profile that there is not is no plan without findings', () => {
  expect(() => lintPlan(input, { only: ['nope'] })).toThrow('there is no rule "nope"')
  expect(() => lintPlan(input, { rules: { nope: 'off' } })).toThrow('there is no rule "nope"')
  // @ts-expect-error no such profile
  expect(() => lintPlan(input, { profile: 'nope' })).toThrow('there is no profile "nope"; choose')
})

test('what is no text is told by its type', () => {
  // @ts-expect-error the text is missing
  expect(() => lintPlan(parsePlan(cleanPlan))).toThrow('`text` must be the text of the plan')
  // @ts-expect-error no text
  expect(() => parsePlan(42)).toThrow('the input must be a string or a Uint8Array, not 42')
  // @ts-expect-error no text
  expect(() => parsePlan(null)).toThrow('not null')
})
