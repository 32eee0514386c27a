import type { Quote, Task } from '../../contract/types.js'
import type { Mentions } from '../../mention/read-mentions.js'
import { type Line, viewStart } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
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
  const byLine = new Map<Line, { draft: TaskDraft; span: Span }[]>()
  for (const draft of drafts) for (const span of draft.spans) addTo(byLine, span.line, { draft, span })
  for (const { label, line, offset } of references) {
    const noted = inNotes.get(label)
    const holder = noted && byLine.get(line)?.find(({ span }) => span.from <= offset && offset <= span.to)
    if (noted && holder) appendAll(holder.draft.times, noted)
  }
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
