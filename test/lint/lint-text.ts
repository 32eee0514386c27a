import { parsePlan } from '../../src/index.js'
import { type LintOptions, lintPlan } from '../../src/lint/lint-plan.js'

/** Parses a text and checks it. */
export function lintText(text: string, options: LintOptions = {}) {
  return lintPlan({ ...parsePlan(text), text }, options)
}
