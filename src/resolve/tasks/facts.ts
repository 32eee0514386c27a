import { type Duty, readDuties } from '../../mention/duties.js'
import type { Mentions } from '../../mention/read-mentions.js'
import type { Line } from '../../read/line.js'
import type { SourceText } from '../../source/source-text.js'
import type { Span } from '../../tree/outline.js'
import type { FoundTime } from '../times.js'

/** What the recognisers of tasks share: times by line, and duties, each line read once. */
export interface Facts {
  source: SourceText
  timesIn(span: Span): FoundTime[]
  dutiesIn(span: Span): readonly Duty[]
}

export function makeFacts(source: SourceText, mentions: Mentions, times: readonly FoundTime[]): Facts {
  const byLine = new Map<Line, FoundTime[]>()
  for (const time of times) {
    const known = byLine.get(time.line)
    if (known) known.push(time)
    else byLine.set(time.line, [time])
  }
  const duties = new Map<Line, { from: number; to: number; duties: Duty[] }[]>()
  return {
    source,
    timesIn: (span) =>
      byLine.get(span.line)?.filter((time) => time.expression.start >= span.from && time.expression.start < span.to) ??
      [],
    dutiesIn(span) {
      const known = duties.get(span.line)
      const same = known?.find((entry) => entry.from === span.from && entry.to === span.to)
      if (same) return same.duties
      const entry = {
        from: span.from,
        to: span.to,
        duties: readDuties(span.line.text, span.line.key, span.from, span.to, mentions.get(span.line)?.marks),
      }
      if (known) known.push(entry)
      else duties.set(span.line, [entry])
      return entry.duties
    },
  }
}

/** Times of these stretches that say when something is done. */
export const countedTimes = (facts: Facts, spans: readonly Span[]) =>
  spans.flatMap((span) => facts.timesIn(span).filter((time) => time.counts))
