import type { Call, ExitCode } from './command.js'
import { findFiles } from './find-files.js'
import { type OpenPlan, openPlan } from './open-plan.js'

/** Opens every document that the operands name, one after another; 2 when any of them could not be opened. */
export async function eachPlan(call: Call, use: (plan: OpenPlan, count: number) => void): Promise<ExitCode> {
  const { files, problems } = await findFiles(call.operands, { allowEmpty: call.options['allow-empty'] === true })
  let code: ExitCode = problems.length > 0 ? 2 : 0
  for (const problem of problems) call.say(problem)
  for (const file of files) {
    const plan = await openPlan(file, call)
    if (plan) use(plan, files.length)
    else code = 2
  }
  return code
}
