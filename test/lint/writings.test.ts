import { expect, test } from 'vitest'
import { groupOf } from '../../src/lint.js'
import { writings } from '../support/same-plan.js'
import { cleanPlan } from './clean-plan.js'
import { lintText } from './lint-text.js'
import { planted } from './planted/index.js'

/** Groups that speak of how a text is written: they rightly say something else of another writing. */
const aboutWriting = new Set(['unicode', 'layout', 'typography'])

const defects = planted.filter(({ rule }) => !aboutWriting.has(groupOf(rule)))

test.each(Object.entries(writings))('%s changes no finding but those about the writing', (_, write) => {
  for (const { rule, find, put } of defects) {
    const text = cleanPlan.replace(find, put.replace(/[⟦⟧]/g, ''))
    const findings = (written: string) =>
      lintText(written)
        .filter(({ ruleId }) => !aboutWriting.has(groupOf(ruleId)))
        .map(({ ruleId, messageId, position }) => [ruleId, messageId, position.start.line])
    expect([rule, findings(write(text))]).toEqual([rule, findings(text)])
  }
})
