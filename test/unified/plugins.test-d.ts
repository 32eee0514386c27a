import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import type { VFile } from 'vfile'
import { expectTypeOf, test } from 'vitest'
import type { ParseOptions, Plan, PlanTree } from '../../src/index.js'
import byDefault, { planCompile, planParse, planProfile, readMarkdown, remarkPlan } from '../../src/unified.js'

test('the parser gives the tree of a plan', () => {
  expectTypeOf(unified().use(planParse).parse('')).toEqualTypeOf<PlanTree>()
})

test('transformers behind the parser know the tree', () => {
  unified()
    .use(planParse)
    .use(() => (tree: PlanTree) => {
      expectTypeOf(tree.children).items.toHaveProperty('position')
    })
})

test('the compiler gives the Plan, behind either door', () => {
  expectTypeOf(unified().use(planParse).use(planCompile).processSync('').result).toEqualTypeOf<Plan>()
  expectTypeOf(unified().use(remarkParse).use(remarkPlan).use(planCompile).processSync('').result).toEqualTypeOf<Plan>()
})

test('the plugin for remark leaves the type of the tree alone', () => {
  const processor = unified().use(remarkParse).use(remarkPlan)
  expectTypeOf(processor.runSync(processor.parse(''))).toEqualTypeOf<Root>()
  expectTypeOf(byDefault).toEqualTypeOf(remarkPlan)
})

test('a file knows its plan', () => {
  expectTypeOf<VFile['data']['plan']>().toEqualTypeOf<Plan | undefined>()
  expectTypeOf<VFile['data']['planTree']>().toEqualTypeOf<PlanTree | undefined>()
})

test('options are those of parsePlan, or none', () => {
  unified().use(planParse).use(remarkPlan)
  unified().use(planParse, { maxDepth: 8 }).use(remarkPlan, { maxLength: 1000 })
  unified().use(planParse, null)
  // @ts-expect-error: there is no such option
  unified().use(planParse, { deep: 8 })
  // @ts-expect-error: nor here
  unified().use(remarkPlan, { long: 8 })
  // @ts-expect-error: it has none
  unified().use(planParse).use(planCompile, {})
  expectTypeOf(planParse).toExtend<Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, PlanTree>>()
})

test('the profile fits where extensions of micromark go', () => {
  unified().use(remarkParse).data('micromarkExtensions', [planProfile])
})

test('the reader takes the tree that remark-parse gives', () => {
  expectTypeOf(readMarkdown).parameter(0).toEqualTypeOf<Root>()
})
