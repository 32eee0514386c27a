import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureTexts } from '../support/documents.js'
import { allProblems } from '../support/parsed.js'
import { mutation } from './mutations.js'
import { runs } from './runs.js'

describe('a spoilt fixture is read without a fault', () => {
  test.each(fixtureTexts)('%s', (_, input) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const spoilt = mutations.reduce((text, change) => change(text), input)
        expect(allProblems(spoilt)).toEqual([])
      }),
      runs(30),
    )
  })
})
