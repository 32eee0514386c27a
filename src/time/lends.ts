import type { TimeExpression } from './expression.js'
import type { Sibling } from './resolve-year.js'

/** The numbers that an expression has of its own, to lend to its neighbours. */
export function lends(expression: TimeExpression): Sibling {
  if (expression.form === 'part') return lends(expression.of)
  if (expression.form === 'week') return lends(expression.of)
  if (expression.form === 'bound') return lends(expression.anchor)
  if (expression.form === 'interval') {
    const end = lends(expression.to)
    return end.year === undefined ? lends(expression.from) : end
  }
  if (!('year' in expression) || expression.shift !== undefined) return {}
  const year =
    typeof expression.year === 'number' && !('short' in expression && expression.short) ? expression.year : undefined
  if (expression.form !== 'date') return { year }
  return { year, month: expression.month ?? undefined, day: expression.day ?? undefined }
}
