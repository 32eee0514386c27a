import type { Line } from '../read/line.js'
import type { TimeExpression } from '../time/expression.js'
import type { TimeContext } from '../time/types.js'
import type { OutlineNode } from '../tree/outline.js'

/** Words before a bare year or period that make it a time of doing: `trong năm 2028`, `hoàn thành quý II`. */
const doing = /(?:trong|suốt|cả|vào|hoàn thành|xong|thực hiện|dự kiến|từ|đến|hết|trước|sau|hằng|hàng|mỗi|định kỳ|bắt đầu|kết thúc|:|^)\s*$/u

/**
 * Whether an expression says when something of this plan is done, due, reported or repeated. Years inside names and
 * titles, lengths, loose events and dates of long ago do not.
 */
export function isPlanTime(expression: TimeExpression, line: Line, node: OutlineNode, context: TimeContext): boolean {
  const before = line.key.slice(Math.max(0, expression.start - 24), expression.start)
  const labelled = node.type === 'tableCell' || (node.type === 'field' && node.field?.role === 'time')
  switch (expression.form) {
    case 'duration': return false
    case 'event': return labelled && expression.start <= 4
    case 'vague': return expression.reason !== 'no-anchor'
    case 'plan': return labelled
    case 'year': case 'years':
      return labelled || (doing.test(before) && expression.form === 'year' && startsWithWord(line.key, expression.start))
    case 'date':
      return !isPast(expression, context)
    default: return true
  }
}

const startsWithWord = (key: string, at: number) => /\p{L}/u.test(key[at] ?? '')

/** A day more than a year before the plan: history, not a deadline. */
function isPast(expression: TimeExpression & { form: 'date' }, context: TimeContext): boolean {
  const year = expression.year
  const issued = Number((context.issueDate ?? '').slice(0, 4)) || context.planPeriod?.from
  return typeof year === 'number' && issued !== undefined && year < issued - 1
}
