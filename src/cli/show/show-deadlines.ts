import type { Plan, PlanTime, Task, TimeRole } from '../../index.js'
import type { Call, ExitCode } from '../command.js'
import { eachPlan } from '../each-plan.js'
import { printJson } from '../print-json.js'
import { printTable } from '../terminal.js'
import { type Locale, phrases, type Words } from '../words.js'
import { texts, titleOf } from './task-title.js'

const headers = {
  vi: ['Hạn', 'Nguyên văn', 'Loại', 'Mục', 'Ai', 'Việc'],
  en: ['Until', 'As written', 'Kind', 'Section', 'Who', 'What'],
}

const roles: Readonly<Record<TimeRole, Words>> = {
  deadline: { vi: 'hạn', en: 'deadline' },
  period: { vi: 'thời gian', en: 'period' },
  report: { vi: 'báo cáo', en: 'report' },
  recurrence: { vi: 'định kỳ', en: 'recurring' },
  start: { vi: 'bắt đầu', en: 'start' },
  horizon: { vi: 'mốc', en: 'horizon' },
}

/** Prints what is due when, the earliest first; what has no last day comes at the end. */
export async function showDeadlines(call: Call): Promise<ExitCode> {
  const collected: { path: string; times: (PlanTime & { task: string | null })[] }[] = []
  const code = await eachPlan(call, ({ name, plan }, count) => {
    const taskOf = taskFinder(plan)
    const times = plan.times.toSorted((a, b) => compareDays(a.latest, b.latest))
    if (call.options.json === true) {
      collected.push({ path: name, times: times.map((time) => ({ ...time, task: taskOf(time)?.id ?? null })) })
    } else if (times.length === 0) call.say(phrases.noTimes(name))
    else {
      const rows = times.map((time) => rowOf(time, taskOf(time), call.locale))
      printTable(call, headers[call.locale], rows, count > 1 ? name : null)
    }
  })
  if (call.options.json === true) printJson(call, collected)
  return code
}

/** Tasks by the places of their times: a time belongs to the first task that holds it. */
function taskFinder(plan: Plan): (time: PlanTime) => Task | undefined {
  const owners = new Map<number, Task>()
  for (const task of plan.tasks) {
    for (const time of task.times) {
      const place = time.position.start.offset
      if (!owners.has(place)) owners.set(place, task)
    }
  }
  return (time) => owners.get(time.position.start.offset)
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

function rowOf(time: PlanTime, task: Task | undefined, locale: Locale): string[] {
  return [
    time.latest === null ? '' : dayFor(locale, time.latest),
    time.text,
    roles[time.role][locale],
    time.section,
    task ? texts(task.lead) : '',
    task ? titleOf(task) : '',
  ]
}

/** 2028-06-30 as a reader of the language writes it. */
function dayFor(locale: Locale, iso: string): string {
  return locale === 'vi' ? iso.split('-').reverse().join('/') : iso
}
