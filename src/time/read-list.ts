import type { Reading, TimeExpression } from './expression.js'
import { readJoin } from './read-join.js'
import { toList } from './read-sequence.js'
import { readAt } from './readers.js'
import { readRhythmMember } from './set/read-periodic.js'

/** Kinds of time that go together: points and periods, limits, rhythms. Only the like make one list. */
const families: Partial<Record<TimeExpression['form'], string>> = {
  set: 'rhythm',
  continuous: 'rhythm',
  vague: 'rhythm',
  bound: 'bound',
  interval: 'point',
  list: 'list',
  date: 'point',
  month: 'point',
  quarter: 'point',
  half: 'point',
  months: 'point',
  year: 'point',
  years: 'point',
  part: 'point',
  week: 'point',
}

function family(expression: TimeExpression): string {
  if (expression.form === 'event') return expression.trigger === 'ad-hoc' ? 'rhythm' : 'event'
  if (expression.form === 'list') return family(expression.items[0] as TimeExpression)
  return families[expression.form] ?? expression.form
}

/** Joins what belongs to one list: định kỳ và đột xuất; đến năm 2028, tầm nhìn đến năm 2038; hằng tháng, quý và năm. */
export function withList(reading: Reading, first: TimeExpression): TimeExpression {
  const { key, cell } = reading
  const items = [first]
  let last = first
  let or = false
  while (items.length < mostItems) {
    const join = readJoin(key, last.end)
    if (join?.kind !== 'list') break
    const next = (family(last) === 'rhythm' ? readRhythmMember(reading, join.end) : null) ?? readAt(reading, join.end)
    if (!next || !goTogether(last, next, join.sign, cell)) break
    if (join.or) or = true
    items.push(next)
    last = next
  }
  return items.length === 1
    ? first
    : toList(
        items.flatMap((item) => (item.form === 'list' && item.length === undefined ? item.items : [item])),
        or,
      )
}

/** More members than any plan lists; the bound keeps the reading linear. */
const mostItems = 40

const hasYear = (expression: TimeExpression) => 'year' in expression && expression.year != null

function goTogether(last: TimeExpression, next: TimeExpression, sign: string, cell: boolean): boolean {
  const [a, b] = [family(last), family(next)]
  if (cell && sign === ';' && hasYear(last) && hasYear(next)) return false
  if (cell && sign !== ',') return true
  // A semicolon opens a new clause, a comma too where the kinds differ: "năm 2028, thường xuyên kiểm tra".
  if (last.form === 'half' || last.form === 'months') return b === 'point' || b === 'rhythm'
  if (a === 'rhythm' && next.form === 'event')
    return next.trigger === 'ad-hoc' || (next.trigger === 'named' && sign === ',')
  if (b === 'rhythm') return a === 'rhythm' ? sign !== ';' : sign !== ',' && sign !== ';' && sign !== '/'
  if (a === 'bound' && b === 'bound') return sign !== ';'
  if (next.form === 'bound' && next.horizon) return a === 'point'
  return a === 'point' && b === 'point' && (last.form === 'interval' || next.form === 'interval')
}
