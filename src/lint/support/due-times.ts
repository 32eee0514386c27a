import type { PlanTime } from '../../contract/types.js'
import type { Position } from '../../source/position.js'
import type { TimeValue } from '../../time/types.js'
import type { Inspected } from '../context.js'
import { digitsOf } from './part-of.js'

/** A deadline of the plan's own work, with the day that its words name. */
export interface DueTime {
  time: PlanTime
  /** `ngày 30/6/2028` of `trước ngày 30/6/2028`; null when no single day is named. */
  day: (TimeValue & { kind: 'date' }) | null
}

/**
 * Deadlines and days of report: what has to be done by then. A day alone in a sentence may be a feast or an event (`kỷ niệm
 * ngày 30/4`), so it counts only where a label, a table or the verb of reporting says what it is.
 */
export function dueTimes({ plan, nodes }: Pick<Inspected, 'plan' | 'nodes'>): DueTime[] {
  const labelled = new Set<number>()
  for (const { kind, times } of plan.tasks) {
    if (kind === 'fields' || kind === 'row') for (const { position } of times) labelled.add(position.start.offset)
  }
  const fields = nodes('field').filter(({ role }) => role === 'time')
  let next = 0
  const isLabelled = (offset: number): boolean => {
    while ((fields[next]?.position.end.offset ?? offset) < offset) next++
    return labelled.has(offset) || (fields[next]?.position.start.offset ?? offset + 1) <= offset
  }
  return plan.times.flatMap((time) => {
    const fits =
      time.role === 'report' ||
      (time.role === 'deadline' && (time.kind === 'bound' || isLabelled(time.position.start.offset)))
    return fits && time.kind !== 'set' && time.kind !== 'continuous' ? [{ time, day: dayOf(time) }] : []
  })
}

/** Where the day of a deadline stands, without the words before and behind: `02 tháng 6` of "ngày 02 tháng 6 đối với báo cáo 6 tháng". */
export function placeOfDay({ time, day }: DueTime, inspected: Pick<Inspected, 'text' | 'inText'>): Position {
  const { start, end } = (day ?? time).position
  return digitsOf({ start, end: day?.for?.position.start ?? end }, inspected)
}

function dayOf(time: TimeValue): DueTime['day'] {
  if (time.kind === 'bound') return time.anchor.kind === 'date' ? time.anchor : null
  return time.kind === 'date' ? time : null
}

/** Whether the year of a time stands in the text, its own or that of the other end of its range. */
export function hasOwnYear({ basis }: Pick<TimeValue, 'basis'>): boolean {
  return basis.every(({ part, from }) => part !== 'year' || from === 'sibling')
}
