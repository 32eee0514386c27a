import type { Position } from '../../source/position.js'
import { parseTime } from '../../time/parse-time.js'
import type { Time } from '../../time/types.js'
import type { PlanTree } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { cover } from './cover.js'
import { originalOffset } from './original-offset.js'

type Seen = Pick<Inspected, 'tree' | 'plan' | 'nodes' | 'text' | 'inText'>

const read = new WeakMap<PlanTree, readonly Time[]>()

/** Every time of the document with the times that it is made of, those of cited documents too. Read once for all rules. */
export function allTimes(inspected: Seen): readonly Time[] {
  const times = read.get(inspected.tree) ?? readAll(inspected)
  read.set(inspected.tree, times)
  return times
}

/** Each once: a time may belong to the Plan and to a task. */
function readAll(inspected: Seen): Time[] {
  const times = new Map<string, Time>()
  const own = timesOfPlan(inspected)
  for (const time of own.concat(timesPassedOver(inspected, own))) {
    const key = `${time.kind} ${time.position.start.offset} ${time.position.end.offset}`
    if (!times.has(key)) times.set(key, time)
  }
  return [...times.values()]
}

function timesOfPlan({ plan }: Seen): Time[] {
  const own = [plan.header.date, ...plan.times, ...plan.tasks.flatMap((task) => task.times)]
  const dated = plan.citations.map(({ date }) => date)
  return [...own, ...dated].flatMap((time) => (time === null ? [] : withParts(time)))
}

/**
 * Times that stand in the text and not in the Plan: before the first section, in a text without any, in names. Only what
 * their own words say is known of them.
 */
function timesPassedOver({ nodes, text, inText }: Seen, known: readonly Time[]): Time[] {
  const isKnown = cover(known.map(({ position }) => position))
  return nodes('time').flatMap((leaf) => {
    if (isKnown(leaf.position.start.offset)) return []
    const place = ({ start, end }: Position): Position =>
      inText(originalOffset(leaf, text, start.offset, 'start'), originalOffset(leaf, text, end.offset, 'end'))
    const times = parseTime(leaf.value).flatMap(withParts)
    return times.map((time) => ({ ...time, position: place(time.position) }))
  })
}

function withParts(time: Time): Time[] {
  return [time, ...partsOf(time).flatMap(withParts)]
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
