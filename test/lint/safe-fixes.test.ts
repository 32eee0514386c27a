import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { bareWords, sameShape } from '../../src/lint/same-shape.js'
import { fixText } from '../../src/lint.js'
import { runs } from '../properties/runs.js'
import { fixtureTexts } from '../support/documents.js'
import { cleanPlan } from './clean-plan.js'
import { lintText } from './lint-text.js'

/** Slips of the hand and of converters that change no word: where one may stand, and what it makes of the place. */
const slips: Readonly<Record<string, readonly [place: RegExp, put: string]>> = {
  'two blanks': [/(?<=\p{Ll}) (?=\p{Ll})/gu, '  '],
  'a blank before a mark': [/(?<=\p{Ll})(?=[,;] )/gu, ' '],
  'a sign without width': [/(?<=\p{Ll})(?=\p{Ll})/gu, '\u200b'],
  'a decomposed letter': [/\u1ea3/gu, 'a\u0309'],
  'the end of a line of another system': [/(?<!\r)\n(?!$)/g, '\r\n'],
}

/** A text with a slip at the first fit place behind a share of its body: a letterhead may well have wide blanks. */
function slip(text: string, name: string, share: number): string {
  const [place, put] = slips[name] ?? [/$/g, '']
  const body = Math.max(0, text.search(/^I\. /m))
  place.lastIndex = body + Math.floor(share * (text.length - body))
  const found = place.exec(text)
  place.lastIndex = 0
  return found ? `${text.slice(0, found.index)}${put}${text.slice(found.index + found[0].length)}` : text
}

/** Each kind once: several wide blanks on one line may be columns. */
const someSlips = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...Object.keys(slips)), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  { selector: ([name]) => name, minLength: 1 },
)
const withSlips = (text: string, made: readonly [string, number][]) =>
  made.reduce((slipped, [name, share]) => slip(slipped, name, share), text)

const countsOf = (text: string) => {
  const counts = new Map<string, number>()
  for (const { ruleId } of lintText(text)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

test('what was slipped into a clean plan is found, and mending gives the clean plan back', () => {
  fc.assert(
    fc.property(someSlips, (made) => {
      const slipped = withSlips(cleanPlan, made)
      fc.pre(slipped !== cleanPlan)
      expect(lintText(slipped)).not.toEqual([])
      expect(fixText(slipped).text).toBe(cleanPlan)
    }),
    runs(40),
  )
})

describe('of any plan', () => {
  test('the tree, the words and all other findings stay; nothing new is found; mending once is enough', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtureTexts), someSlips, ([, text], made) => {
        const slipped = withSlips(text, made)
        const { text: mended, settled } = fixText(slipped)
        expect(settled).toBe(true)
        expect(sameShape(parsePlan(slipped).tree, parsePlan(mended).tree)).toBe(true)
        expect(bareWords(mended)).toBe(bareWords(slipped))
        const before = countsOf(slipped)
        for (const [ruleId, count] of countsOf(mended))
          expect([ruleId, count <= (before.get(ruleId) ?? 0)]).toEqual([ruleId, true])
        expect(fixText(mended)).toEqual({ text: mended, fixed: [], settled: true })
      }),
      runs(20),
    )
  })
})
