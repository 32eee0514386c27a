import type { Plan } from '../contract/types.js'
import type { Mentions } from '../mention/read-mentions.js'
import type { Line } from '../read/line.js'
import type { SourceText } from '../source/source-text.js'
import type { TimeExpression } from '../time/expression.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { placeOf } from '../tree/quote.js'

/** Years that the plan is for, as its subject says: `năm 2028`, `giai đoạn 2026 - 2030`. The last one named counts. */
export function resolvePeriod(source: SourceText, outline: Outline, mentions: Mentions): Plan['period'] {
  for (const title of titlesOf(outline)) {
    const found = periodIn(source, title, mentions)
    if (found) return found
  }
  return null
}

/** Năm học that the subject names: within it a month tells its year. */
export function findSchoolYear(outline: Outline, mentions: Mentions): { time: TimeExpression; line: Line } | null {
  for (const title of titlesOf(outline))
    for (const subject of title.children)
      for (const { line } of subject.type === 'subject' ? subject.own : [])
        for (const time of mentions.get(line)?.times ?? [])
          if (time.form === 'years' && time.sort === 'school') return { time, line }
  return null
}

const titlesOf = (outline: Outline) =>
  [outline.attached, outline.root].flatMap((holder) => holder?.children.filter((node) => node.type === 'title') ?? [])

function periodIn(source: SourceText, title: OutlineNode, mentions: Mentions): Plan['period'] {
  let found: Plan['period'] = null
  for (const subject of title.children) {
    if (subject.type !== 'subject') continue
    for (const span of subject.own) {
      const read = mentions.get(span.line)
      for (const time of read?.times ?? []) {
        if (read?.citations.some((citation) => time.start >= citation.start && time.start < citation.end)) continue
        const years = yearsOf(time)
        if (years)
          found = {
            ...years,
            position: placeOf(source, [{ line: span.line, from: time.start, to: time.end }]).position,
          }
      }
    }
  }
  return found
}

function yearsOf(time: TimeExpression): { from: number; to: number } | null {
  if (time.form === 'year' && typeof time.year === 'number') return { from: time.year, to: time.year }
  if (time.form === 'years' && time.sort !== 'term' && time.to >= time.from) return { from: time.from, to: time.to }
  // `giai đoạn 2028 - 2030, tầm nhìn đến năm 2035`: the plan is for the first; what follows is its horizon.
  if (time.form === 'list') return time.items[0] ? yearsOf(time.items[0]) : null
  if (time.form === 'interval') {
    const from = yearsOf(time.from)
    const to = yearsOf(time.to)
    return from && to && to.to >= from.from ? { from: from.from, to: to.to } : null
  }
  if (
    (time.form === 'date' || time.form === 'month' || time.form === 'quarter' || time.form === 'half') &&
    typeof time.year === 'number' &&
    !(time.form === 'date' && time.unreadable)
  )
    return { from: time.year, to: time.year }
  return null
}
