import fc from 'fast-check'
import { parsePlan } from '../../src/index.js'
import { planSchema } from '../../src/schema.js'
import { activeLines, activeText, anyUnits } from '../properties/active-text.js'
import { mutation } from '../properties/mutations.js'
import { layout, planSketch, printPlan } from '../properties/plan-grammar.js'
import { roundTripProblems } from '../properties/round-trip.js'
import { fixtureInputs } from '../support/documents.js'
import { allProblems } from '../support/parsed.js'
import { writingProblems, writings } from '../support/same-plan.js'
import { growthProblems } from './growth.js'

/** One generated input and what is asked of the parser with it. */
export interface Case {
  text: string
  /** Everything that is wrong; none when the promise holds. */
  problems: () => readonly string[]
}

/** A kind of input: how it is made, and how large a share of a run it gets. */
export interface Kind {
  cases: fc.Arbitrary<Case>
  share: number
}

const holdsAll = (text: string): Case => ({ text, problems: () => allProblems(text) })

const spoil = (text: string, changes: readonly ((text: string) => string)[]) =>
  changes.reduce((spoilt, change) => change(spoilt), text)
const changes = fc.array(mutation, { minLength: 1, maxLength: 5 })

const writing = fc.constantFrom(...Object.keys(writings))
const inWriting = (texts: fc.Arbitrary<string>): fc.Arbitrary<Case> =>
  fc.tuple(texts, writing).map(([text, name]) => ({ text, problems: () => writingProblems(text, name) }))

const shortText = fc.oneof(anyUnits, activeText, activeText, activeLines)

/** A few signs and words, seldom more than a line: most of what breaks a scanner is small. */
const snippets = activeText.map((text) => text.slice(0, 60))

export const kinds: Readonly<Record<string, Kind>> = {
  'any units': { share: 8, cases: anyUnits.map(holdsAll) },
  'any string': { share: 6, cases: fc.string({ unit: 'binary', maxLength: 300 }).map(holdsAll) },
  snippets: { share: 40, cases: snippets.map(holdsAll) },
  'active pieces': { share: 20, cases: activeText.map(holdsAll) },
  'active lines': { share: 14, cases: activeLines.map(holdsAll) },
  'schema of any text': {
    share: 4,
    cases: shortText.map((text) => ({
      text,
      problems: () =>
        (planSchema.safeParse(parsePlan(text).plan).error?.issues ?? []).map((issue) => JSON.stringify(issue)),
    })),
  },
  'writings of any text': { share: 4, cases: inWriting(shortText) },
  'spoilt fixtures': {
    share: 2,
    cases: fc.tuple(fc.constantFrom(...fixtureInputs), changes).map(([[, text], list]) => holdsAll(spoil(text, list))),
  },
  'spoilt plans by design': {
    share: 2,
    cases: fc
      .tuple(planSketch, layout, changes)
      .map(([sketch, style, list]) => holdsAll(spoil(printPlan(sketch, style).text, list))),
  },
  'plans by design': {
    share: 1,
    cases: fc.tuple(planSketch, layout).map(([sketch, style]) => ({
      text: printPlan(sketch, style).text,
      problems: () => roundTripProblems(sketch, style),
    })),
  },
  'writings of plans by design': {
    share: 1,
    cases: inWriting(fc.tuple(planSketch, layout).map(([sketch, style]) => printPlan(sketch, style).text)),
  },
  growth: { share: 0, cases: snippets.map((text) => ({ text, problems: () => growthProblems(text) })) },
}
