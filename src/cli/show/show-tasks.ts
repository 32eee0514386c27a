import type { Task } from '../../index.js'
import type { Call, ExitCode } from '../command.js'
import { eachPlan } from '../each-plan.js'
import { printJson } from '../print-json.js'
import { printTable } from '../terminal.js'
import { phrases } from '../words.js'
import { texts, titleOf } from './task-title.js'

const headers = {
  vi: ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
  en: ['Section', 'Task', 'Lead', 'With', 'Time'],
}

/** Prints who does what, by when. */
export async function showTasks(call: Call): Promise<ExitCode> {
  const collected: { path: string; tasks: Task[] }[] = []
  const code = await eachPlan(call, ({ name, plan }, count) => {
    if (call.options.json === true) collected.push({ path: name, tasks: plan.tasks })
    else if (plan.tasks.length === 0) call.say(phrases.noTasks(name))
    else printTable(call, headers[call.locale], plan.tasks.map(rowOf), count > 1 ? name : null)
  })
  if (call.options.json === true) printJson(call, collected)
  return code
}

function rowOf(task: Task): string[] {
  return [task.section, titleOf(task), texts(task.lead), texts(task.coordinating), texts(task.times)]
}
