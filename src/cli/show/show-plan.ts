import type { Call, ExitCode } from '../command.js'
import { openPlan } from '../open-plan.js'
import { printJson } from '../print-json.js'

/** Prints the Plan of a document, or its tree, as JSON. */
export async function showPlan(call: Call): Promise<ExitCode> {
  const document = await openPlan(call.operands[0] ?? '-', call)
  if (!document) return 2
  printJson(call, call.options.tree === true ? document.tree : document.plan)
  return 0
}
