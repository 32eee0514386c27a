import type { Compiler, Plugin } from 'unified'
import type { Node } from 'unist'
import type { Plan } from '../contract/types.js'

declare module 'unified' {
  interface CompileResultMap {
    Plan: Plan
  }
}

/**
 * Compiler for unified, behind `planParse` or `remarkPlan`: `file.result` of `process` is the Plan.
 *
 * It is the Plan of the text. What a transformer does to the tree does not change it.
 */
export const planCompile: Plugin<[], Node, Plan> = function () {
  const compile: Compiler<Node, Plan> = (_, file) => {
    const { plan } = file.data
    if (!plan)
      throw new Error('Expected a plan in `file.data.plan`: use `planParse` or `remarkPlan` with `planCompile`')
    return plan
  }
  this.compiler = compile as Compiler
}
