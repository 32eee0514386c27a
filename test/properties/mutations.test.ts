import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allProblems } from '../support/parsed.js'
import { mutation } from './mutations.js'
import { runs } from './runs.js'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const inputs = readdirSync(folder).map((name) => {
  const file = readdirSync(`${folder}${name}`).find((entry) => entry.startsWith('input.')) ?? ''
  return [name, readFileSync(`${folder}${name}/${file}`, 'utf8')] as const
})

describe('a spoilt fixture is read without a fault', () => {
  test.each(inputs)('%s', (_, input) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const spoilt = mutations.reduce((text, change) => change(text), input)
        expect(allProblems(spoilt)).toEqual([])
      }),
      runs(30),
    )
  })
})
