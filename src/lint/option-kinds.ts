import { isObject, type OptionKind, type OptionKinds, oneOf } from '../contract/check-options.js'
import type { FixOptions } from './fix-text.js'
import type { LintOptions } from './lint-plan.js'
import { type RuleSeverity, ruleSeverities } from './severity.js'

const strings: OptionKind = {
  takes: 'a list of strings',
  fits: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}

const rules: OptionKind = {
  takes: "levels by rule: { 'date-impossible': 'warning' }, or ['warning', { … }] with options",
  fits: (value) => isObject(value) && Object.values(value).every(isSetting),
}

function isSetting(value: unknown): boolean {
  const [severity, options] = Array.isArray(value) ? value : [value, {}]
  return ruleSeverities.includes(severity as RuleSeverity) && (options === undefined || isObject(options))
}

/** What `lintPlan` takes. */
export const lintKinds = {
  locale: oneOf('vi', 'en'),
  // Which profiles and rules there are is told with what there is to choose from.
  profile: { takes: 'the name of a profile', fits: (value) => typeof value === 'string' },
  rules,
  overrides: {
    takes: "a list of { nodePath: 'II.2.a', rules: { … } }",
    fits: (value) =>
      Array.isArray(value) &&
      value.every((one) => isObject(one) && typeof one.nodePath === 'string' && rules.fits(one.rules)),
  },
  only: strings,
  settings: {
    takes: 'lists: { units: [], places: [], abbreviations: [] }',
    fits: isObject,
    kinds: { units: strings, places: strings, abbreviations: strings } satisfies OptionKinds,
  },
  today: {
    takes: "a day: '2028-06-30'",
    fits: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  },
  ruleSet: { takes: 'a list of rules', fits: (value) => Array.isArray(value) },
  maxFindings: {
    takes: 'a whole number, 0 or more',
    fits: (value) => Number.isInteger(value) && (value as number) >= 0,
  },
  onFault: { takes: 'a function', fits: (value) => typeof value === 'function' },
} satisfies Record<keyof LintOptions, OptionKind>

/** What `fixText` takes. */
export const fixKinds: Record<keyof FixOptions, OptionKind> = { ...lintKinds, suggested: strings }
