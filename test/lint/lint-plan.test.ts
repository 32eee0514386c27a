import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { defineRule, type LintOptions, lintPlan, lintWhole, type Rule } from '../../src/lint.js'

/** Reports every `%`, and `@` gravely. */
const signs = defineRule({
  id: 'test-signs',
  summary: { vi: 'Không có dấu %.', en: 'There is no %.' },
  why: { vi: 'Thử.', en: 'To try.' },
  basis: null,
  severity: 'warning',
  profiles: { draft: 'info', issued: 'error', extracted: 'off' },
  messages: {
    x: { vi: 'chữ {letter}', en: 'letter {letter}' },
    y: { severity: 'error', vi: 'chữ @', en: 'letter @' },
    near: { vi: 'ở đây', en: 'here' },
  },
  options: { letter: { type: 'strings', default: ['%'], summary: { vi: 'chữ', en: 'letters' } } },
  check({ text, options, inText, report }) {
    for (const [at, sign] of [...text].entries()) {
      const position = inText(at, at + 1)
      if (options.letter.includes(sign)) {
        report('x', { position, data: { letter: sign }, related: [{ messageId: 'near', position }] })
      }
      if (sign === '@') report('y', { position })
    }
  },
})

const quiet: Rule = { ...signs, id: 'test-quiet', severity: 'off' }
const broken: Rule = {
  ...signs,
  id: 'test-broken',
  check() {
    throw new Error('broken')
  },
}

const text = 'I. MỤC %\nGiảm @ số ca.\n\nII. NHIỆM VỤ\nTập huấn % và @.'
const ruleSet = [quiet, signs]

function lint(options: LintOptions = {}, input = text) {
  return lintPlan({ ...parsePlan(input), text: input }, { ruleSet, ...options })
}
const shown = (options: LintOptions = {}, input = text) =>
  lint(options, input).map(({ ruleId, severity, position }) => `${ruleId} ${severity} ${position.start.line}`)

test('findings come in the order of the text, each with its sentence', () => {
  expect(shown()).toEqual(['test-signs warning 1', 'test-signs error 2', 'test-signs warning 5', 'test-signs error 5'])
  expect(lint()[0]).toMatchObject({ messageId: 'x', data: { letter: '%' }, message: 'chữ %' })
  expect(lint({ locale: 'en' })[0]).toMatchObject({ message: 'letter %', related: [{ message: 'here' }] })
})

describe('severity', () => {
  test('a profile decides over the rule and its messages', () => {
    expect(new Set(lint({ profile: 'issued' }).map(({ severity }) => severity))).toEqual(new Set(['error']))
    expect(new Set(lint({ profile: 'draft' }).map(({ severity }) => severity))).toEqual(new Set(['info']))
    expect(lint({ profile: 'extracted' })).toEqual([])
  })

  test('a setting decides over the profile', () => {
    const rules = { 'test-signs': 'info', 'test-quiet': 'warning' } as const
    expect(shown({ rules, profile: 'issued' })).toEqual([
      'test-quiet warning 1',
      'test-signs info 1',
      'test-quiet warning 2',
      'test-signs info 2',
      'test-quiet warning 5',
      'test-signs info 5',
      'test-quiet warning 5',
      'test-signs info 5',
    ])
    expect(lint({ rules: { 'test-signs': 'off' } })).toEqual([])
  })

  test('a setting may bring options; what does not fit stays at its default', () => {
    expect(shown({ rules: { 'test-signs': ['info', { letter: ['v'] }] } })).toEqual([
      'test-signs info 2',
      'test-signs info 5',
      'test-signs info 5',
    ])
    expect(lint({ rules: { 'test-signs': ['info', { letter: 7, other: 1 }] } })).toHaveLength(4)
  })

  test('an override holds below its node path, and the last one wins', () => {
    const overrides = [
      { nodePath: ' II. ', rules: { 'test-signs': 'off' } },
      { nodePath: 'I', rules: { 'test-signs': 'info', 'test-quiet': 'error' } },
    ] as const
    expect(shown({ overrides })).toEqual([
      'test-quiet error 1',
      'test-signs info 1',
      'test-quiet error 2',
      'test-signs info 2',
    ])
    expect(shown({ overrides: [{ nodePath: 'III', rules: { 'test-signs': 'off' } }] })).toEqual(shown())
  })

  test('names from a prototype set nothing', () => {
    const rule: Rule = { ...signs, id: 'constructor' }
    expect(lint({ ruleSet: [rule] })).toHaveLength(4)
  })
})

