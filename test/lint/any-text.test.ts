import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixText } from '../../src/lint.js'
import { activeLines, activeText, anyUnits } from '../properties/active-text.js'
import { runs } from '../properties/runs.js'
import { lintText } from './lint-text.js'

describe.each(Object.entries({ 'any units': anyUnits, 'active pieces': activeText, 'active lines': activeLines }))(
  '%s',
  (_, text) => {
    test('is checked without a fault, and every finding lies in the text', () => {
      fc.assert(
        fc.property(text, (input) => {
          let last = 0
          for (const { position, related = [], fix } of lintText(input)) {
            expect(position.start.offset).toBeGreaterThanOrEqual(last)
            last = position.start.offset
            const edits = fix?.edits ?? []
            for (const { start, end } of [position, ...[...related, ...edits].map((one) => one.position)]) {
              expect(start.offset).toBeGreaterThanOrEqual(0)
              expect(end.offset).toBeGreaterThanOrEqual(start.offset)
              expect(end.offset).toBeLessThanOrEqual(input.length)
            }
          }
        }),
        runs(300),
      )
    })

    test('gives the same twice, whatever was checked between', () => {
      fc.assert(
        fc.property(text, text, (input, other) => {
          const first = JSON.stringify(lintText(input))
          lintText(other)
          expect(JSON.stringify(lintText(input))).toBe(first)
        }),
        runs(150),
      )
    })

    test('is mended once: the fixes come to rest', () => {
      fc.assert(
        fc.property(text, (input) => {
          const fixed = fixText(input)
          expect(fixed.settled).toBe(true)
          expect(fixText(fixed.text)).toEqual({ text: fixed.text, fixed: [], settled: true })
        }),
        runs(100),
      )
    })
  },
)
