import { describe, expect, test } from 'vitest'
import { type BaselineEntry, siftFindings } from '../../../src/cli/check/baseline.js'
import { checkFile } from '../../../src/cli/check/check-file.js'
import { parsePlan } from '../../../src/index.js'
import { fixtureTexts } from '../../support/documents.js'

const name = 'a.md'
const check = (text: string) => checkFile({ ...parsePlan(text), text }, name, name, {}).printed

/** What is new in a text for a baseline written of another. */
function newIn(text: string, old: string) {
  const entries = new Map<string, BaselineEntry>()
  for (const { print, finding } of check(old)) {
    const count = (entries.get(print)?.count ?? 0) + 1
    entries.set(print, { path: name, rule: finding.ruleId, fingerprint: print, count })
  }
  return siftFindings(check(text), name, { entries }).shown.filter(({ known }) => !known)
}

/** A fingerprint holds what stands beside a finding; a defect planted farther away changes none. */
const clearance = 80

/** The text with an address added to a sentence that no finding is near. */
function withDefect(text: string): string | null {
  const taken = check(text).map(({ finding: { start, end } }) => [start.offset, end.offset] as const)
  for (const { index } of text.matchAll(/(?<=\p{Ll}{2})\.(?=\r?\n)/gu)) {
    if (taken.every(([start, end]) => index < start - clearance || index > end + clearance))
      return `${text.slice(0, index)} (ctmau@gmail.com)${text.slice(index)}`
  }
  return null
}

test('most fixtures have room for a defect', () => {
  const spoilt = fixtureTexts.filter(([, text]) => withDefect(text) !== null)
  expect(spoilt.length).toBeGreaterThan(fixtureTexts.length / 2)
})

describe.each(fixtureTexts)('%s', (_, text) => {
  test('nothing is new when it is written', () => {
    expect(newIn(text, text)).toEqual([])
  })

  test('nothing is new when all lines move', () => {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
    const moved = text.replace(/^\ufeff?/, (mark) => `${mark}${lineEnd}${lineEnd}`)
    expect(newIn(moved, text)).toEqual([])
  })

  test('one more defect is exactly one new finding', () => {
    const defective = withDefect(text)
    if (defective === null) return
    expect(newIn(defective, text).map(({ ruleId }) => ruleId)).toEqual(['privacy-personal-email'])
  })
})