test('only the rules that are asked for run', () => {
  const rules = { 'test-quiet': 'info' } as const
  expect(new Set(lint({ rules, only: ['test-quiet'] }).map(({ ruleId }) => ruleId))).toEqual(new Set(['test-quiet']))
  expect(lint({ only: [] })).toEqual([])
})

test('a rule of another regime of form does not run', () => {
  const legal: Rule = { ...signs, regimes: ['state-2020'] }
  const dated = (year: number) => `Hồng Lam, ngày 05 tháng 02 năm ${year}\n\nKẾ HOẠCH\nCông tác % năm ${year}`
  expect(lint({ ruleSet: [legal] }, dated(2028))).toHaveLength(1)
  expect(lint({ ruleSet: [legal] }, dated(2019))).toEqual([])
})

describe('a rule that throws', () => {
  const ruleSet = [broken, signs]

  test('is told, and the others go on', () => {
    const faults: string[] = []
    expect(lint({ ruleSet, onFault: (id, fault) => faults.push(`${id}: ${fault}`) })).toHaveLength(4)
    expect(faults).toEqual(['test-broken: Error: broken'])
  })

  test('is not hidden from who does not ask', () => {
    expect(() => lint({ ruleSet })).toThrow('broken')
  })
})

test('a gate that reports withholds all but what is said of the text itself', () => {
  const gate: Rule = { ...signs, id: 'input-gate', gate: true }
  const about: Rule = { ...signs, id: 'unicode-signs' }
  expect(new Set(lint({ ruleSet: [gate, about, signs] }).map(({ ruleId }) => ruleId))).toEqual(
    new Set(['input-gate', 'unicode-signs']),
  )
  const rules = { 'input-gate': 'off' } as const
  expect(lint({ ruleSet: [gate, signs], rules })).toHaveLength(4)
})

test('what reading found under an id without a rule is not lost', () => {
  const input = 'I. MỤC ĐÍCH\nGiảm số ca mắc[1].'
  expect(lint({ ruleSet: [] }, input).map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ['footnote-undefined', 'dấu chú thích 1 không có lời chú'],
  ])
  expect(lint({ ruleSet: [], locale: 'en' }, input)[0]?.message).toBe('note mark 1 has no note')
})

describe('suppressions', () => {
  const comment = (words: string) => `<!-- kehoach-${words} -->`
  const lines = (...all: string[]) => all.join('\n')
  const left = (input: string) => lint({}, input).map(({ position }) => position.start.line)

  test('the next line that is not blank', () => {
    expect(left(lines(comment('disable-next-line test-signs -- lý do'), '', 'I. A %', '%'))).toEqual([4])
  })

  test('from one comment to another', () => {
    const input = lines('I. A %', comment('disable test-signs -- lý do'), '%', comment('enable test-signs'), '%')
    expect(left(input)).toEqual([1, 5])
    expect(left(lines('I. A %', comment('disable test-signs -- lý do'), '%', '%'))).toEqual([1])
  })

  test('the whole file, several rules', () => {
    expect(left(lines('I. A %', comment('disable-file test-quiet, test-signs -- lý do'), '%'))).toEqual([])
  })

  test('another rule, a misspelt directive, a comment without an end: nothing', () => {
    expect(left(lines(comment('disable-file test-quiet -- lý do'), 'I. A %'))).toEqual([2])
    expect(left(lines(comment('disable-all test-signs -- lý do'), 'I. A %'))).toEqual([2])
    expect(left(lines('<!-- kehoach-disable-file test-signs', 'I. A %'))).toEqual([2])
  })

  test('a comment without a reason silences nothing', () => {
    expect(left(lines(comment('disable-file test-signs'), 'I. A %'))).toEqual([2])
    expect(left(lines(comment('disable-next-line test-signs --'), 'I. A %'))).toEqual([2])
  })

  test('what is silenced is told apart, with its reason', () => {
    const input = lines(comment('disable-file test-signs -- văn bản cũ'), 'I. A %')
    const { diagnostics, suppressed } = lintWhole({ ...parsePlan(input), text: input }, { ruleSet })
    expect(diagnostics).toEqual([])
    expect(suppressed).toMatchObject([{ diagnostic: { ruleId: 'test-signs' }, suppression: { reason: 'văn bản cũ' } }])
  })
})
