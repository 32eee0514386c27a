import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type ParseOptions, type PlanTree, parsePlan } from '../../src/index.js'
import { planCompile, planParse } from '../../src/unified.js'
import { documents } from './documents.js'

const sample = 'KẾ HOẠCH\nTổ chức hội nghị\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức.\n'
const processor = unified().use(planParse).freeze()

test('gives the tree of the plan', () => {
  expect(processor.parse(sample)).toEqual(parsePlan(sample).tree)
})

test.each(documents.slice(0, 20))('$name: hangs the Plan on the file, and findings', ({ text }) => {
  const file = new VFile(text)
  const expected = parsePlan(text)
  expect(processor.parse(file)).toEqual(expected.tree)
  expect(file.data.planTree).toEqual(expected.tree)
  expect(file.data.plan).toEqual(expected.plan)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(expected.diagnostics.map(({ ruleId }) => ruleId))
})

test('takes the options of parsePlan', () => {
  const options: ParseOptions = { maxLength: 10, locale: 'en' }
  const file = new VFile(sample)
  expect(unified().use(planParse, options).parse(file)).toEqual(parsePlan(sample, options).tree)
  expect(file.messages.map(({ reason }) => reason)).toEqual(
    parsePlan(sample, options).diagnostics.map(({ message }) => message),
  )
  expect(unified().use(planParse, null).parse(sample)).toEqual(parsePlan(sample).tree)
})

describe('a file that has bytes', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  test('has places in its text, of which the byte order mark is none', () => {
    const file = new VFile(utf8(`\ufeff${sample}`))
    expect(processor.parse(file)).toEqual(parsePlan(sample).tree)
    expect(String(file).slice(0, 8)).toBe('KẾ HOẠCH')
  })

  test('may be UTF-16', () => {
    const file = new VFile(new Uint8Array(Buffer.from(`\ufeff${sample}`, 'utf16le')))
    processor.parse(file)
    expect(file.data.plan?.header.title?.text).toBe(parsePlan(sample).plan.header.title?.text)
  })

  test('tells of bytes that are no UTF-8', () => {
    const file = new VFile(Uint8Array.from([...utf8(sample), 0xff, 0x0a]))
    processor.parse(file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('input-not-utf8')
  })
})

describe('with planCompile', () => {
  test('gives the Plan as the result', async () => {
    const file = await unified().use(planParse).use(planCompile).process(sample)
    expect(file.result).toEqual(parsePlan(sample).plan)
    expect(String(file)).toBe(sample)
  })

  test('gives the Plan of the text, whatever is done to the tree', () => {
    const emptied = unified()
      .use(planParse)
      .use(() => (tree: PlanTree) => {
        tree.children = []
      })
      .use(planCompile)
    expect(emptied.processSync(sample).result).toEqual(parsePlan(sample).plan)
  })

  test('says so when there is no plan', () => {
    expect(() => unified().use(planCompile).stringify({ type: 'root' })).toThrow('Expected a plan in `file.data.plan`')
  })
})
