import type { VFile } from 'vfile'
import type { Plan } from '../contract/types.js'
import type { ParseResult } from '../parse-plan.js'
import type { PlanTree } from '../tree/types.js'
import { addMessages } from './add-messages.js'

declare module 'vfile' {
  interface DataMap {
    /** The plan as plain data, set by `remarkPlan` and `planParse`. */
    plan: Plan
    /** The tree of the plan, set by `remarkPlan` and `planParse`. */
    planTree: PlanTree
  }
}

/** Hangs what was read on the file: the Plan and its tree as data, diagnostics as messages. */
export function attachPlan(file: VFile, { plan, tree, diagnostics }: ParseResult): void {
  file.data.plan = plan
  file.data.planTree = tree
  addMessages(file, diagnostics)
}
