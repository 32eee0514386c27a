import type { PlanTime, TimeRole } from '../contract/types.js'
import type { LineMentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import type { TimeExpression } from '../time/expression.js'
import type { Time, TimeContext, TimeField } from '../time/types.js'
import type { Outline, OutlineNode, OwnSpan } from '../tree/outline.js'
import { placeOf } from '../tree/quote.js'
import { isPlanTime } from './plan-time.js'
import { countHeadRows } from './table-shape.js'
import type { Words } from './walk.js'

/** A time with the words it stands in. */
export interface FoundTime {
  value: Time
  expression: TimeExpression
  line: Line
  node: OutlineNode
  section: string
  /** Whether it says when something of this plan is done. */
  counts: boolean
}

/** Evaluates every time of the document in its context: the heading above, the plan's years, the date of issue. */
export function findTimes(
  source: SourceText,
  outline: Outline,
  words: readonly Words[],
  context: TimeContext,
): FoundTime[] {
  const found: FoundTime[] = []
  const scopes = new Map<OutlineNode, Time>()
  const heads = headCells(outline)
  const contextOf = contexts(context)
  for (const { line, from, to, node, section, read } of words) {
    if (!read || read.times.length === 0 || section === 'title' || node.type === 'caption' || node.type === 'subject')
      continue
    const field = fieldOf(node)
    const scope = field === 'heading' ? scopeAbove(node.parent?.parent ?? null, scopes) : scopeAbove(node, scopes)
    const inside = contextOf(field, scope)
    const place = placer(source, line)
    const isCited = citedIn(read)
    for (const expression of read.times) {
      if (isCited(expression.start) || expression.start < from || expression.start >= to) continue
      const value = evaluateTime(expression, inside, place)
      if (
        node.type === 'sectionTitle' &&
        node.parent &&
        (expression.form === 'year' || expression.form === 'quarter' || expression.form === 'month')
      )
        scopes.set(node.parent, value)
      found.push({
        value,
        expression,
        line,
        node,
        section,
        counts:
          section !== '0' &&
          !heads.has(node) &&
          !namesSort(expression, node) &&
          isPlanTime(expression, value, line, node, context),
      })
    }
  }
  found.forEach((time, index) => {
    if (namesReport(time, found[index + 1]) || goesOnWithName(time, found[index - 1])) time.counts = false
  })
  return found
}

/** What a time is understood in, made once for those that stand under no other time. */
function contexts(context: TimeContext): (field: TimeField, scope: Time | null) => TimeContext {
  const known = new Map<TimeField, TimeContext>()
  return (field, scope) => {
    if (scope) return { ...context, field, scope }
    const inside = known.get(field) ?? { ...context, field }
    known.set(field, inside)
    return inside
  }
}

/** `2. Giám sát thường xuyên`: a heading tells what sort of thing it is, not when it is done. */
const namesSort = ({ form }: TimeExpression, { type }: OutlineNode) => form === 'continuous' && type === 'sectionTitle'

/** `báo cáo 6 tháng gửi trước ngày 10/6`: the half-year names the report, its date tells when. */
function namesReport({ expression, line }: FoundTime, next: FoundTime | undefined): boolean {
  if (expression.form !== 'half' || next?.line !== line || !next.counts) return false
  const { start, end } = expression
  if (!halfYear.test(line.key.slice(start, end)) || next.expression.start - end > reportReach) return false
  return !/[;.]/.test(line.key.slice(end, next.expression.start))
}
const halfYear = /^(?:0?6|sáu) tháng$/
/** How far behind the name of a report its date may stand, in UTF-16 units. */
const reportReach = 60

/** `Đề án … đến năm 2030, tầm nhìn đến năm 2045`: the outlook is part of the name that the years before it end. */
function goesOnWithName({ expression, line }: FoundTime, previous: FoundTime | undefined): boolean {
  return (
    expression.form === 'bound' &&
    expression.horizon === true &&
    previous?.line === line &&
    !previous.counts &&
    /^[ ,]{0,3}$/.test(line.key.slice(previous.expression.end, expression.start))
  )
}

/** Cells of the heads of tables: they name columns. */
function headCells(outline: Outline): Set<OutlineNode> {
  const cells = new Set<OutlineNode>()
  for (const table of outline.tables) {
    const read = table.table?.table
    if (read)
      for (const row of table.children.slice(0, countHeadRows(read))) for (const cell of row.children) cells.add(cell)
  }
  return cells
}

export const placer = (source: SourceText, line: Line) => (from: number, to: number) => ({
  text: line.text.slice(from, to).trim(),
  ...placeOf(source, [{ line, from, to }]),
})

function fieldOf(node: OutlineNode): TimeField {
  if (node.type === 'sectionTitle') return 'heading'
  return node.type === 'tableCell' || (node.type === 'field' && node.field?.role === 'time') ? 'time-cell' : 'prose'
}

/**
 * Whether a date or year belongs to a cited document: stands inside the mention or its subject. It is asked in the order of
 * the line, which may hold as many times as citations, so that none is looked at twice.
 */
function citedIn({ citations }: LineMentions): (at: number) => boolean {
  let next = 0
  let reach = 0
  return (at) => {
    for (let cited = citations[next]; cited && cited.start <= at; cited = citations[++next])
      reach = Math.max(reach, cited.end, cited.title?.end ?? 0, cited.issuer?.end ?? 0)
    return at < reach
  }
}

function scopeAbove(node: OutlineNode | null, scopes: Map<OutlineNode, Time>): Time | null {
  for (let at = node; at; at = at.parent) {
    const scope = scopes.get(at)
    if (scope) return scope
  }
  return null
}

const reporting = /báo cáo|gửi(?: kết quả)? (?:về|cho|đến)|tổng hợp, gửi|chế độ thông tin/

/** What a time is for: reporting where the words around say so, else by its kind. */
export function timeRole(found: FoundTime): TimeRole {
  const { expression, line, value } = found
  const from = clauseBefore(line.key, expression.start)
  const to = clauseBehind(line.key, expression.end)
  if (
    value.kind !== 'continuous' &&
    (reporting.test(line.key.slice(from, to)) || (found.section.startsWith('fn') && isReportNote(found.node)))
  )
    return 'report'
  if (expression.form === 'bound' && expression.horizon) return 'horizon'
  switch (value.kind) {
    case 'set':
    case 'continuous':
      return 'recurrence'
    case 'bound':
      return value.relation === 'from' || value.relation === 'after' ? 'start' : 'deadline'
    case 'relative':
      return value.mode === 'after' ? 'start' : 'deadline'
    // A day that does not exist is a deadline all the same.
    case 'date':
    case 'invalid':
      return 'deadline'
    default:
      return 'period'
  }
}

/** Whether notes speak of reports; each is read once, whatever the number of its times. */
const reportNotes = new WeakMap<OutlineNode, boolean>()

function isReportNote(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    if (at.type !== 'noteDefinition') continue
    const known = reportNotes.get(at)
    if (known !== undefined) return known
    const words = at.children.flatMap((child) => child.own.map((span: OwnSpan) => span.line.key))
    const isReport = reporting.test(words.join(' '))
    reportNotes.set(at, isReport)
    return isReport
  }
  return false
}

function clauseBefore(key: string, at: number): number {
  for (let place = at - 1; place > Math.max(0, at - 240); place--) {
    const sign = key[place]
    if (sign === ';' || (sign === '.' && key[place + 1] === ' ')) return place + 1
  }
  return Math.max(0, at - 240)
}

function clauseBehind(key: string, at: number): number {
  for (let place = at; place < Math.min(key.length, at + 80); place++) {
    const sign = key[place]
    if (sign === ';' || (sign === '.' && key[place + 1] === ' ')) return place
  }
  return Math.min(key.length, at + 80)
}

/** The times of the Plan: those that count, footnote deadlines with the mark that leads to them. */
export function toPlanTimes(found: readonly FoundTime[], via: (section: string) => PlanTime['via']): PlanTime[] {
  const times: PlanTime[] = []
  for (const time of found) {
    if (!time.counts) continue
    const planTime: PlanTime = { ...time.value, section: time.section, role: timeRole(time) }
    const through = via(time.section)
    if (through) planTime.via = through
    times.push(planTime)
  }
  return times
}
