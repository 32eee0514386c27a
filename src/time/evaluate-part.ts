import { addDays, addMonths, dayOf, monthOf, yearOf } from './calendar.js'
import { toRange } from './edtf.js'
import type { PartExpression } from './expression.js'
import type { Basis, InvalidValue, PartValue, Precision, TimeValue } from './types.js'
import { convention, type Extent, makeValue, nowhere, type Setting, two, unresolved } from './value-base.js'

/** Đầu, giữa, cuối of a period. */
export function evaluatePart(part: PartExpression, setting: Setting): TimeValue {
  const of = setting.evaluate(part.of, setting)
  if (of.earliest === null || of.latest === null) {
    if (of.kind === 'invalid') return { ...of, ...makeValue<InvalidValue>(of.kind, part, setting, nowhere) }
    return unresolved(part, setting, of.kind === 'unresolved' ? of.reason : 'no-anchor')
  }
  const { partOfPeriod } = setting.context
  const law = partOfPeriod === 'civil-code' && !part.exact && of.kind !== 'quarter' && part.part.length < 7
  const extent = part.days !== undefined ? daysExtent(part, of) : law ? civilCode(part, of) : thirds(part, of)
  if (!extent) return unresolved(part, setting, 'vague')
  const exact = law || part.exact === true
  const basis: Basis[] =
    exact && !law
      ? of.basis
      : [...of.basis, law ? { part: 'bounds', value: 'civil-code-146', from: 'law' } : convention('thirds')]
  const value = makeValue<PartValue>('part', part, setting, extent, basis, exact ? [] : ['convention'])
  if (!exact) value.approximate = true
  value.part = part.part
  value.of = of
  return value
}

function daysExtent({ days = 0, part }: PartExpression, of: TimeValue): Extent | null {
  if (!of.earliest || !of.latest || days < 1 || days > dayOf(of.latest)) return null
  const [earliest, latest] =
    part === 'end' ? [addDays(of.latest, 1 - days), of.latest] : [of.earliest, addDays(of.earliest, days - 1)]
  return { edtf: toRange(earliest, latest), earliest, latest, precision: 'day' }
}

/** Bộ luật Dân sự 2015, Điều 146: a part of a month or year is one day. */
function civilCode({ part }: PartExpression, of: TimeValue): Extent {
  const [first, last] = [of.earliest ?? '', of.latest ?? '']
  const middle = of.kind === 'month' ? `${first.slice(0, 8)}15` : `${first.slice(0, 4)}-06-30`
  const iso = part === 'start' ? first : part === 'end' ? last : middle
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day' }
}

/** The convention of administrative usage: the parts of a period leave no gap between them. */
function thirds({ part, exact }: PartExpression, of: TimeValue): Extent {
  const [first, last] = [of.earliest ?? '', of.latest ?? '']
  const half = part === 'first-half' || part === 'second-half'
  const mark = exact ? '' : '~'
  if (of.kind === 'month') {
    const [from, to] = half
      ? part === 'first-half'
        ? [1, 15]
        : [16, 0]
      : part === 'start'
        ? [1, 10]
        : part === 'middle'
          ? [11, 20]
          : [21, 0]
    const month = first.slice(0, 8)
    const [earliest, latest] = [`${month}${two(from)}`, to === 0 ? last : `${month}${to}`]
    return {
      edtf: toRange(`${earliest}${mark}`, `${latest}${mark}`),
      earliest,
      latest,
      precision: half ? 'half-month' : 'ten-days',
    }
  }
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1
  if (half) {
    // Half a quarter falls within its second month.
    const turn = months % 2 === 0 ? addMonths(first, months / 2) : addDays(addMonths(first, (months - 1) / 2), 15)
    const [earliest, latest] = part === 'first-half' ? [first, addDays(turn, -1)] : [turn, last]
    return { edtf: toRange(`${earliest}${mark}`, `${latest}${mark}`), earliest, latest, precision: 'half-month' }
  }
  // Of a year the middle is its two middle quarters; of a quarter its middle month.
  const third = months === 12 ? 3 : Math.max(1, Math.floor(months / 3))
  const [skip, count] =
    part === 'start' ? [0, third] : part === 'middle' ? [third, months - 2 * third] : [months - third, third]
  const earliest = addMonths(first, skip)
  const latest = addDays(addMonths(first, skip + count), -1)
  const precision: Precision = count === 1 ? 'month' : count === 3 ? 'quarter' : 'months'
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)]
  return { edtf: toRange(`${from}${mark}`, `${to}${mark}`), earliest, latest, precision }
}
