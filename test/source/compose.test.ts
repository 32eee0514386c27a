import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const lineEnd = /\r\n?|\\r\\n(?!\p{M})|[\u2028\u2029]/gu

/** The view of a text by the words of its contract: normal form C, `\n` lines, signs without width left out. */
const viewOf = (text: string) =>
  text
    .replace(lineEnd, '\n')
    .split(unseen)
    .map((part) => part.normalize('NFC'))
    .join('')

const pieces = fc.constantFrom(
  'a',
  'o',
  'u',
  'Đ',
  'n',
  'x',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\\r\\n',
  '\\',
  '\u0301',
  '\u0302',
  '\u0323',
  '\u031b',
  'e\u0302\u0301',
  'a\u0323\u0302',
  'ê\u0301',
  'U\u031b\u0300',
  '\u1100\u1161\u11a8',
  '가\u11a8',
  '\ud55c',
  '\u212a',
  '\u2126',
  'α\u0301',
  '\u05e9\u05c1',
  '\u0915\u093c',
  '\u0958',
  '\u20d0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '😀',
  '𝐀',
  '\ud834\udd57\ud834\udd65',
  '\ud804\udd31\ud804\udd27',
  '\u{e0100}',
  '–',
  'ế',
)

describe('the view of a text that is not in normal form', () => {
  test('is what the normal form of its parts is', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        expect(readSource(text).source.text).toBe(viewOf(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('leads back to the stretch that each cluster was', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const original = parts.join('')
        const { text, map } = readSource(original).source
        const places = map ?? Array.from({ length: text.length + 1 }, (_, at) => at)
        expect(places).toHaveLength(text.length + 1)
        const starts = [...text.matchAll(/[^\p{M}]/gu)].map(({ index }) => index)
        starts.forEach((start, at) => {
          const end = starts[at + 1] ?? text.length
          expect(viewOf(original.slice(places[start], places[end]))).toBe(text.slice(start, end))
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('every sign behind a letter is read as its normal form has it', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}\u0301 e\u0302${String.fromCharCode(code)}b`
      if (readSource(text).source.text !== viewOf(text).replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '))
        wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test('counts what was composed, and tells the first', () => {
    const { findings } = readSource('Ke\u0302\u0301 hoa\u0323ch e\u0301\u0301')
    expect(findings).toEqual([{ code: 'unicode-not-nfc', start: 1, end: 4, count: 3 }])
  })
})
