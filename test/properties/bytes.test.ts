import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { stripPositions } from '../support/same-plan.js'
import { activeLines } from './active-text.js'
import { runs } from './runs.js'

test('any bytes are read without a fault', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400, size: 'max' }),
      fc.constantFrom<number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
      (bytes, mark) => {
        const result = parsePlan(Uint8Array.from([...mark, ...bytes]))
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
      },
    ),
    runs(500),
  )
})

/** UTF-16 with its byte order mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, little)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little)
  return bytes
}

test('the same text in UTF-8 and UTF-16 is the same Plan', () => {
  fc.assert(
    fc.property(activeLines, (lines) => {
      // A lone surrogate cannot be written as bytes.
      const text = lines.replace(/\p{Surrogate}/gu, '?')
      const plan = stripPositions(parsePlan(text).plan)
      expect(stripPositions(parsePlan(new TextEncoder().encode(text)).plan)).toEqual(plan)
      expect(stripPositions(parsePlan(utf16(text, true)).plan)).toEqual(plan)
      expect(stripPositions(parsePlan(utf16(text, false)).plan)).toEqual(plan)
    }),
    runs(200),
  )
})
