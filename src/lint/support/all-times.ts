import { appendAll } from '../../source/append-all.js'
import type { Time } from '../../time/types.js'
import type { Inspected } from '../context.js'

/** Every time that the plan holds, those of cited documents too, with the times that they are made of; each once. */
export function* allTimes({ plan }: Pick<Inspected, 'plan'>): Generator<Time> {
  const seen = new Set<string>()
  const own = [plan.header.date, ...plan.times, ...plan.tasks.flatMap((task) => task.times)]
  const open: Time[] = [...own, ...plan.citations.map(({ date }) => date)].filter((time) => time !== null)
  for (let at = 0; at < open.length; at++) {
    const time = open[at]
    if (!time) continue
    const key = `${time.kind} ${time.position.start.offset} ${time.position.end.offset}`
    if (seen.has(key)) continue
    seen.add(key)
    yield time
    appendAll(open, partsOf(time))
  }
}

function partsOf(time: Time): Time[] {
  switch (time.kind) {
    case 'interval':
      return [time.start, time.end]
    case 'list':
      return time.items
    case 'part':
      return [time.of]
    case 'bound':
      return [time.anchor]
    case 'date':
      return time.for ? [time.for] : []
    case 'week':
      return time.of ? [time.of] : []
    case 'set':
    case 'continuous':
      return time.within ? [time.within] : []
    default:
      return []
  }
}
