import { type Duty, readDuties } from '../../mention/duties.js'
import type { Mentions } from '../../mention/read-mentions.js'
import type { Line } from '../../read/line.js'
import type { SourceText } from '../../source/source-text.js'
import type { Span } from '../../tree/outline.js'
import type { FoundTime } from '../times.js'

/** What the recognisers of tasks share: times by line, and duties, each stretch read once. */
export interface Facts {
  source: SourceText
  timesIn(span: Span): FoundTime[]
  dutiesIn(span: Span): readonly Duty[]
}

/** The duties of a stretch of a line; `next` is another stretch of the line. */
interface Stretch {
  from: number
  to: number
  duties: readonly Duty[]
  next: Stretch | undefined
}

export function makeFacts(source: SourceText, mentions: Mentions, times: readonly FoundTime[]): Facts {
  const byLine = new Map<Line, FoundTime[]>()
  for (const time of times) {
    const known = byLine.get(time.line)
    if (known) known.push(time)
    else byLine.set(time.line, [time])
  }
  const stretches = new Map<Line, Stretch>()
  return {
    source,
    timesIn({ line, from, to }) {
      const known = byLine.get(line)
      if (!known) return []
      return known.filter(({ expression }) => expression.start >= from && expression.start < to)
    },
    dutiesIn({ line, from, to }) {
      const next = stretches.get(line)
      for (let known = next; known; known = known.next) if (known.from === from && known.to === to) return known.duties
      const duties = readDuties(line.text, line.key, from, to, mentions.get(line)?.marks)
      stretches.set(line, { from, to, duties, next })
      return duties
    },
  }
}

/** Times of these stretches that say when something is done. */
export function countedTimes(facts: Facts, spans: readonly Span[]): FoundTime[] {
  const counted: FoundTime[] = []
  for (const span of spans) for (const time of facts.timesIn(span)) if (time.counts) counted.push(time)
  return counted
}
