import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { bareWords, sameShape } from '../../src/lint/same-shape.js'
import { applyEdits, defineRule, fixText, type Rule } from '../../src/lint.js'
import { fixtureTexts } from '../support/documents.js'
import { lintText } from './lint-text.js'

const papers = {
  summary: { vi: 'Thử.', en: 'To try.' },
  why: { vi: 'Thử.', en: 'To try.' },
  basis: null,
  severity: 'warning',
  messages: { found: { vi: 'thấy', en: 'found' } },
} as const

/** A rule that replaces every match of a pattern. */
function replacing(id: string, fix: 'safe' | 'suggest', pattern: RegExp, words: string): Rule {
  return defineRule({
    ...papers,
    id,
    fix,
    check({ text, inText, report }) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const position = inText(index, index + found.length)
        report('found', { position, fix: [{ position, text: words }] })
      }
    },
  })
}

const blanks = replacing('test-blanks', 'safe', / {2}/g, ' ')
const numbers = replacing('test-numbers', 'safe', /\b2\./g, '3.')
const words = replacing('test-words', 'suggest', /ca/g, 'trường hợp')
const spinning = replacing('test-spinning', 'safe', / ?;/g, ' ;')
const turning = replacing('test-turning', 'safe', /[;,]$/gm, ';,')

test('what is safe is mended, pass by pass, and then rests', () => {
  const fixed = fixText('I. MỤC ĐÍCH\nGiảm     số   ca mắc.', { ruleSet: [blanks] })
  expect(fixed).toMatchObject({ text: 'I. MỤC ĐÍCH\nGiảm số ca mắc.', settled: true })
  expect(fixText(fixed.text, { ruleSet: [blanks] })).toEqual({ text: fixed.text, fixed: [], settled: true })
})

test('a fix that calls itself safe and changes what the plan says is not made, and keeps no other from being made', () => {
  const text = 'I. NHIỆM  VỤ\n1. Tập huấn.\n2. Tuyên truyền.'
  const fixed = fixText(text, { ruleSet: [blanks, numbers] })
  expect(fixed.text).toBe('I. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.')
  expect(fixed.fixed.map(({ ruleId }) => ruleId)).toEqual(['test-blanks'])
})

test('what is only suggested is made when its rule is named', () => {
  const text = 'I. MỤC ĐÍCH\nGiảm số ca mắc.'
  expect(fixText(text, { ruleSet: [words] }).text).toBe(text)
  expect(fixText(text, { ruleSet: [words], suggested: ['test-words'] }).text).toBe(
    'I. MỤC ĐÍCH\nGiảm số trường hợp mắc.',
  )
})

test('fixes that do not come to rest are told', () => {
  expect(fixText('I. A\na;', { ruleSet: [turning] }).settled).toBe(false)
  expect(fixText('I. A\na;', { ruleSet: [spinning] }).settled).toBe(false)
})

test('edits that overlap are not made together', () => {
  const at = (start: number, end: number) => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  })
  expect(
    applyEdits('abcdef', [
      { position: at(3, 5), text: 'X' },
      { position: at(1, 4), text: 'Y' },
      { position: at(6, 6), text: '!' },
    ]),
  ).toBe('aYef!')
})

describe('the fixes of all rules, on every fixture', () => {
  test.each(fixtureTexts)('%s', (_, text) => {
    const { text: fixed, settled } = fixText(text)
    expect(settled).toBe(true)
    expect(sameShape(parsePlan(text).tree, parsePlan(fixed).tree)).toBe(true)
    expect(bareWords(fixed)).toBe(bareWords(text))
    expect(fixText(fixed)).toEqual({ text: fixed, fixed: [], settled: true })
    // Nothing new, and of what was mended nothing is left.
    const before = lintText(text).map(({ ruleId }) => ruleId)
    const after = lintText(fixed).map(({ ruleId }) => ruleId)
    for (const ruleId of new Set(after)) {
      const count = (ids: string[]) => ids.filter((id) => id === ruleId).length
      expect(`${ruleId} ${count(after) > count(before)}`).toBe(`${ruleId} false`)
    }
  })
})
