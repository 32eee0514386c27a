import type { ListExpression } from './expression.js'
import { lends } from './lends.js'
import type { Sibling } from './resolve-year.js'
import type { ListValue, TimeIssue, TimeValue } from './types.js'
import { beside, type Extent, makeValue, type Setting } from './value-base.js'

/** A list: its members, each with what its neighbours lend. */
export function evaluateList(list: ListExpression, setting: Setting): TimeValue {
  const { items } = list
  const lent = items.map(lends)
  const values = items.map((item, index) =>
    setting.evaluate(item, beside(setting, siblingOf(lent, index, setting.sibling))),
  )
  const bounds = (side: 'earliest' | 'latest') => {
    const days = values.map((value) => value[side])
    return days.some((day) => day === null) ? null : (days.sort()[side === 'earliest' ? 0 : days.length - 1] ?? null)
  }
  const plain = values.every(
    ({ kind, edtf, approximate }) =>
      (kind === 'date' || kind === 'month' || kind === 'year') && edtf !== null && !approximate,
  )
  const members = values.map(({ edtf }) => edtf).join(',')
  const precisions = new Set(values.map(({ precision }) => precision))
  const [earliest, latest] = [bounds('earliest'), bounds('latest')]
  const extent: Extent = {
    // All of a set stand in braces, one of a set in brackets.
    edtf: plain ? (list.conjunction === 'or' ? `[${members}]` : `{${members}}`) : null,
    earliest,
    latest,
    precision: earliest && latest && precisions.size === 1 ? (values[0]?.precision ?? 'none') : 'none',
  }
  const issues: TimeIssue[] = []
  if (list.length && list.length.amount !== values.length && list.length.max === undefined)
    issues.push('length-mismatch')
  const value = makeValue<ListValue>('list', list, setting, extent, [], issues)
  value.items = values
  value.conjunction = list.conjunction
  return value
}

/** What the nearest neighbour lends: from the right, else from the left. */
function siblingOf(lent: Sibling[], index: number, outer: Sibling | undefined): Sibling | undefined {
  const nearest = (part: keyof Sibling) => {
    for (let right = index + 1; right < lent.length; right++)
      if (lent[right]?.[part] !== undefined) return lent[right]?.[part]
    for (let left = index - 1; left >= 0; left--) if (lent[left]?.[part] !== undefined) return lent[left]?.[part]
    return outer?.[part]
  }
  return { year: nearest('year'), month: nearest('month'), day: undefined }
}
