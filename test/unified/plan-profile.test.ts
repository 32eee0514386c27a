import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/read-text.js'
import { readSource } from '../../src/source/read-source.js'
import { planProfile, readMarkdown } from '../../src/unified.js'
import { documents } from './documents.js'
import { hostile } from './hostile.js'

const profiled = unified().use(remarkParse).data('micromarkExtensions', [planProfile]).freeze()
const types = (root: Root) => root.children.map((node) => node.type)

describe('what plans are not', () => {
  test.each([
    ['a heading underlined', 'Độc lập - Tự do - Hạnh phúc\n-------\n', ['paragraph']],
    ['a heading doubly underlined', 'KẾ HOẠCH\n=====\n', ['paragraph']],
    ['code, when a title is centred', '          KẾ HOẠCH\n', ['paragraph']],
    ['code, when a line begins with a tab', '\tKẾ HOẠCH\n', ['paragraph']],
    ['code between fences', '```\na\n```\n', ['paragraph']],
    ['a quotation', '> 10% hộ nghèo\n', ['paragraph']],
    ['a rule', '***\n\n---\n', ['paragraph', 'paragraph']],
    ['lists', '1. Một\n\n- Hai\n\n3) Ba\n', ['paragraph', 'paragraph', 'paragraph']],
    ['HTML', '<div>\n\na <b>c</b>\n', ['paragraph', 'paragraph']],
    ['a definition', '[a]: b\n', ['paragraph']],
  ])('%s', (_, text, expected) => {
    expect(types(profiled.parse(text))).toEqual(expected)
  })

  test('a marker that is swallowed by the item above', () => {
    const [paragraph] = profiled.parse('+ Một\nII. HAI\n').children
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '+ Một\nII. HAI' }] })
  })
})

test('marks and headings stay', () => {
  const tree = profiled.parse(
    '# KẾ HOẠCH\n\n**Đậm** *nghiêng* _gạch_ `mã` [liên kết](https://vidu.vn) ![ảnh](a.png) \\*\n',
  )
  expect(types(tree)).toEqual(['heading', 'paragraph'])
  const kinds = (tree.children[1] as { children: Nodes[] }).children.map((node) => node.type)
  expect(kinds.filter((type) => type !== 'text')).toEqual([
    'strong',
    'emphasis',
    'emphasis',
    'inlineCode',
    'link',
    'image',
  ])
})

describe('marks beyond the limit', () => {
  const bold = (count: number) => '**a** '.repeat(count)
  const strong = (nodes: Nodes[] = []) => nodes.filter((node) => node.type === 'strong').length

  test('are text, in that paragraph alone', () => {
    const tree = profiled.parse(`${bold(400)}\n${bold(5)}\n\n${bold(100)}\n`)
    const [first, second] = tree.children.map((child) => all({ type: 'root', children: [child] }))
    const texts = first?.flatMap((node) => (node.type === 'text' ? [node.value] : [])) ?? []
    expect([strong(first), strong(second)]).toEqual([150, 100])
    expect(texts).toContain(` ${bold(250)}\n${bold(5).trimEnd()}`.replace(' \n', '\n'))
  })

  test('are counted anew after a thousand lines, where another paragraph begins', () => {
    const tree = profiled.parse('**a**\n'.repeat(2400))
    expect(tree.children.map((node) => node.position?.start.line)).toEqual([1, 1001, 2001])
    expect(tree.children.map((node) => node.position?.end.line)).toEqual([1000, 2000, 2400])
    expect(strong(all(tree))).toBe(450)
  })

  test('are more than any plan here has', () => {
    for (const { text } of documents) {
      const plain = unified()
        .use(remarkParse)
        .data('micromarkExtensions', [{ disable: planProfile.disable }] as never)
      expect(profiled.parse(text)).toEqual(plain.parse(text))
    }
  })

  test('are runs that are too long', () => {
    const kinds = (text: string) => all(profiled.parse(text)).map((node) => node.type)
    expect(kinds('********a********')).toContain('strong')
    expect(kinds('*********a*********')).toEqual(['root', 'paragraph', 'text'])
    expect(kinds(`${'`'.repeat(16)}a${'`'.repeat(16)}`)).toContain('inlineCode')
    expect(kinds(`${'`'.repeat(17)}a${'`'.repeat(17)}`)).toEqual(['root', 'paragraph', 'text'])
  })
})

/** Time per sign of plans as they are. */
const usual = Math.min(
  ...documents
    .filter(({ text }) => text.length > 5000)
    .slice(0, 12)
    .map(({ text }) => timed(text.repeat(3)).perSign),
)

describe('a hostile text', () => {
  test.each(Object.entries(hostile))('%s: takes time by its length, nests little, gives the same lines', (_, text) => {
    const { tree, perSign } = timed(text)
    expect(perSign / usual).toBeLessThan(40)
    expect(depthOf(tree)).toBeLessThan(600)
    const { source } = readSource(text)
    expect(readMarkdown(tree, source)).toEqual(readText(source))
  })
})

/** Parses, and takes processor time for a sign of the text; other programs on the machine do not count. */
function timed(text: string): { tree: Root; perSign: number } {
  const before = process.cpuUsage()
  const tree = profiled.parse(text)
  return { tree, perSign: process.cpuUsage(before).user / text.length }
}

function all(tree: Root): Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node)
    if ('children' in node) open.push(...node.children)
  }
  return found
}

function depthOf(tree: Root): number {
  let deepest = 0
  const open: [Nodes, number][] = [[tree, 1]]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [node, depth] = entry
    deepest = Math.max(deepest, depth)
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1])
  }
  return deepest
}
