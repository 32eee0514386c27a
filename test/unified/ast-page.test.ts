import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PlanNode, parsePlan } from '../../src/index.js'

const page = readFileSync('docs/ast.md', 'utf8')
const sources = ['src/tree/types.ts', 'src/read/marker.ts', 'src/label/types.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Names in quotes in the declaration that begins so. */
function namesIn(text: string, start: RegExp): string[] {
  const from = text.search(start)
  const declaration =
    from < 0 ? '' : (/^(?:(?!\n(?:\n|\/\*|export|interface|\})).)*/s.exec(text.slice(from))?.[0] ?? '')
  return [...declaration.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '')
}

/** Every type of node that the source declares. */
const declared = [...sources.matchAll(/Branch<'(\w+)'>/g)]
  .map((match) => match[1] ?? '')
  .concat(namesIn(sources, /export type LeafType/))

describe('every node of the source is on the page', () => {
  test('and no other', () => {
    const shown = [...page.matchAll(/^ {2}type: '(\w+)'$/gm)].map((match) => match[1])
    const interfaces = [...page.matchAll(/```idl\ninterface \w+ <: \w+ \{\n {2}type: '(\w+)'\n/g)].map(
      (match) => match[1],
    )
    expect(declared.length).toBeGreaterThan(30)
    expect([...interfaces].sort()).toEqual([...declared].sort())
    expect(shown).toEqual(expect.arrayContaining(interfaces))
  })

  test.each(['MarkerKind', 'FieldRole'])('with the values of %s', (name) => {
    const values = namesIn(sources, new RegExp(`export type ${name}`))
    expect(values.length).toBeGreaterThan(5)
    expect(namesIn(page, new RegExp(`enum ${name} \\{`))).toEqual(values)
    for (const value of values) expect(page).toContain(`| \`${value}\` |`)
  })

  test.each([
    ['mark', /export interface HeadMark /],
    ['part', /export interface SignaturePart /],
  ])('with the values of `%s`', (field, start) => {
    const idl = new RegExp(`^ {2}${field}: (.+)$`, 'm').exec(page)?.[1] ?? ''
    expect([...idl.matchAll(/'(\w+)'/g)].map((match) => match[1])).toEqual(namesIn(sources, start).slice(1))
  })
})

interface Example {
  name: string
  source: string
  said: string
  expected: PlanNode
}

const examples: Example[] = [...page.matchAll(/^#{3,4} `(\w+)`$((?:(?!^#{2,4} ).*\n)*)/gm)].flatMap(
  ([, name = '', body = '']) => {
    const source = /```text\n([\s\S]*?)```/.exec(body)?.[1] ?? ''
    const said = /^Yields.*$/m.exec(body)?.[0] ?? ''
    return [...body.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => ({
      name,
      source,
      said,
      expected: evaluate(code),
    }))
  },
)

describe('examples', () => {
  test('show every node', () => {
    const shown = new Set(examples.flatMap(({ expected }) => all(expected).map((node) => node.type)))
    expect(declared.filter((type) => !shown.has(type as PlanNode['type']))).toEqual(['unit'])
  })

  test.each(examples)('$name', ({ source, said, expected }) => {
    const nodes = all(parsePlan(source).tree).filter((node) => node.type === expected.type)
    const shown = nodes.map((node) => simplify(node, 'spans' in expected, said.includes('without markup')))
    expect(shown).toContainEqual(expected)
  })
})

test('links lead somewhere', () => {
  const anchors = [...page.matchAll(/^#{2,4} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1])
  expect(links.length).toBeGreaterThan(50)
  expect([...new Set(links)].filter((link) => !anchors.includes(link ?? ''))).toEqual([])
  const named = [...page.matchAll(/\]\[([\w-]+)\]|\[(\w+)\]\[\]/g)].map((match) => match[1] ?? match[2])
  expect([...new Set(named)].filter((name) => !page.includes(`\n[${name}]: `))).toEqual([])
})

/** What an object literal of the page stands for. */
function evaluate(code: string): PlanNode {
  return new Function(`return ${code.trim()}`)() as PlanNode
}

function all(node: PlanNode): PlanNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(all)] : [node]
}

/** A node as the page shows it: without places. */
function simplify(node: PlanNode, withSpans: boolean, withoutMarkup: boolean): object {
  const { position: _, spans, ...rest } = node
  const pieces = withSpans && spans ? { spans } : {}
  if (!('children' in rest)) return { ...rest, ...pieces }
  const children = rest.children.filter((child) => !withoutMarkup || child.type !== 'markup')
  return { ...rest, ...pieces, children: children.map((child) => simplify(child, false, withoutMarkup)) }
}
