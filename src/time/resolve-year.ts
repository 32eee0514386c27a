import type { Slot } from './expression.js'
import type { Basis, TimeContext, UnresolvedValue } from './types.js'

/** What a neighbour in the same range or list lends: its year, its month, its day. */
export interface Sibling {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
}

export type YearFound = { year: number; basis: Basis[] } | { year: null; reason: UnresolvedValue['reason'] }

const noBasis: Basis[] = []

/** The year of an expression: its own, a neighbour's, the heading's, the plan's, that of the date line; never today's. */
export function resolveYear(
  own: Slot,
  shift: number | undefined,
  context: TimeContext,
  sibling: Sibling | undefined,
  month?: number,
): YearFound {
  if (shift === undefined) {
    if (typeof own === 'number') return { year: own, basis: noBasis }
    if (sibling?.year !== undefined)
      return { year: sibling.year, basis: [{ part: 'year', value: String(sibling.year), from: 'sibling' }] }
  }
  const found = contextYear(context, month)
  if (found.year === null || !shift) return found
  const year = found.year + shift
  return { year, basis: found.basis.map((basis) => ({ ...basis, value: String(year) })) }
}

/**
 * The one year that the heading, the plan period or the date line names. A school year over New Year tells it by the month,
 * which stands in it but once.
 */
export function contextYear({ field, scope, planPeriod, issueDate }: TimeContext, month?: number): YearFound {
  // The year of another document is not the year of this plan.
  if (field === 'citation') return { year: null, reason: 'no-year' }
  if (scope?.earliest && scope.latest && scope.earliest.slice(0, 4) === scope.latest.slice(0, 4))
    return yearFrom(Number(scope.earliest.slice(0, 4)), 'scope')
  const inSchool = month === undefined ? null : schoolYearOf(scope, month)
  if (inSchool !== null) return yearFrom(inSchool, 'scope')
  if (planPeriod && planPeriod.from === planPeriod.to) return yearFrom(planPeriod.from, 'plan-period')
  const issued = issueDate && /^\d{4}(?!\d)/.exec(issueDate)
  if (issued) return yearFrom(Number(issued[0]), 'issue-date')
  return { year: null, reason: planPeriod ? 'ambiguous-year' : 'no-year' }
}

/** Months before its first that already belong to a school year: schools gather in August. */
const gathering = 1

/** The year of a month in a scope that begins in one year and ends before the same month of the next. */
function schoolYearOf(scope: TimeContext['scope'], month: number): number | null {
  if (scope?.kind !== 'interval' || !scope.earliest || !scope.latest) return null
  const [from, to] = [scope.earliest, scope.latest].map((day) => Number(day.slice(0, 4))) as [number, number]
  const first = Number(scope.earliest.slice(5, 7))
  const last = Number(scope.latest.slice(5, 7))
  if (to !== from + 1 || last >= first - gathering) return null
  return month >= first - gathering ? from : to
}

function yearFrom(year: number, from: Basis['from']): YearFound {
  return { year, basis: [{ part: 'year', value: String(year), from }] }
}

/** The date line as far as it is filled in, down to the month or day; null when the needed part is blank. */
export function issueDay({ issueDate }: TimeContext): string | null {
  return issueDate && /^\d{4}-\d\d-\d\d$/.test(issueDate) ? issueDate : null
}
export function issueMonth({ issueDate }: TimeContext): string | null {
  return issueDate && /^\d{4}-\d\d(?!\d)/.test(issueDate) ? issueDate.slice(0, 7) : null
}
