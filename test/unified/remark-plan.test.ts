import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type ParseOptions, type ParseResult, parsePlan } from '../../src/index.js'
import byDefault, { planCompile, remarkPlan } from '../../src/unified.js'
import { writings } from '../support/same-plan.js'
import { documents } from './documents.js'

/** What the plugin hangs on a file. */
function readByMarkdown(text: string | Uint8Array, options?: ParseOptions): ParseResult & { file: VFile } {
  const file = new VFile(text)
  const processor = unified().use(remarkParse).use(remarkPlan, options)
  processor.runSync(processor.parse(file), file)
  const { plan, planTree: tree } = file.data
  if (!plan || !tree) throw new Error('nothing was hung on the file')
  return { plan, tree, diagnostics: [], file }
}

test('is the default of its entry', () => {
  expect(byDefault).toBe(remarkPlan)
})

describe.each(documents)('$name', ({ name, text }) => {
  // Written otherwise, the real ones are held to the same lines, which is enough.
  const ways = { 'as it is': (same: string) => same, ...(name.startsWith('corpus') ? {} : writings) }

  test.each(Object.entries(ways))('is the same Plan, tree and findings as by parsePlan, in %s', (_, write) => {
    const input = write(text)
    const expected = parsePlan(input)
    const { plan, tree, file } = readByMarkdown(input)
    expect(plan).toEqual(expected.plan)
    expect(tree).toEqual(expected.tree)
    expect(file.messages.map(({ reason, ruleId, place }) => ({ reason, ruleId, place }))).toEqual(
      expected.diagnostics.map(({ message, ruleId, position }) => ({ reason: message, ruleId, place: position })),
    )
  })
})

const sample =
  'KẾ HOẠCH\nTổ chức hội nghị\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức.\n- Đổi mới cách làm.\n\nII. THỰC HIỆN\n'

test('leaves the tree of Markdown as it is', () => {
  const processor = unified().use(remarkParse).use(remarkPlan)
  const file = new VFile(sample)
  const tree = processor.parse(file)
  const before = structuredClone(tree)
  expect(processor.runSync(tree, file)).toBe(tree)
  expect(tree).toEqual(before)
})

test('reads what an earlier plugin has left in the tree, and keeps the rest as markup', () => {
  const file = new VFile(sample)
  const processor = unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      tree.children = tree.children.filter((node) => node.position?.start.line !== 6)
    })
    .use(remarkPlan)
  processor.runSync(processor.parse(file), file)
  expect(file.data.plan?.sections.map((section) => [section.title?.text, section.items.length])).toEqual([
    ['MỤC ĐÍCH', 0],
    ['THỰC HIỆN', 0],
  ])
  const left = file.data.planTree?.children.flatMap((node) => (node.type === 'markup' ? [node.value] : []))
  expect(left).toEqual(['- Nâng cao nhận thức.', '- Đổi mới cách làm.'])
})

test('keeps the extensions that are there', () => {
  const mine = { disable: { null: ['headingAtx'] } }
  const processor = unified().use(remarkParse).data('micromarkExtensions', [mine]).use(remarkPlan).freeze()
  expect(processor.data('micromarkExtensions')).toHaveLength(2)
  expect(processor.parse('# a\n').children[0]?.type).toBe('paragraph')
})

test('takes the options of parsePlan', () => {
  const nfd = sample.normalize('NFD')
  const [message] = readByMarkdown(nfd, { locale: 'en' }).file.messages
  expect(message?.reason).toBe(parsePlan(nfd, { locale: 'en' }).diagnostics[0]?.message)
  const { tree, file } = readByMarkdown(sample, { maxLength: 20 })
  expect(tree).toEqual(parsePlan(sample, { maxLength: 20 }).tree)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['input-too-large'])
})

test('counts in the text of a file that has bytes: the byte order mark is none of it', () => {
  const { tree, file } = readByMarkdown(new TextEncoder().encode(`\ufeff${sample}`))
  expect(tree).toEqual(parsePlan(sample).tree)
  expect(String(file).startsWith('KẾ HOẠCH')).toBe(true)
})

test('gives the Plan as the result of the processor', () => {
  const file = unified().use(remarkParse).use(remarkPlan).use(planCompile).processSync(sample)
  expect(file.result).toEqual(parsePlan(sample).plan)
  expect(file.result).toBe(file.data.plan)
})

test('says so when the file was forgotten', () => {
  const processor = unified().use(remarkParse).use(remarkPlan)
  expect(() => processor.runSync(processor.parse(sample))).toThrow('give `run` the file too')
})
