import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readExample } from '../../src/lint/example.js'
import { lintPlan, type Rule, rules } from '../../src/lint.js'
import { fixtureTexts } from '../support/documents.js'
import { cleanPlan } from './clean-plan.js'
import { planted } from './planted/index.js'

/** Several defects in one plan: those that leave the words of the others where they are. */
const faultyPlan = planted.reduce((text, { find, put }) => {
  const { text: plain } = readExample(put)
  return find.length < 80 && text.split(find).length === 2 ? text.replace(find, () => plain) : text
}, cleanPlan)

const texts = [['a plan with many defects', faultyPlan], ...fixtureTexts] as const

/** Gates withhold the findings of others, and the last rules speak of what the others left. */
const alone = rules.filter(({ gate, last }) => !gate && !last)
const all = Object.fromEntries(alone.map(({ id, severity }) => [id, severity === 'off' ? 'info' : severity]))

describe.each(texts)('%s', (_, text) => {
  const input = { ...parsePlan(text), text }
  const whole = lintPlan(input, { rules: all, ruleSet: alone, maxFindings: 10_000 })

  test('every rule finds by itself what it finds beside the others', () => {
    const byRule = new Map(alone.map(({ id }) => [id, whole.filter(({ ruleId }) => ruleId === id)]))
    for (const { id } of alone) {
      expect([id, lintPlan(input, { rules: all, ruleSet: alone, only: [id] })]).toEqual([id, byRule.get(id)])
    }
  })

  test('whichever rule throws, it is named and the others report as before', () => {
    for (const { id } of alone.filter(({ regimes }, at) => !regimes && at % 12 === 0)) {
      const broken = alone.map(
        (rule): Rule =>
          rule.id === id
            ? {
                ...rule,
                check: () => {
                  throw new Error('broken')
                },
              }
            : rule,
      )
      const faults: string[] = []
      const onFault = (ruleId: string) => faults.push(ruleId)
      const found = lintPlan(input, { rules: all, ruleSet: broken, onFault, maxFindings: 10_000 })
      expect(faults).toEqual([id])
      expect(found).toEqual(whole.filter(({ ruleId }) => ruleId !== id))
    }
  })
})
