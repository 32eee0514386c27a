import { issueDay, issueMonth } from './resolve-year.js'
import type { IsoDate, TimeContext, TimeIssue } from './types.js'

/** A written year outside the period of the plan. */
export function outsidePlan(
  own: number | null | undefined,
  year: number,
  { planPeriod, field }: TimeContext,
  issues: TimeIssue[],
): void {
  if (typeof own === 'number' && field !== 'citation' && planPeriod && (year < planPeriod.from || year > planPeriod.to))
    issues.push('outside-plan-period')
}

/** A deadline that ends before the plan was signed: kept, and said. */
export function beforeIssue(latest: IsoDate | null, context: TimeContext, issues: TimeIssue[]): void {
  const issued = context.field === 'citation' ? null : (issueDay(context) ?? issueMonth(context))
  if (issued && latest && latest.slice(0, issued.length) < issued) issues.push('before-issue-date')
}
