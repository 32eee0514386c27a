import { type Duty, readDuties } from '../../mention/duties.js'
import type { Mentions } from '../../mention/read-mentions.js'
import type { Line } from '../../read/line.js'
import { groupBy } from '../../source/group-by.js'
import { indexFrom } from '../../source/index-from.js'
import type { SourceText } from '../../source/source-text.js'
import type { Span } from '../../tree/outline.js'
import type { FoundTime } from '../times.js'

/** What the recognisers of tasks share: times by line, and duties, each stretch read once. */
export interface Facts {
  source: SourceText
  timesIn(span: Span): readonly FoundTime[]
  dutiesIn(span: Span): readonly Duty[]
}

/** The duties of a stretch of a line. */
interface Stretch {
  from: number
  to: number
  duties: readonly Duty[]
}

export function makeFacts(source: SourceText, mentions: Mentions, times: readonly FoundTime[]): Facts {
  const byLine = groupBy(times, ({ line }) => line)
  /** Of most lines but one stretch is asked for; the others of a line are found by their bounds. */
  const firsts = new Map<Line, Stretch>()
  const others = new Map<Line, Map<number, Stretch>>()
  return {
    source,
    timesIn({ line, from, to }) {
      const known = byLine.get(line)
      if (!known) return noTimes
      // A line may hold as many times as stretches: none is looked at for each of the others.
      const first = indexFrom(known, from, startOf)
      let last = first
      while (last < known.length && startOf(known[last] as FoundTime) < to) last++
      return first === last ? noTimes : known.slice(first, last)
    },
    dutiesIn({ line, from, to }) {
      const first = firsts.get(line)
      if (first && first.from === from && first.to === to) return first.duties
      const bounds = from * (line.text.length + 1) + to
      const known = others.get(line)?.get(bounds)
      if (known) return known.duties
      const duties = readDuties(line.text, line.key, from, to, mentions.get(line)?.marks)
      const stretch = { from, to, duties }
      if (!first) firsts.set(line, stretch)
      else if (!others.get(line)?.set(bounds, stretch)) others.set(line, new Map([[bounds, stretch]]))
      return duties
    },
  }
}

const startOf = ({ expression }: FoundTime) => expression.start
const noTimes: readonly never[] = []

/** Times of these stretches that say when something is done. */
export function countedTimes(facts: Facts, spans: readonly Span[]): FoundTime[] {
  const counted: FoundTime[] = []
  for (const span of spans) for (const time of facts.timesIn(span)) if (time.counts) counted.push(time)
  return counted
}
