import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Line } from '../../src/read/line.js'
import { readText } from '../../src/read/read-text.js'
import { readSource } from '../../src/source/read-source.js'
import { positionOf } from '../../src/source/source-text.js'
import { planProfile, readMarkdown } from '../../src/unified.js'
import { activeLines, activeText, anyUnits } from '../properties/active-text.js'
import { mutation } from '../properties/mutations.js'
import { runs } from '../properties/runs.js'
import { writings } from '../support/same-plan.js'
import { documents } from './documents.js'

const markdown = unified().use(remarkParse).freeze()
const profiled = unified().use(remarkParse).data('micromarkExtensions', [planProfile]).freeze()

/** The lines of a text by both readers. */
function both(
  text: string,
  processor: { parse(text: string): Root } = profiled,
): { byText: Line[]; byMarkdown: Line[] } {
  const { source } = readSource(text)
  return { byText: readText(source), byMarkdown: readMarkdown(processor.parse(text), source) }
}

const writingsAndMore = { ...writings, 'bare carriage returns': (text: string) => text.replace(/\r\n?|\n/g, '\r') }

describe.each(documents)('$name', ({ text }) => {
  test('gives the same lines by both readers', () => {
    const { byText, byMarkdown } = both(text)
    expect(byText.length).toBeGreaterThan(0)
    expect(byMarkdown).toEqual(byText)
  })

  test('gives the same lines of a tree that was made without the profile', () => {
    const { byText, byMarkdown } = both(text, markdown)
    expect(byMarkdown).toEqual(byText)
  })
})

describe.each(Object.entries(writingsAndMore))('in %s', (_, write) => {
  test.each(documents.filter(({ text }) => text.length < 30_000))('$name', ({ text }) => {
    const { byText, byMarkdown } = both(write(text))
    expect(byMarkdown).toEqual(byText)
  })
})

describe.each(Object.entries({ 'any units': anyUnits, 'active pieces': activeText, 'active lines': activeLines }))(
  'property: %s',
  (_, text) => {
    test.each([
      ['with the profile', profiled],
      ['without it', markdown],
    ])('both readers give the same lines, %s', (__, processor) => {
      fc.assert(
        fc.property(text, (input) => {
          const { byText, byMarkdown } = both(input, processor)
          expect(byMarkdown).toEqual(byText)
        }),
        runs(150),
      )
    })
  },
)

test('property: the same lines of a plan that was damaged', () => {
  const own = documents.filter(({ name, text }) => !name.startsWith('corpus') && text.length < 8000)
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.array(mutation, { maxLength: 4 }), ({ text }, changes) => {
      const { byText, byMarkdown } = both(changes.reduce((changed, change) => change(changed), text))
      expect(byMarkdown).toEqual(byText)
    }),
    runs(60),
  )
})

describe('what a tree leaves out', () => {
  const text = 'Một đoạn văn mở đầu\n\nMột bảng không cần\n\ntiếp theo của đoạn văn ấy\n'

  test('is not read, and parts what stood around it', () => {
    const tree = profiled.parse(text)
    const { source } = readSource(text)
    expect(readMarkdown(tree, source)).toEqual(readText(source))
    tree.children.splice(1, 1)
    const lines = readMarkdown(tree, source)
    expect(lines.map((line) => line.text)).not.toContain('Một bảng không cần')
    expect(lines.map((line) => line.text).join(' ')).toBe('Một đoạn văn mở đầu tiếp theo của đoạn văn ấy')
  })

  test('is told by the blank lines above what follows it', () => {
    const tree = profiled.parse('I. MỤC ĐÍCH\n\nĐoạn thừa.\nHai dòng.\n\nII. YÊU CẦU\n')
    const { source } = readSource('I. MỤC ĐÍCH\n\nĐoạn thừa.\nHai dòng.\n\nII. YÊU CẦU\n')
    tree.children.splice(1, 1)
    expect(readMarkdown(tree, source).map(({ text, blanks }) => [text, blanks])).toEqual([
      ['I. MỤC ĐÍCH', 0],
      ['II. YÊU CẦU', 4],
    ])
  })

  test('is everything in an empty tree', () => {
    expect(readMarkdown({ type: 'root', children: [] }, readSource(text).source)).toEqual([])
  })

  test('may be in any order, and may hold blocks that were never in the text', () => {
    const tree = profiled.parse(text)
    const { source } = readSource(text)
    tree.children.reverse()
    tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'thêm vào' }] })
    expect(readMarkdown(tree, source)).toEqual(readText(source))
  })
})

describe('places', () => {
  const words = 'Sở Nội vụ'
  test.each([
    ['a byte order mark', '\ufeffKẾ HOẠCH\n\nSở Nội vụ chủ trì.\n', [3, 1, 11]],
    ['a byte order mark on the line itself', '\ufeffSở Nội vụ chủ trì.\n', [1, 2, 1]],
    ['CRLF', 'KẾ HOẠCH\r\n\r\nSở Nội vụ chủ trì.\r\n', [3, 1, 12]],
    ['bare carriage returns', 'KẾ HOẠCH\r\rSở Nội vụ chủ trì.\r', [3, 1, 10]],
    ['NFD', 'KẾ HOẠCH\n\nSở Nội vụ chủ trì.\n'.normalize('NFD'), [3, 1, 'KẾ HOẠCH\n\n'.normalize('NFD').length]],
    ['a tab', 'KẾ HOẠCH\n\n\tSở Nội vụ chủ trì.\n', [3, 2, 11]],
    [
      'all of them',
      '\ufeffKẾ HOẠCH\r\n\r\n\tSở Nội vụ chủ trì.\r\n'.normalize('NFD'),
      [3, 2, 'KẾ HOẠCH'.normalize('NFD').length + 6],
    ],
  ])('are exact in the original under %s', (_, text, [line, column, offset]) => {
    const { source } = readSource(text)
    const found = readMarkdown(profiled.parse(text), source).at(-1)
    const { start, end } = positionOf(source, found?.start ?? 0, found?.end ?? 0)
    expect(start).toEqual({ line, column, offset })
    expect(text.slice(start.offset, end.offset).normalize('NFC')).toBe(`${words} chủ trì.`)
  })
})
