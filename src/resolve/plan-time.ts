import type { Line } from '../read/line.js'
import { isSpace } from '../source/letters.js'
import type { TimeExpression } from '../time/expression.js'
import type { Time, TimeContext } from '../time/types.js'
import type { OutlineNode } from '../tree/outline.js'

/** Words before a bare year that make it a time of doing: `hoàn thành năm 2028`. */
const doing = ['trong', 'suốt', 'cả', 'vào', 'hoàn thành', 'xong', 'thực hiện', 'dự kiến', 'bắt đầu', 'kết thúc', ':']
/** The same inside the expression: `trong năm 2028`, `từ năm học …`. */
const doingWithin = ['trong', 'suốt', 'cả', 'vào', 'từ', 'đến', 'hết', 'trước', 'sau', 'đầu', 'giữa', 'cuối']
/** A plan, strategy or scheme whose name goes on with its years. */
const named = /(?:quy hoạch|chiến lược|đề án|chương trình|dự án|nghị quyết|kế hoạch)(?: [^,;.:()]{0,70})?\s$/
/** What was in force or true at a moment, or was so from then on, is no time of doing. */
const stating = ['thời điểm', 'số liệu', 'tính', 'so với', 'khóa', 'nhiệm kỳ']
/** Hours of school, no term of office. */
const outOfSchool = /(?:ngoại|chính) khóa$/
const born = /(?:^|[,;(] ?|người |bà |ông )sinh$/
/** The same, but for a deadline: `ban hành trước ngày 31/01`, `ban hành trong quý I`, `báo cáo giai đoạn chậm nhất ngày 15/11`. */
const founding = /(?:thành lập|ban hành)\s*$/
const spanning = /giai đoạn\s*$/
/** A deadline, also where its month or year is told by nobody. */
const due = /^(?:chậm nhất|muộn nhất|trước) /
const inForce = /có hiệu lực(?: thi hành)?\s*$/

/**
 * Whether an expression says when something of this plan is done, due, reported or repeated. Years inside names and
 * titles, lengths, loose events, the dates of long ago and qualities in a row (`kịp thời, thường xuyên, hiệu quả`) do not.
 */
export function isPlanTime(
  expression: TimeExpression,
  value: Time,
  line: Line,
  node: OutlineNode,
  context: TimeContext,
): boolean {
  const { key } = line
  if (isBlankForm(key.slice(expression.start, expression.end))) return false
  const before = key.slice(Math.max(0, expression.start - 90), expression.start)
  const labelled = node.type === 'tableCell' || (node.type === 'field' && node.field?.role === 'time')
  if (labelled) return expression.form !== 'duration' || expression.start > 4
  if (isStated(before) && !opensSentence(expression, before)) return false
  if (spanning.test(before) && !opensSentence(expression, before) && !isDue(expression, key)) return false
  if (founding.test(before) && expression.form !== 'bound' && !key.startsWith('trong ', expression.start)) return false
  if (isPlaceDate(line, expression)) return false
  if (inForce.test(before) && isYearBound(expression)) return false
  switch (expression.form) {
    case 'duration':
    case 'plan':
      return false
    case 'event':
      return expression.trigger === 'after'
    case 'vague':
      return expression.reason !== 'no-anchor' || due.test(key.slice(expression.start, expression.end))
    case 'now':
      return isDone(before)
    case 'continuous':
      return !inRow(key, expression)
    case 'year':
      return (
        (isDone(before) || isDoneWithin(key, expression)) &&
        /\p{L}/u.test(key[expression.start] ?? '') &&
        !named.test(before)
      )
    case 'years':
      return expression.sort === 'school' || opensSentence(expression, before) || isDoneWithin(key, expression)
    case 'list':
      return (
        expression.items[0]?.form !== 'years' &&
        !isPast(value, context) &&
        !(isYearBound(expression.items[0]) && named.test(before))
      )
    case 'bound':
      return !isPast(value, context) && !(isYearBound(expression) && named.test(before))
    default:
      return !isPast(value, context)
  }
}

function isDone(before: string): boolean {
  const words = before.trimEnd()
  return words === '' || doing.some((word) => words.endsWith(word))
}

function isDoneWithin(key: string, { start, end }: TimeExpression): boolean {
  return doingWithin.some((word) => {
    const behind = start + word.length
    return behind < end && key.startsWith(word, start) && isSpace(key.charCodeAt(behind))
  })
}

function isStated(before: string): boolean {
  const words = before.trimEnd()
  return (
    (stating.some((word) => words.endsWith(word)) && !outOfSchool.test(words)) ||
    (words.endsWith('sinh') && born.test(words))
  )
}

/** `Giai đoạn 2028 - 2030 tập trung …`: years at the head of a sentence say when what follows is done. */
const opensSentence = (expression: TimeExpression, before: string) =>
  (expression.form === 'years' || expression.form === 'interval') &&
  /^(?:[-+•*] ?)?(?:giai đoạn |trong giai đoạn )?$/.test(before)

const isDue = (expression: TimeExpression, key: string) =>
  expression.form === 'bound' &&
  expression.anchor.form === 'date' &&
  due.test(key.slice(expression.start, expression.end))

/** `ngày ….. tháng ….. năm 20…..`: a form to fill in, with no figure of its own. */
const isBlankForm = (words: string) => /[.…_]{2}|…/.test(words) && !/\d/.test(words.replace(/20(?=[.…_\s]|$)/g, ''))

const isYearBound = (expression: TimeExpression | undefined) =>
  expression?.form === 'bound' && (expression.anchor.form === 'year' || expression.anchor.form === 'years')

/** One of a row of qualities, commas on both sides. */
function inRow(key: string, expression: TimeExpression): boolean {
  const before = key.slice(0, expression.start).trimEnd()
  return before.endsWith(',') && /^\s*,|^\s*và\s/.test(key.slice(expression.end))
}

/** Địa danh, ngày … as a paragraph of its own: when the plan was signed. */
const isPlaceDate = (line: Line, expression: TimeExpression) =>
  expression.form === 'date' &&
  line.text.length < 70 &&
  expression.end >= line.text.length - 1 &&
  /^[\p{L}\s.]{2,40},\s*$/u.test(line.key.slice(0, expression.start))

/** More than a year before the plan: history, not a deadline. */
function isPast(value: Time, context: TimeContext): boolean {
  const year = Number((value.earliest ?? value.latest ?? '').slice(0, 4))
  const issued = Number((context.issueDate ?? '').slice(0, 4)) || context.planPeriod?.from
  return (
    year > 0 && issued !== undefined && (year < issued - 1 || Number((value.latest ?? '9999').slice(0, 4)) < issued - 1)
  )
}
