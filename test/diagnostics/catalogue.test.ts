import { describe, expect, test } from 'vitest'
import { type CatalogueEntry, catalogue } from '../../src/diagnostics/catalogue.js'

const sentences = Object.entries<CatalogueEntry>(catalogue).flatMap(([ruleId, { messages }]) =>
  Object.entries(messages).map(([messageId, message]) => ({ ruleId, messageId, message })),
)

const names = (text: string) => [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1]).sort()

describe.each(sentences)('$ruleId $messageId', ({ ruleId, message }) => {
  test('has a kebab-case id in a known group', () => {
    expect(ruleId).toMatch(/^(?:input|unicode|layout|footnote|xref)(?:-[a-z0-9]+)+$/)
  })

  test('speaks both languages with the same placeholders', () => {
    expect(Object.keys(message)).toEqual(['vi', 'en'])
    expect(names(message.vi)).toEqual(names(message.en))
    expect(names(message.vi).every((name) => /^[a-z]+$/i.test(name ?? ''))).toBe(true)
  })

  test.each(['vi', 'en'] as const)('is a sentence of its own without a full stop: %s', (locale) => {
    const text = message[locale]
    expect(text.length).toBeGreaterThan(10)
    expect(text).toBe(text.trim().normalize('NFC'))
    expect(text).not.toMatch(/\.$/)
  })

  test('is in Vietnamese where it should be', () => {
    expect(message.vi).toMatch(/[ăâđêôơưà-ỹ]/)
    expect(message.en).not.toMatch(/[ăâđêôơưà-ỹ]/)
  })
})
