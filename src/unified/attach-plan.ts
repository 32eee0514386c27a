import type { VFile } from 'vfile'
import type { ParseResult } from '../parse-plan.js'
import { addMessages } from './add-messages.js'

/** Hangs what was read on the file: the Plan and its tree as data, diagnostics as messages. */
export function attachPlan(file: VFile, { plan, tree, diagnostics }: ParseResult): void {
  file.data.plan = plan
  file.data.planTree = tree
  addMessages(file, diagnostics)
}
