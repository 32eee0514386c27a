import { describe, expect, test } from 'vitest'
import { type LintedExample, lintExample } from '../../docs/lint-example.js'
import type { Edit } from '../../src/diagnostics/types.js'
import { applyEdits } from '../../src/lint/apply-edits.js'
import type { Example } from '../../src/lint/example.js'
import { groupOf } from '../../src/lint/group-of.js'
import type { Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { allRuleFiles } from './all-examples.js'
import { freeze } from './freeze.js'

const files = await allRuleFiles()

/** What an example makes its rule say; nothing that the rules read may be changed. */
const lintFrozen = (rule: Rule, example: Example) => lintExample(rule, example, 'vi', freeze)

const placesOf = (found: LintedExample['found']) =>
  found.map(({ position }) => ({ start: position.start.offset, end: position.end.offset }))

test('there are rules, and all are listed', () => {
  expect(files.length).toBeGreaterThan(5)
  expect(rules.map(({ id }) => id)).toEqual(files.map(({ rule }) => rule.id).sort())
})

describe.each(files)('$file', ({ file, rule, examples }) => {
  const { id, messages } = rule
  const reporting = examples.filter(({ reports = [] }) => reports.length > 0)

  test('is named as its file, in the folder of its group', () => {
    expect(file).toBe(`${groupOf(id)}/${id}`)
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/)
  })

  test('has its papers in both languages', () => {
    for (const words of [rule.summary, rule.why]) {
      expect(words.vi).toMatch(/\.$/)
      expect(words.en).toMatch(/\.$/)
    }
    // What holds under some regimes only has a ground in law.
    if (rule.regimes) expect(rule.basis).not.toBeNull()
    for (const { document, locator, from, to } of rule.basis ?? []) {
      expect(`${document}${locator}`).toBe(`${document}${locator}`.normalize('NFC').trim())
      for (const day of [from, to]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  test('speaks both languages with the same values', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const { vi, en } of Object.values(messages)) {
      expect(names(vi)).toEqual(names(en))
      for (const text of [vi, en]) expect(text).toBe(text.normalize('NFC').replace(/[.\s]+$/, ''))
    }
  })

  test('has a silent and a reporting example', () => {
    expect(examples.length - reporting.length).toBeGreaterThan(0)
    expect(reporting.length).toBeGreaterThan(0)
  })

  test.each(examples)('$name', (example) => {
    const { text, spans, found } = lintFrozen(rule, example)
    expect(found.map(({ messageId }) => messageId)).toEqual(example.reports ?? [])
    expect(placesOf(found)).toEqual(spans)
    for (const { message, related = [] } of found) {
      for (const sentence of [message, ...related.map((one) => one.message)]) expect(sentence).not.toMatch(/\{\w+\}/)
    }
    if (example.fixed !== undefined) {
      const edits = found.flatMap(({ fix }): Edit[] => fix?.edits ?? [])
      expect(applyEdits(text, edits)).toBe(example.fixed)
    }
  })

  test('every message is used in an example', () => {
    const used = new Set<string>()
    for (const example of reporting) {
      for (const { messageId, related = [] } of lintFrozen(rule, example).found) {
        used.add(messageId)
        for (const { message } of related) {
          for (const [name, { vi }] of Object.entries(messages)) if (shaped(vi).test(message)) used.add(name)
        }
      }
    }
    expect([...used].sort()).toEqual(Object.keys(messages).sort())
  })

  test('shows its fixes, when it has any', () => {
    const fixed = examples.some((example) => example.fixed !== undefined)
    expect(fixed).toBe(rule.fix !== undefined)
  })

  test('what is private stays so', () => {
    if (!rule.private) return
    for (const example of reporting) {
      const { text, found } = lintFrozen(rule, example)
      for (const { message, data, position } of found) {
        const secret = text.slice(position.start.offset, position.end.offset)
        expect(`${message} ${JSON.stringify(data)}`).not.toContain(secret)
      }
    }
  })
})

/** A pattern for the sentences that a template makes. */
function shaped(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*')}$`)
}
