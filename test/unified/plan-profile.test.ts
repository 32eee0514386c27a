import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { planProfile, readMarkdown } from '../../src/unified.js'
import { readText } from '../../src/read/read-text.js'
import { readSource } from '../../src/source/read-source.js'
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
  const tree = profiled.parse('# KẾ HOẠCH\n\n**Đậm** *nghiêng* _gạch_ `mã` [liên kết](https://vidu.vn) ![ảnh](a.png) \\*\n')
  expect(types(tree)).toEqual(['heading', 'paragraph'])
  const kinds = (tree.children[1] as { children: Nodes[] }).children.map((node) => node.type)
  expect(kinds.filter((type) => type !== 'text')).toEqual(['strong', 'emphasis', 'emphasis', 'inlineCode', 'link', 'image'])
})

describe('marks beyond the limit', () => {
  const bold = (count: number) => '**a** '.repeat(count)
  const strong = (tree: Root) => all(tree).filter((node) => node.type === 'strong').length

  test('are text, in that paragraph alone', () => {
    const tree = profiled.parse(`${bold(400)}\n\n${bold(100)}\n`)
    expect(strong({ type: 'root', children: tree.children.slice(0, 1) })).toBe(250)
    expect(strong(tree)).toBe(350)
    const [paragraph] = tree.children as [{ children: Nodes[] }]
    const last = paragraph.children.at(-1)
    expect(last).toMatchObject({ type: 'text', value: expect.stringContaining('**a** **a**') })
    expect(last?.position?.end.offset).toBe(bold(400).length - 1)
  })

  test('are more than any plan here has', () => {
    for (const { text } of documents) {
      const plain = unified().use(remarkParse).data('micromarkExtensions', [{ disable: planProfile.disable }] as never)
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

/** Time per sign of the texts here that are read as they should be. */
const usual = perSign(
  documents
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 200_000),
)

describe('a hostile text takes time by its length', () => {
  test.each(Object.entries(hostile))('%s', (_, text) => {
    // Found: up to 15 for whole paragraphs of marks, and 200 to 2,000 without the profile.
    expect(perSign(text) / usual).toBeLessThan(60)
    expect(depthOf(profiled.parse(text))).toBeLessThan(600)
  })

  test.each(Object.entries(hostile))('%s: the same lines', (_, text) => {
    const { source } = readSource(text)
    expect(readMarkdown(profiled.parse(text), source)).toEqual(readText(source))
  })
})

/** Processor time for a sign of the text; other programs on the machine do not count. */
function perSign(text: string): number {
  const before = process.cpuUsage()
  profiled.parse(text)
  return process.cpuUsage(before).user / text.length
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
