import type { Quote, Task } from '../../contract/types.js'
import type { Mentions } from '../../mention/read-mentions.js'
import { type Line, viewStart } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import { groupBy } from '../../source/group-by.js'
import { indexFrom } from '../../source/index-from.js'
import type { SourceText } from '../../source/source-text.js'
import type { Outline, Span } from '../../tree/outline.js'
import { hullOfSpans, quoteOf } from '../../tree/quote.js'
import type { NoteReference } from '../notes.js'
import type { FoundTime } from '../times.js'
import type { Words } from '../walk.js'
import { assignTasks } from './assign-tasks.js'
import type { TaskDraft } from './draft.js'
import { makeFacts } from './facts.js'
import { fieldTasks } from './field-tasks.js'
import { inlineTasks } from './inline-tasks.js'
import { rowTasks } from './row-tasks.js'

/** Nhiệm vụ of the four kinds, in the order of the text. */
export function resolveTasks(
  source: SourceText,
  outline: Outline,
  mentions: Mentions,
  words: readonly Words[],
  times: readonly FoundTime[],
  references: readonly NoteReference[],
): Task[] {
  const facts = makeFacts(source, mentions, times)
  const assigned = assignTasks(facts, outline)
  const fields = fieldTasks(facts, outline, assigned)
  const drafts = assigned.concat(fields)
  appendAll(drafts, inlineTasks(facts, words, drafts))
  appendAll(drafts, rowTasks(facts, outline))
  addNoteTimes(drafts, times, references)
  const placed = drafts.map((draft) => ({ draft, start: startOf(draft) }))
  placed.sort((a, b) => a.start - b.start)
  return placed.map(({ draft }, index) => toTask(source, draft, `T${index + 1}`))
}

/** Where in the view it begins. */
function startOf({ spans: [first] }: TaskDraft): number {
  return first ? viewStart(first.line, first.from) : 0
}

/** Deadlines in a footnote belong also to the task whose sentence bears the mark. */
function addNoteTimes(
  drafts: readonly TaskDraft[],
  times: readonly FoundTime[],
  references: readonly NoteReference[],
): void {
  const inNotes = new Map<string, FoundTime[]>()
  for (const time of times)
    if (time.counts && time.section.startsWith('fn')) addTo(inNotes, time.section.slice(2), time)
  if (inNotes.size === 0) return
  const holders = holdersOf(drafts, references)
  references.forEach(({ label }, index) => {
    const noted = inNotes.get(label)
    const holder = holders[index]
    if (noted && holder) appendAll(holder.times, noted)
  })
}

/** Of each mark the first task in whose words it stands. A line may hold as many marks as tasks: each mark is taken once. */
function holdersOf(drafts: readonly TaskDraft[], references: readonly NoteReference[]): (TaskDraft | undefined)[] {
  const holders: (TaskDraft | undefined)[] = []
  const marks = groupBy(references.keys(), (index) => (references[index] as NoteReference).line)
  const offsetOf = (index: number) => references[index]?.offset ?? 0
  /** Of each mark of a line, by its number there, the first one behind that may have no task yet. */
  const open = new Map<Line, number[]>()
  for (const draft of drafts) {
    for (const { line, from, to } of draft.spans) {
      const known = marks.get(line)
      if (!known) continue
      const next = open.get(line) ?? known.map((_, at) => at)
      open.set(line, next)
      let at = firstOpen(next, indexFrom(known, from, offsetOf))
      for (let mark = known[at]; mark !== undefined && offsetOf(mark) <= to; mark = known[at]) {
        holders[mark] = draft
        next[at] = at + 1
        at = firstOpen(next, at)
      }
    }
  }
  return holders
}

/** Follows the numbers from taken to untaken, and shortens the way for the next who asks. */
function firstOpen(next: number[], from: number): number {
  let last = from
  while (last < next.length && next[last] !== last) last = next[last] as number
  for (let at = from; at < last; ) {
    const behind = next[at] as number
    next[at] = last
    at = behind
  }
  return last
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key)
  if (known) known.push(value)
  else groups.set(key, [value])
}

function toTask(source: SourceText, draft: TaskDraft, id: string): Task {
  return {
    id,
    section: draft.section,
    kind: draft.kind,
    title: quoteOf(source, draft.title),
    actions: quotesOf(source, draft.actions),
    lead: draft.lead,
    coordinating: draft.coordinating,
    others: draft.others,
    times: draft.times.map((time) => time.value),
    product: quotesOf(source, draft.product.map(alone)),
    budget: quotesOf(source, draft.budget.map(alone)),
    place: quotesOf(source, draft.place.map(alone)),
    position: hullOfSpans(source, draft.spans),
  }
}

const alone = (span: Span): Span[] => [span]

/** A quote for each list of spans that holds words. */
function quotesOf(source: SourceText, lists: readonly Span[][]): Quote[] {
  const quotes: Quote[] = []
  for (const spans of lists) {
    const quote = quoteOf(source, spans)
    if (quote) quotes.push(quote)
  }
  return quotes
}
