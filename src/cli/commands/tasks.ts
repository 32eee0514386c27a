import type { Quote, Task, Unit } from '../../index.js'
import type { Command } from '../command.js'
import { eachPlan, filesOptions } from '../each-plan.js'
import { jsonOptions, printJson } from '../print-json.js'
import { printTable } from '../terminal.js'
import { phrases } from '../words.js'

const headers = {
  vi: ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
  en: ['Section', 'Task', 'Lead', 'With', 'Time'],
}

/** `kehoach tasks`: who does what, by when. */
export const tasks: Command = {
  name: 'tasks',
  usage: 'tasks FILES',
  summary: { vi: 'bảng nhiệm vụ: ai làm gì, đến bao giờ', en: 'table of tasks: who does what, by when' },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    json: { type: 'boolean', summary: { vi: 'in JSON, đầy đủ', en: 'print JSON, with everything' } },
    ...jsonOptions,
    ...filesOptions,
  },
  async run(call) {
    const collected: { path: string; tasks: Task[] }[] = []
    const code = await eachPlan(call, ({ name, plan }, count) => {
      if (call.options.json === true) collected.push({ path: name, tasks: plan.tasks })
      else if (plan.tasks.length === 0) call.say(phrases.noTasks(name))
      else printTable(call, headers[call.locale], plan.tasks.map(rowOf), count > 1 ? name : null)
    })
    if (call.options.json === true) printJson(call, collected)
    return code
  },
}

function rowOf(task: Task): string[] {
  return [task.section, titleOf(task), texts(task.lead), texts(task.coordinating), texts(task.times)]
}

/** What is to be done: the heading or sentence, else what stands under it; a heading that only names the unit does not say it. */
export function titleOf({ kind, title, actions }: Task): string {
  return (kind === 'assign' && texts(actions)) || (title?.text ?? texts(actions))
}

export function texts(values: readonly (Quote | Unit)[]): string {
  return values.map(({ text }) => text).join('; ')
}
